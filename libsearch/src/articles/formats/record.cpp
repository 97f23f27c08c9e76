// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/record.hpp"

#include <unicode/uloc.h>

#include <algorithm>
#include <optional>

#include "articles/formats/record_dates.hpp"
#include "articles/text/byline.hpp"
#include "articles/text_util.hpp"
#include "articles/urls.hpp"

namespace nsearch::articles {

namespace {

using nlohmann::json;

constexpr std::size_t kFindingLength = 80;      // bytes of a value that are shown
constexpr std::uint64_t kTellingRecords = 100;  // what the first ones are taken for holds for a file
constexpr std::size_t kNamesSeen = 40;

/// A string, or the name of an object ({"name": "Reuters"}); empty for anything else.
std::optional<std::string> string_or_name(const json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_object() && value.contains("name") && value["name"].is_string())
        return value["name"].get<std::string>();
    return std::nullopt;
}

std::string clean(std::string text) {
    std::erase_if(text, [](char byte) { return byte == '\0' || byte == '\r'; });
    return std::string(trim(text));
}

/// "en", "en-US", "eng" and "EN" are all "en".
std::string language_code(std::string_view value) {
    const std::string tag = fold(value);
    const std::string code = tag.substr(0, tag.find_first_of("-_"));
    const bool letters = std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (code.size() < 2 || code.size() > 3 || !letters) return {};
    char canonical[ULOC_LANG_CAPACITY] = "";
    UErrorCode status = U_ZERO_ERROR;
    uloc_getLanguage(code.c_str(), canonical, ULOC_LANG_CAPACITY, &status);
    return U_SUCCESS(status) ? canonical : code;
}

/// "Anna Nowak, Jan Kos"; where there are semicolons, commas stand within names.
std::vector<std::string> author_names(const std::string& line) {
    if (line.find(';') == std::string::npos) return split_authors(line);
    std::vector<std::string> names;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find(';', at), line.size());
        std::string name = collapse_spaces(line.substr(at, end - at));
        if (!name.empty()) names.push_back(std::move(name));
        at = end + 1;
    }
    return names;
}

std::string shortened(const std::string& value) {
    std::string line = collapse_spaces(value.substr(0, kFindingLength * 2));
    if (line.size() <= kFindingLength) return line;
    std::size_t cut = kFindingLength;
    while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
    return line.substr(0, cut) + "…";
}

/// One record on its way; remembers what was wrong with its fields.
class Taking {
public:
    Taking(const json& record, const RecordFields& fields, const std::string& kind)
        : view_(record, fields), kind_(kind) {}

    TakenRecord take() {
        Article& article = result_.article;
        take_text();
        article.id = id();
        article.title = collapse_spaces(string(Field::Title));
        article.url = string(Field::Url);
        article.source = collapse_spaces(string(Field::Source));
        if (article.url.empty() && is_address(article.source))
            article.url = std::exchange(article.source, {});
        article.language = language_code(string(Field::Language));
        article.authors = authors();
        take_dates();
        const std::string aside = clean(string(Field::Aside));
        if (!aside.empty()) article.boilerplate.push_back(aside);
        if (result_.unusable.empty() && article.text.empty() && article.title.empty())
            result_.unusable = "has neither a text nor a title";
        return std::move(result_);
    }

private:
    void doubt(const std::string& what) { result_.doubts += (result_.doubts.empty() ? "" : "; ") + what; }
    void found(Field field, const std::string& name, const std::string& value) {
        result_.taken.push_back({std::string(name_of(field)), name});
        result_.article.findings.push_back(
            {std::string(name_of(field)), shortened(value), "field " + name, true});
    }

