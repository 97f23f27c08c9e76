// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/encoding.hpp"
#include "articles/extract.hpp"
#include "articles/formats/reader.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

/// A longer file is given as parts, so that memory stays bounded and nothing is lost.
constexpr std::size_t kPartSize = std::size_t{16} * 1024 * 1024;

/// The last place at which `bytes` can be cut: behind an empty line, else a line, else a character.
std::size_t cut_place(const std::string& bytes, const std::string& wide) {
    using namespace std::string_view_literals;
    if (!wide.empty()) {
        const std::string_view line_end = wide.ends_with("LE") ? "\n\0"sv : "\0\n"sv;
        for (std::size_t at = bytes.rfind(line_end); at != std::string::npos && at > 0;
             at = bytes.rfind(line_end, at - 1)) {
            if (at % 4 == 2) return at + 2;  // whole units, for UTF-32 too
        }
        return bytes.size() / 4 * 4;
    }
    for (const std::string_view mark : {"\n\n"sv, "\n\r\n"sv, "\n"sv, " "sv}) {
        const auto at = bytes.rfind(mark);
        if (at != std::string::npos && at > bytes.size() / 2) return at + mark.size();
    }
    std::size_t at = bytes.size();
    while (at > 0 && at + 4 > bytes.size() && (static_cast<unsigned char>(bytes[at - 1]) & 0xC0) == 0x80)
        --at;
    return at > 1 ? at - 1 : bytes.size();
}

/// Paragraphs as extract_text() gives them.
std::string collapse_lines(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string line = collapse_spaces(text.substr(0, end));
        if (!line.empty()) {
            if (!out.empty()) out += "\n\n";
            out += line;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

bool emit_part(const std::string& text, std::uint64_t part, ReadContext& context) {
    Article article;
    if (part == 1) {
        article = extract_text(text, context.place().page);
    } else {
        article.text = collapse_lines(text);  // a part has no headline of its own
        const std::string& page = context.place().page_id;
        article.id = (page.empty() ? context.path() : page) + "#" + std::to_string(part);
    }
    const bool nothing = article.text.empty() && article.title.empty() && article.boilerplate.empty();
    return nothing || context.emit(std::move(article));
}

class TextReader : public Reader {
public:
    void read(ByteSource& source, ReadContext& context) const override {
        read_text_parts(source, context, kPartSize);
    }
};

}  // namespace

void read_text_parts(ByteSource& source, ReadContext& context, std::size_t part_size) {
    const std::string wide = wide_charset(source.peek());
    std::string bytes;
    std::string charset = wide.empty() ? context.place().charset : wide;
    std::string reported;
    for (std::uint64_t part = 1;; ++part) {
        const bool more = source.read_some(bytes, part_size - std::min(part_size, bytes.size()));
        if (bytes.empty()) return;
        const std::size_t cut = more ? cut_place(bytes, wide) : bytes.size();
        Decoded decoded = decode(std::string_view(bytes).substr(0, cut), charset);
        charset = decoded.charset;
        bytes.erase(0, cut);
        const bool single = part == 1 && !more;
        const bool news = !decoded.doubt.empty() && decoded.doubt != reported;
        if (news) context.doubtful(single ? 0 : part, decoded.doubt);
        reported = decoded.doubt;
        if (!emit_part(decoded.text, part, context) || (!more && bytes.empty())) return;
    }
}

const Reader& text_reader() {
    static const TextReader reader;
    return reader;
}

}  // namespace nsearch::articles
