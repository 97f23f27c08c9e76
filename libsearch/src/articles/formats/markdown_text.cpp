// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/markdown_text.hpp"

#include <cmark.h>

#include <algorithm>
#include <memory>

#include "articles/text_util.hpp"
#include "nsearch/error.hpp"

namespace nsearch::articles {

namespace {

// cmark 0.30 needs time by the square of the brackets in a paragraph; so many take some 50 ms.
constexpr std::size_t kMaxBrackets = 4000;

/// True if a paragraph has more brackets than anybody writes.
bool would_take_too_long(std::string_view text) {
    std::size_t brackets = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        const auto here = static_cast<std::size_t>(std::count(line.begin(), line.end(), '['));
        brackets = trim(line).empty() ? 0 : brackets + here;
        if (brackets > kMaxBrackets) return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

/// The text of a block of HTML: what stands outside of tags and comments.
std::string without_tags(std::string_view html) {
    std::string text;
    while (!html.empty()) {
        const std::size_t open = std::min(html.find('<'), html.size());
        text += html.substr(0, open);
        html.remove_prefix(open);
        const bool comment = html.starts_with("<!--");
        const std::string_view closing = comment ? "-->" : ">";
        const std::size_t close = html.find(closing);
        if (close == std::string_view::npos) break;
        html.remove_prefix(close + closing.size());
        text += ' ';
    }
    return text;
}

/// Walks the tree and gathers paragraphs.
class Rendering {
public:
    void visit(cmark_node* node, bool entering) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_IMAGE) pictures_ += entering ? 1 : -1;
        if (pictures_ > 0) return;
        switch (type) {
            case CMARK_NODE_TEXT:
            case CMARK_NODE_CODE:
                line_ += literal(node);
                break;
            case CMARK_NODE_SOFTBREAK:
            case CMARK_NODE_LINEBREAK:
                line_ += ' ';
                break;
            case CMARK_NODE_HEADING:
            case CMARK_NODE_PARAGRAPH:
                if (!entering) end_block(type == CMARK_NODE_HEADING);
                break;
            case CMARK_NODE_CODE_BLOCK:
                add(std::string(trim(literal(node))));
                break;
            case CMARK_NODE_HTML_BLOCK:
                add(collapse_spaces(without_tags(literal(node))));
                break;
            default:
                break;
        }
    }
    MarkdownText take() { return std::move(result_); }

private:
    static std::string_view literal(cmark_node* node) {
        const char* text = cmark_node_get_literal(node);
        return text == nullptr ? std::string_view() : std::string_view(text);
    }
    void end_block(bool heading) {
        std::string block = collapse_spaces(line_);
        line_.clear();
        if (heading && result_.heading.empty() && result_.text.empty()) {
            result_.heading = std::move(block);
        } else {
            add(block);
        }
    }
    void add(const std::string& block) {
        if (block.empty()) return;
        if (!result_.text.empty()) result_.text += "\n\n";
        result_.text += block;
    }

    MarkdownText result_;
    std::string line_;
    int pictures_ = 0;
};

}  // namespace

MarkdownText read_markdown(std::string_view text) {
    if (would_take_too_long(text)) return {{}, std::string(trim(text))};
    const std::unique_ptr<cmark_node, FreeNode> root(
        cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
    if (!root) throw Error(ErrorCode::OutOfMemory, "no memory to read Markdown");
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root.get()));
    Rendering rendering;
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        rendering.visit(cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER);
    }
    return rendering.take();
}

}  // namespace nsearch::articles
