// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ast.hpp"

namespace nsearch::query {
namespace {

std::string join(const std::vector<Node>& nodes, const std::string& separator) {
    std::string out;
    for (const Node& node : nodes) {
        if (!out.empty()) out += separator;
        out += print(node);
    }
    return '(' + out + ')';
}

std::string print_leaf(const Node& node) {
    std::string out = node.title ? "title:" : "";
    if (node.exact) out += '=';
    if (node.wide) out += '~';
    if (node.kind != Node::Kind::Phrase) return out + node.text;
    out += '"' + node.text + '"';
    return node.slop >= 0 ? out + '~' + std::to_string(node.slop) : out;
}

}  // namespace

std::string print(const Node& node) {
    switch (node.kind) {
        case Node::Kind::Word:
        case Node::Kind::Phrase:
            return print_leaf(node);
        case Node::Kind::Prefix:
            return print_leaf(node) + '*';
        case Node::Kind::Group:
            return join(node.children, " ");
        case Node::Kind::And:
            return join(node.children, " AND ");
        case Node::Kind::Or:
            return join(node.children, " OR ");
        case Node::Kind::Not:
            return '-' + print(node.children.front());
        case Node::Kind::Language:
            return "lang:" + node.text;
        case Node::Kind::Source:
            return "source:" + node.text;
        case Node::Kind::Dates:
            return "date:" + node.first + ".." + node.last;
        case Node::Kind::All:
            return "*";
    }
    return {};
}

}  // namespace nsearch::query
