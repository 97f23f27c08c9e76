// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/json.hpp"
#include "output/writers.hpp"

namespace nsearch::cli {

namespace {

/// What comes first in every object: the schema, and in a batch the id of the query.
JsonValue head(const Answer& answer) {
    JsonValue json = {{"schema", kSchema}};
    if (answer.query_id) json["query_id"] = *answer.query_id;
    return json;
}

JsonValue answer_object(const Answer& answer) {
    const SearchResults& results = answer.results;
    JsonValue json = head(answer);
    json["query"] = answer.query;
    json["names"] = std::string(to_string(answer.options.names.level));
    json["total"] = results.total;
    json["total_is_exact"] = results.total_is_exact;
    json["took_ms"] = results.seconds * 1000;
    json["notes"] = JsonValue::array();
    for (const QueryNote& note : results.notes) json["notes"].push_back(to_json(note));
    json["explanation"] = text_or_null(results.explanation);
    json["hits"] = JsonValue::array();
    for (const Hit& hit : results.hits) json["hits"].push_back(to_json(hit));
    return json;
}

/// One object for a search; for a batch an array of them, an answer a line.
class JsonWriter : public AnswerWriter {
public:
    JsonWriter(Console& console, bool batch) : out_(console.out()), batch_(batch) {}

    void begin() override {
        if (batch_) out_ << "[";
    }
    void write(const Answer& answer) override {
        if (!batch_) {
            out_ << to_lines(answer_object(answer)) << "\n";
            return;
        }
        out_ << (first_ ? "\n" : ",\n") << to_line(answer_object(answer));
        first_ = false;
    }
    void end() override {
        if (batch_) out_ << "\n]\n";
    }

private:
    Output& out_;
    bool batch_;
    bool first_ = true;
};

/// One object a hit.
class JsonlWriter : public AnswerWriter {
public:
    explicit JsonlWriter(Console& console) : out_(console.out()) {}

    void write(const Answer& answer) override {
        for (const Hit& hit : answer.results.hits) {
            JsonValue json = head(answer);
            json.update(to_json(hit));
            out_ << to_line(json) << "\n";
        }
    }

private:
    Output& out_;
};

}  // namespace

std::unique_ptr<AnswerWriter> make_json_writer(Console& console, bool batch) {
    return std::make_unique<JsonWriter>(console, batch);
}

std::unique_ptr<AnswerWriter> make_jsonl_writer(Console& console) {
    return std::make_unique<JsonlWriter>(console);
}

}  // namespace nsearch::cli
