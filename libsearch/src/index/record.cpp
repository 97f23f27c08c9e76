// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/record.hpp"

#include <utility>
#include <vector>

#include "nsearch/error.hpp"

namespace nsearch::index {
namespace {

constexpr auto kConfidences = static_cast<std::uint64_t>(Confidence::High) + 1;
constexpr auto kPageKinds = static_cast<std::uint64_t>(PageKind::Empty) + 1;

/// Writes numbers as LEB128 and strings as length and bytes.
class Writer {
public:
    Writer& number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7U) out_.push_back(static_cast<char>((value & 0x7FU) | 0x80U));
        out_.push_back(static_cast<char>(value));
        return *this;
    }
    Writer& text(std::string_view value) {
        number(value.size());
        out_ += value;
        return *this;
    }
    Writer& spans(const std::vector<LanguageSpan>& values) {
        number(values.size());
        for (const LanguageSpan& span : values) text(span.language).number(span.end - span.start);
        return *this;
    }
    Writer& texts(const std::vector<std::string>& values) {
        number(values.size());
        for (const std::string& value : values) text(value);
        return *this;
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (bytes_.empty()) break;
            const auto byte = static_cast<unsigned char>(bytes_.front());
            bytes_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) return value;
        }
        throw Error(ErrorCode::Corrupt, "a stored article is damaged", "index its file again");
    }
    std::string text() {
        const std::uint64_t size = number();
        if (size > bytes_.size()) {
            throw Error(ErrorCode::Corrupt, "a stored article is damaged", "index its file again");
        }
        std::string value(bytes_.substr(0, size));
        bytes_.remove_prefix(size);
        return value;
    }
    /// One of the first `count` values of an enumeration; later ones, of a later version, are its first.
    template <typename Enum>
    Enum one_of(std::uint64_t count) {
        const std::uint64_t value = number();
        return static_cast<Enum>(value < count ? value : 0);
    }
    std::vector<LanguageSpan> spans() {
        std::vector<LanguageSpan> values;
        for (std::uint64_t n = number(); n > 0; --n) {
            const std::size_t start = values.empty() ? 0 : values.back().end;
            std::string language = text();
            values.push_back({std::move(language), start, start + number()});
        }
        return values;
    }
    std::vector<std::string> texts() {
        std::vector<std::string> values;
        for (std::uint64_t n = number(); n > 0; --n) values.push_back(text());
        return values;
    }

private:
    std::string_view bytes_;
};

}  // namespace

// Text comes first: it is what checking a phrase needs, and the rest need not be looked at.
std::string encode_article(const Article& article) {
    return Writer()
        .text(article.title)
        .text(article.text)
        .text(article.id)
        .text(article.path)
        .text(article.date)
        .text(article.date_source)
        .number(static_cast<std::uint64_t>(article.date_confidence))
        .text(article.date_partial)
        .text(article.modified)
        .text(article.modified_source)
        .text(article.first_seen)
        .text(article.language)
        .spans(article.languages)
        .number(static_cast<std::uint64_t>(article.kind))
        .text(article.source)
        .text(article.url)
        .texts(article.authors)
        .texts(article.boilerplate)
        .take();
}

Article decode_article(std::string_view bytes) {
    Reader in(bytes);
    Article article;
    article.title = in.text();
    article.text = in.text();
    article.id = in.text();
    article.path = in.text();
    article.date = in.text();
    article.date_source = in.text();
    article.date_confidence = in.one_of<Confidence>(kConfidences);
    article.date_partial = in.text();
    article.modified = in.text();
    article.modified_source = in.text();
    article.first_seen = in.text();
    article.language = in.text();
    article.languages = in.spans();
    article.kind = in.one_of<PageKind>(kPageKinds);
    article.source = in.text();
    article.url = in.text();
    article.authors = in.texts();
    article.boilerplate = in.texts();
    return article;
}

std::string encode_file(const FileRecord& file) {
    Writer out;
    out.text(file.path)
        .number(file.size)
        .number(static_cast<std::uint64_t>(file.modified))
        .number(file.hash)
        .number(file.articles)
        .number(file.problems.size());
    for (const Problem& problem : file.problems) {
        out.number(problem.record).text(problem.reason).number(problem.skipped ? 1 : 0);
    }
    return out.take();
}

FileRecord decode_file(std::string_view bytes) {
    Reader in(bytes);
    FileRecord file;
    file.path = in.text();
    file.size = in.number();
    file.modified = static_cast<std::int64_t>(in.number());
    file.hash = in.number();
    file.articles = in.number();
    for (std::uint64_t n = in.number(); n > 0; --n) {
        Problem problem;
        problem.path = file.path;
        problem.record = in.number();
        problem.reason = in.text();
        problem.skipped = in.number() != 0;
        file.problems.push_back(std::move(problem));
    }
    return file;
}

}  // namespace nsearch::index
