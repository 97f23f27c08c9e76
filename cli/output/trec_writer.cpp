// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "output/writers.hpp"

namespace nsearch::cli {

namespace {

/// A field of a line that is split at tabs.
std::string field(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string document_id(const Hit& hit) {
    if (!hit.article.id.empty()) return hit.article.id;
    if (!hit.article.path.empty()) return hit.article.path;
    return "#" + std::to_string(hit.number);
}

/// The shortest text that reads back as this number.
std::string shortest(float number) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

/// A run as TREC's scorers read it. They sort by the score alone and read it as a float, so each
/// score is made less than the one before: the order of the hits is the order that is judged.
class TrecWriter : public AnswerWriter {
public:
    explicit TrecWriter(Console& console) : out_(console.out()) {}

    void write(const Answer& answer) override {
        float above = std::numeric_limits<float>::infinity();
        for (const Hit& hit : answer.results.hits) {
            const float below = std::nextafter(above, -std::numeric_limits<float>::infinity());
            const float score = std::min(static_cast<float>(hit.score), below);
            above = score;
            out_ << field(answer.query_id.value_or("0")) << "\tQ0\t" << field(document_id(hit)) << "\t"
                 << std::to_string(hit.rank) << "\t" << shortest(score) << "\tnsearch\n";
        }
    }
    [[nodiscard]] bool ignores_snippets() const override { return true; }

private:
    Output& out_;
};

}  // namespace

std::unique_ptr<AnswerWriter> make_trec_writer(Console& console) {
    return std::make_unique<TrecWriter>(console);
}

}  // namespace nsearch::cli