    void take_text() {
        const RecordView::Found text = view_.find(Field::Text);
        if (text.value == nullptr) return;
        if (text.value->is_string()) {
            result_.article.text = clean(text.value->get<std::string>());
        } else if (!take_paragraphs(*text.value)) {
            result_.unusable = "its text is not a string";
            return;
        }
        found(Field::Text, text.name, result_.article.text);
    }
    /// A text that comes as a list of strings.
    bool take_paragraphs(const json& list) {
        const bool strings = list.is_array() && std::all_of(list.begin(), list.end(), [](const json& entry) {
                                 return entry.is_string();
                             });
        if (!strings) return false;
        std::string& text = result_.article.text;
        for (const json& entry : list) text += (text.empty() ? "" : "\n\n") + clean(entry.get<std::string>());
        return true;
    }
    std::string string(Field field) {
        const RecordView::Found entry = view_.find(field);
        if (entry.value == nullptr) return {};
        auto text = string_or_name(*entry.value);
        if (!text) {
            const std::string what = field == Field::Language ? "language" : std::string(name_of(field));
            doubt("its " + what + " is not a string, and left out");
            return {};
        }
        found(field, entry.name, *text);
        return *std::move(text);
    }
    std::string id() {
        const RecordView::Found entry = view_.find(Field::Id);
        if (entry.value == nullptr) return {};
        if (!entry.value->is_string() && !entry.value->is_number()) {
            doubt("its id is neither a string nor a number, and left out");
            return {};
        }
        std::string text = entry.value->is_string() ? entry.value->get<std::string>() : entry.value->dump();
        found(Field::Id, entry.name, text);
        return text;
    }
    std::vector<std::string> authors() {
        const RecordView::Found entry = view_.find(Field::Authors);
        if (entry.value == nullptr) return {};
        std::vector<std::string> names;
        if (entry.value->is_string()) {
            names = author_names(entry.value->get<std::string>());
        } else {
            names = listed_authors(*entry.value);
        }
        std::string all;
        for (const std::string& name : names) all += (all.empty() ? "" : "; ") + name;
        if (!names.empty()) found(Field::Authors, entry.name, all);
        return names;
    }
    std::vector<std::string> listed_authors(const json& value) {
        std::vector<std::string> names;
        bool all_read = true;
        const auto add = [&](const json& entry) {
            const auto name = string_or_name(entry);
            all_read = all_read && name.has_value();
            std::string clean_name = collapse_spaces(name.value_or(""));
            if (!clean_name.empty()) names.push_back(std::move(clean_name));
        };
        if (value.is_array()) {
            for (const json& entry : value) add(entry);
        } else {
            add(value);
        }
        if (!all_read) doubt("an author is not a string, and left out");
        return names;
    }
    void take_dates() {
        Article& article = result_.article;
        const RecordDate published = date(Field::Date, "date");
        article.date = published.date;
        article.date_partial = published.partial;
        article.date_confidence = published.confidence;
        if (!article.date.empty() || !article.date_partial.empty()) article.date_source = kind_;
        article.modified = date(Field::Modified, "date of change").date;
        if (!article.modified.empty()) article.modified_source = kind_;
        article.first_seen = date(Field::FirstSeen, "date of download").date;
    }
    RecordDate date(Field field, const std::string& what) {
        const RecordView::Found entry = view_.find(field);
        if (entry.value == nullptr) return {};
        RecordDate date = read_record_date(*entry.value);
        if (!date.doubt.empty()) doubt("its " + what + " " + date.doubt + ", and left out");
        const std::string& value = date.date.empty() ? date.partial : date.date;
        if (!value.empty()) found(field, entry.name, value);
        return date;
    }

    RecordView view_;
    const std::string& kind_;
    TakenRecord result_;
};

}  // namespace

TakenRecord take_record(const json& record, const RecordFields& fields, const std::string& kind) {
    return Taking(record, fields, kind).take();
}

Records::Records(ReadContext& context, std::string kind)
    : context_(context),
      kind_(std::move(kind)),
      fields_(context.options().fields),
      mapped_seen_(context.options().fields.size()) {}

TakenRecord Records::take(const json& record) {
    TakenRecord taken = take_record(record, fields_, kind_);
    note(record, taken.taken);
    return taken;
}

bool Records::emit(const json& record, std::uint64_t number) {
    if (!record.is_object()) {
        context_.skipped(number, "is not a JSON object");
        return true;
    }
    TakenRecord taken = take(record);
    if (!taken.unusable.empty()) {
        context_.skipped(number, taken.unusable);
        return true;
    }
    if (!taken.doubts.empty()) context_.doubtful(number, taken.doubts);
    return context_.emit(std::move(taken.article), number);
}

void Records::note(const json& record, const std::vector<FieldMapping>& taken) {
    for (std::size_t i = 0; i < mapped_seen_.size(); ++i) {
        if (!mapped_seen_[i]) mapped_seen_[i] = value_at(record, fields_.mapping()[i].record) != nullptr;
    }
    if (count_++ >= kTellingRecords) return tell();
    for (const auto& [name, value] : record.items()) see(name);
    for (const FieldMapping& entry : taken) {
        if (std::find(taken_.begin(), taken_.end(), entry) == taken_.end()) taken_.push_back(entry);
    }
}

void Records::see(const std::string& name) {
    if (names_seen_.size() < kNamesSeen) names_seen_.insert(name);
}

void Records::tell() {
    if (told_ || taken_.empty()) return;
    told_ = true;
    if (!context_.options().on_fields) return;
    const std::string& path = context_.path();
    const std::string folder = path.substr(0, path.find_last_of('/') + 1);
    context_.options().on_fields(folder + context_.place().name, taken_);
}

void Records::finish() {
    tell();
    if (!context_.stopped() && count_ > 0) report_missing();
}

void Records::report_missing() {
    std::string names;
    for (const std::string& name : names_seen_) names += (names.empty() ? "" : ", ") + collapse_spaces(name);
    for (std::size_t i = 0; i < mapped_seen_.size(); ++i) {
        if (mapped_seen_[i]) continue;
        const FieldMapping& entry = fields_.mapping()[i];
        context_.doubtful(0, "has no field '" + collapse_spaces(entry.record) + "' to take the " +
                                 entry.field + " from; its fields: " + names);
    }
}

}  // namespace nsearch::articles
