// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_tree.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <mutex>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

struct FreeContext {
    void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
};

/// NULs end libxml2's reading; nothing is lost with them.
std::string without_nuls(std::string_view text) {
    std::string clean(text);
    std::erase(clean, '\0');
    return clean;
}

xmlDocPtr parse(std::string_view utf8) {
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(htmlNewParserCtxt());
    if (!context) return nullptr;
    const std::string clean = without_nuls(utf8);
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
    // Without "huge", what lies deeper than 256 levels is lost.
    return htmlCtxtReadMemory(context.get(), clean.data(), static_cast<int>(clean.size()), nullptr, "UTF-8",
                              options | XML_PARSE_HUGE);
}

bool is_text(const xmlNode* node) {
    return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

}  // namespace

void HtmlTree::FreeDocument::operator()(void* document) const {
    xmlFreeDoc(static_cast<xmlDocPtr>(document));
}

HtmlTree::HtmlTree(std::string_view utf8) : document_(parse(utf8)) {
    flatten();
}

HtmlTree::~HtmlTree() = default;

void HtmlTree::flatten() {
    if (!document_) return;
    const xmlNode* root = xmlDocGetRootElement(static_cast<xmlDocPtr>(document_.get()));
    std::vector<std::size_t> open;
    for (const xmlNode* node = root; node != nullptr;) {
        const bool element = node->type == XML_ELEMENT_NODE;
        if (element || is_text(node)) {
            const std::size_t parent = open.empty() ? 0 : open.back();
            const std::size_t self = nodes_.size();
            nodes_.push_back({element ? view(node->name) : std::string_view(),
                              element ? std::string_view() : view(node->content), parent, self + 1, node});
        }
        if (element && node->children != nullptr) {
            open.push_back(nodes_.size() - 1);
            node = node->children;
            continue;
        }
        while (node != root && node->next == nullptr) {
            node = node->parent;
            nodes_[open.back()].end = nodes_.size();
            open.pop_back();
        }
        node = node == root ? nullptr : node->next;
    }
}

std::string HtmlTree::attribute(std::size_t node, std::string_view name) const {
    if (nodes_[node].name.empty()) return {};
    const auto* element = static_cast<const xmlNode*>(nodes_[node].raw);
    for (const xmlAttr* attribute = element->properties; attribute != nullptr; attribute = attribute->next) {
        if (view(attribute->name) != name) continue;
        std::string value;
        for (const xmlNode* part = attribute->children; part != nullptr; part = part->next) {
            if (is_text(part)) value += view(part->content);
        }
        return value;
    }
    return {};
}

bool HtmlTree::has_attribute(std::size_t node, std::string_view name) const {
    if (nodes_[node].name.empty()) return false;
    const auto* element = static_cast<const xmlNode*>(nodes_[node].raw);
    for (const xmlAttr* attribute = element->properties; attribute != nullptr; attribute = attribute->next) {
        if (view(attribute->name) == name) return true;
    }
    return false;
}

std::string HtmlTree::raw_text_of(std::size_t node) const {
    std::string text;
    for (std::size_t at = node; at < nodes_[node].end; ++at) text += nodes_[at].text;
    return text;
}

std::string HtmlTree::short_text_of(std::size_t node, std::size_t limit) const {
    constexpr std::size_t kSpaceBetween = 8;  // raw bytes for one that is left
    std::string text;
    if (nodes_[node].end - node > kSpaceBetween * limit) return text;
    for (std::size_t at = node; at < nodes_[node].end; ++at) {
        if (text.size() + nodes_[at].text.size() > kSpaceBetween * limit) return {};
        text += nodes_[at].text;
    }
    text = collapse_spaces(text);
    return text.size() <= limit ? text : std::string();
}

std::string HtmlTree::text_of(std::size_t node) const {
    return collapse_spaces(raw_text_of(node));
}

}  // namespace nsearch::articles
