// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "articles/bytes/encoding.hpp"
#include "articles/extract.hpp"
#include "articles/formats/front_matter.hpp"
#include "articles/formats/markdown_text.hpp"
#include "articles/formats/reader.hpp"
#include "articles/formats/record.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxDocument = std::size_t{4} * 1024 * 1024;

/// What sorts articles and is no field of one: kept to be searched on demand.
std::string keywords(const nlohmann::json& fields) {
    std::string all;
    for (const auto& [name, value] : fields.items()) {
        const std::string folded = fold(name);
        if (folded != "tags" && folded != "keywords" && folded != "categories") continue;
        const nlohmann::json list = value.is_array() ? value : nlohmann::json::array({value});
        for (const auto& entry : list) {
            if (entry.is_string()) all += (all.empty() ? "" : ", ") + entry.get<std::string>();
        }
    }
    return all;
}

/// The front matter says what the article is; the rest of the file is its text.
Article article_of(const FrontMatter& front, MarkdownText document, Records& records, ReadContext& context) {
    nlohmann::json fields = front.fields;
    TakenRecord taken = records.take(fields);
    if (!taken.doubts.empty()) context.doubtful(0, "in its front matter " + taken.doubts);
    Article article = std::move(taken.article);
    // A summary, and what else goes by a name of texts, is not the text here.
    if (!article.text.empty()) article.boilerplate.push_back(std::move(article.text));
    std::erase_if(article.findings, [](const Finding& finding) { return finding.field == "text"; });
    article.text = std::move(document.text);
    const bool repeated = letters_key(document.heading) == letters_key(article.title);
    if (article.title.empty()) {
        article.title = document.heading;
    } else if (!document.heading.empty() && !repeated) {
        article.text = document.heading + (article.text.empty() ? "" : "\n\n") + article.text;
    }
    return article;
}

/// Nothing is said of it: it is read as a page that was saved as text, if its heading is seen as such.
Article article_of(MarkdownText document) {
    if (document.heading.empty()) return extract_text(document.text);
    Article article = extract_text(document.heading + "\n\n" + document.text);
    if (letters_key(article.title) != letters_key(document.heading)) {
        article = {};
        article.text = std::move(document.text);
    }
    article.title = document.heading;
    article.findings.push_back({"title", document.heading, "first heading", true});
    return article;
}

class MarkdownReader : public Reader {
public:
    void read(ByteSource& source, ReadContext& context) const override {
        std::string bytes;
        if (source.read_some(bytes, kMaxDocument + 1)) {
            bytes.pop_back();
            context.doubtful(0, "is a document of more than 4 MiB: what stands behind was not read");
        }
        const Decoded decoded = decode(bytes, context.place().charset);
        std::string().swap(bytes);
        if (!decoded.doubt.empty()) context.doubtful(0, decoded.doubt);
        const FrontMatter front = read_front_matter(decoded.text);
        if (!front.doubt.empty()) context.doubtful(0, front.doubt);
        MarkdownText document = read_markdown(std::string_view(decoded.text).substr(front.size));

        Records records(context, "front matter");
        Article article = front.fields.empty() ? article_of(std::move(document))
                                               : article_of(front, std::move(document), records, context);
        records.tell();
        for (std::string aside : {keywords(front.fields), front.unread}) {
            if (!aside.empty()) article.boilerplate.push_back(std::move(aside));
        }
        const bool nothing = article.text.empty() && article.title.empty() && article.boilerplate.empty();
        if (!nothing) context.emit(std::move(article));
    }
};

}  // namespace

const Reader& markdown_reader() {
    static const MarkdownReader reader;
    return reader;
}

}  // namespace nsearch::articles
