// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/encoding.hpp"
#include "articles/extract.hpp"
#include "articles/formats/reader.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxPage = std::size_t{32} * 1024 * 1024;  // the tree takes some ten times as much

class HtmlReader : public Reader {
public:
    void read(ByteSource& source, ReadContext& context) const override {
        std::string bytes;
        if (source.read_some(bytes, kMaxPage + 1)) {
            bytes.pop_back();
            context.doubtful(0, "is a page of more than 32 MiB: what stands behind was not read");
        }
        const std::string& said = context.place().charset;
        Decoded decoded = decode(bytes, said.empty() ? declared_charset(bytes) : said);
        if (!decoded.doubt.empty()) context.doubtful(0, decoded.doubt);
        std::string().swap(bytes);
        Article article = extract_html(decoded.text, context.place().page);
        const bool nothing = article.text.empty() && article.title.empty() && article.boilerplate.empty();
        if (!nothing) context.emit(std::move(article));
    }
};

}  // namespace

const Reader& html_reader() {
    static const HtmlReader reader;
    return reader;
}

}  // namespace nsearch::articles
