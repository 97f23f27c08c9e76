// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// An HTML page as a flat list of nodes in document order. A subtree is a range of it, so that no
/// walk is recursive: pages nested a hundred thousand deep exist, and must not overflow the stack.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace nsearch::articles {

struct HtmlNode {
    std::string_view name;   ///< the tag, lower case; empty for text
    std::string_view text;   ///< of a text node
    std::size_t parent = 0;  ///< the root is its own parent
    std::size_t end = 0;     ///< the subtree is [own index, end)
    const void* raw = nullptr;
};

/// Owns the parsed page; what it hands out lives as long as it does.
class HtmlTree {
public:
    /// Any text makes a tree: the parser repairs what it can.
    explicit HtmlTree(std::string_view utf8);
    ~HtmlTree();
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;

    [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return nodes_; }
    /// An attribute's value, or empty.
    [[nodiscard]] std::string attribute(std::size_t node, std::string_view name) const;
    /// True also for an attribute without a value.
    [[nodiscard]] bool has_attribute(std::size_t node, std::string_view name) const;
    /// All text below a node, spaces collapsed.
    [[nodiscard]] std::string text_of(std::size_t node) const;
    /// The same, if it is not long: empty beyond `limit` bytes, so that hostile nesting costs little.
    [[nodiscard]] std::string short_text_of(std::size_t node, std::size_t limit) const;
    /// All text below a node as it stands: for scripts.
    [[nodiscard]] std::string raw_text_of(std::size_t node) const;

private:
    struct FreeDocument {
        void operator()(void* document) const;
    };
    void flatten();

    std::unique_ptr<void, FreeDocument> document_;
    std::vector<HtmlNode> nodes_;
};

}  // namespace nsearch::articles
