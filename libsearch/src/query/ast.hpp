// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A query as it was written: the tree that the parser makes and the printer shows.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace nsearch::query {

/// One part of a query.
struct Node {
    enum class Kind {
        Word,      ///< `text`
        Prefix,    ///< words that begin with `text`
        Phrase,    ///< the words of `text` together
        Group,     ///< children side by side: an article should have all of them
        And,       ///< children joined by AND: an article must have all of them
        Or,        ///< any child
        Not,       ///< not the one child
        Language,  ///< only articles in the language `text`
        Source,    ///< only articles whose source or host has the words of `text`
        Dates,     ///< only articles published from `first` to `last`; empty: open
        All,       ///< every article
    };

    Kind kind = Kind::Group;
    std::string text;          ///< as typed
    std::size_t position = 0;  ///< in bytes, in the query
    bool exact = false;        ///< marked `=`: no stems, no variants
    bool wide = false;         ///< marked `~`: also what may be the same name
    int slop = -1;             ///< of a phrase: -1 in order, else the most words between, any order
    bool title = false;        ///< looked for in the headline only
    std::string first, last;   ///< RFC 3339 dates or starts of one
    std::vector<Node> children;

    static Node leaf(Kind kind, std::string text, std::size_t position) {
        Node node;
        node.kind = kind;
        node.text = std::move(text);
        node.position = position;
        return node;
    }
    static Node of(Kind kind, std::vector<Node> children) {
        Node node;
        node.kind = kind;
        if (!children.empty()) node.position = children.front().position;
        node.children = std::move(children);
        return node;
    }
};

/// The tree on one line, as ParsedQuery::tree documents.
std::string print(const Node& node);

}  // namespace nsearch::query
