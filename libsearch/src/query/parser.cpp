// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parser.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "analysis/word_reader.hpp"
#include "query/dates.hpp"
#include "query/lexer.hpp"
#include "util/utf8.hpp"

namespace nsearch::query {
namespace {

constexpr int kDeepest = 50;  // nested parentheses; deeper ones are passed over

bool has_digit(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (analysis::char_info(utf8::next(text, at)).kind == analysis::CharKind::Number) return true;
    }
    return false;
}

bool is_filter(const Node& node) {
    return node.kind == Node::Kind::Language || node.kind == Node::Kind::Source ||
           node.kind == Node::Kind::Dates;
}

void set_title(Node& node) {
    node.title = true;
    for (Node& child : node.children) set_title(child);
}

class Parser {
public:
    explicit Parser(std::string_view text) : pieces_(read_pieces(text, parsed_.notes)) {}

    Parsed run() {
        std::vector<Node> nodes;
        while (peek().kind != Piece::Kind::End) {
            if (peek().kind == Piece::Kind::Close) {
                pass_over_closing();
            } else {
                append_group(nodes, 0);
            }
        }
        parsed_.root = Node::of(Node::Kind::Group, std::move(nodes));
        return std::move(parsed_);
    }

private:
    using Kind = Piece::Kind;

    [[nodiscard]] const Piece& peek() const { return pieces_[at_]; }

    void pass_over_closing() {
        if (!noted_closing_) {
            const char* message = "a closing parenthesis without an opening one was passed over";
            parsed_.notes.push_back({peek().position, message});
        }
        noted_closing_ = true;  // once is enough: pasted nonsense may hold thousands
        ++at_;
    }

    /// Parts side by side, up to a closing parenthesis or the end. Groups without operators around
    /// them dissolve: (a b) c is a b c.
    void append_group(std::vector<Node>& nodes, int depth) {
        while (peek().kind != Kind::End && peek().kind != Kind::Close) {
            Node node = read_or(depth);
            if (node.kind == Node::Kind::Group) {
                std::move(node.children.begin(), node.children.end(), std::back_inserter(nodes));
            } else {
                nodes.push_back(std::move(node));
            }
        }
    }

    Node read_or(int depth) { return read_chain(Kind::Or, Node::Kind::Or, depth, &Parser::read_and); }
    Node read_and(int depth) { return read_chain(Kind::And, Node::Kind::And, depth, &Parser::read_unary); }

    Node read_chain(Kind op, Node::Kind kind, int depth, Node (Parser::*read)(int)) {
        std::vector<Node> nodes;
        nodes.push_back((this->*read)(depth));
        while (peek().kind == op && has_operand(at_ + 1)) {
            ++at_;
            nodes.push_back((this->*read)(depth));
        }
        const auto is_empty = [](const Node& node) {
            return node.kind == Node::Kind::Group && node.children.empty();
        };
        if (nodes.size() == 1) return std::move(nodes.front());
        nodes.erase(std::remove_if(nodes.begin(), nodes.end(), is_empty), nodes.end());
        if (nodes.size() == 1) return std::move(nodes.front());
        if (nodes.empty()) kind = Node::Kind::Group;
        return Node::of(kind, std::move(nodes));
    }

    [[nodiscard]] bool has_operand(std::size_t at) const {
        while (pieces_[at].kind == Kind::Not) ++at;
        const Kind kind = pieces_[at].kind;
        return kind == Kind::Text || kind == Kind::Quoted || kind == Kind::Open || kind == Kind::Field;
    }

    Node read_unary(int depth) {
        if (peek().kind == Kind::Not && has_operand(at_ + 1)) {
            // Counted, not recursed into: pasted nonsense may hold thousands of them.
            bool negative = false;
            const std::size_t position = peek().position;
            for (; peek().kind == Kind::Not; ++at_) negative = !negative;
            Node node = read_signed(depth);
            return negative ? negated(std::move(node), position) : node;
        }
        return read_signed(depth);
    }

    Node read_signed(int depth) {
        const bool minus = peek().minus;
        const std::size_t position = peek().position;
        Node node = read_primary(depth);
        return minus ? negated(std::move(node), position) : node;
    }

    static Node negated(Node node, std::size_t position) {
        if (node.kind == Node::Kind::Group && node.children.empty()) return node;
        Node result = Node::of(Node::Kind::Not, {});
        result.position = position;
        // Words that were written as one, like "well-known", are unwanted together only.
        if (node.kind == Node::Kind::Group) node.kind = Node::Kind::And;
        result.children.push_back(std::move(node));
        return result;
    }

    Node read_primary(int depth) {
        const Piece& piece = pieces_[at_++];
        switch (piece.kind) {
            case Kind::Text:
                return text_node(piece);
            case Kind::Quoted:
                return phrase_node(piece);
            case Kind::Open:
                return read_parenthesis(depth);
            case Kind::Field:
                return read_field(piece, depth);
            default:
                return stray_operator(piece);
        }
    }

    Node stray_operator(const Piece& piece) {
        parsed_.notes.push_back(
            {piece.position, piece.text + " was taken as a word: it has nothing to join"});
        return Node::leaf(Node::Kind::Word, piece.text, piece.position);
    }

    Node read_parenthesis(int depth) {
        std::vector<Node> nodes;
        if (depth >= kDeepest) return Node::of(Node::Kind::Group, {});
        append_group(nodes, depth + 1);
        if (peek().kind == Kind::Close) ++at_;
        const bool one = nodes.size() == 1;
        return one ? std::move(nodes.front()) : Node::of(Node::Kind::Group, std::move(nodes));
    }

    Node read_field(const Piece& field, int depth) {
        const Kind next = peek().kind;
        const bool adjacent =
            peek().position == field.position + field.text.size() + 1 + (field.minus ? 1U : 0U);
        if (!adjacent || (next != Kind::Text && next != Kind::Quoted && next != Kind::Open)) {
            parsed_.notes.push_back({field.position, field.text + ": has no value and was taken as a word"});
            return Node::leaf(Node::Kind::Word, field.text, field.position);
        }
        if (field.text == "title") {
            Node node = read_signed(depth);
            set_title(node);
            return node;
        }
        if (next == Kind::Open) return Node::leaf(Node::Kind::Word, field.text, field.position);
        const Piece& value = pieces_[at_++];
        if (field.text == "lang" || field.text == "language") {
            return Node::leaf(Node::Kind::Language, value.text, field.position);
        }
        if (field.text == "source" || field.text == "site") {
            return Node::leaf(Node::Kind::Source, value.text, field.position);
        }
        return dates_node(field, value);
    }

    Node dates_node(const Piece& field, const Piece& value) {
        Node node = Node::leaf(Node::Kind::Dates, value.text, field.position);
        if (parse_dates(field.text, value.text, node.first, node.last)) return node;
        parsed_.notes.push_back(
            {field.position, "\"" + value.text +
                                 "\" is no date and was taken as words; dates are written "
                                 "2023, 2023-03, 2023-03-13, 2023-01..2023-06"});
        return text_node(value);
    }

    Node phrase_node(const Piece& piece) {
        const std::vector<std::string> words = analysis::words_of(piece.text);
        if (words.empty()) return Node::of(Node::Kind::Group, {});
        Node node = Node::leaf(words.size() == 1 ? Node::Kind::Word : Node::Kind::Phrase,
                               words.size() == 1 ? words.front() : piece.text, piece.position);
        node.exact = piece.exact;
        node.wide = piece.wide;
        node.slop = words.size() == 1 ? -1 : piece.slop;
        return node;
    }

    Node text_node(const Piece& piece) {
        if (piece.text == "*") return Node::leaf(Node::Kind::All, {}, piece.position);
        const std::vector<std::string> words = analysis::words_of(piece.text);
        if (words.empty()) return Node::of(Node::Kind::Group, {});
        if (words.size() == 1) return word_node(piece, words.front());
        // A designator (Shahed-136, S-300) is one thing; other compounds are words that belong near.
        if (piece.exact || has_digit(piece.text)) {
            Node phrase = Node::leaf(Node::Kind::Phrase, piece.text, piece.position);
            phrase.exact = piece.exact;
            phrase.wide = piece.wide;
            return phrase;
        }
        std::vector<Node> nodes;
        for (const std::string& word : words) {
            nodes.push_back(Node::leaf(Node::Kind::Word, word, piece.position));
            nodes.back().wide = piece.wide;
        }
        return Node::of(Node::Kind::Group, std::move(nodes));
    }

    Node word_node(const Piece& piece, const std::string& word) {
        const bool prefix = piece.text.size() > 2 && piece.text.back() == '*';
        if (!prefix && piece.text.find('*') != std::string::npos) {
            parsed_.notes.push_back({piece.position, "* means \"begins with\" at the end of a word only"});
        }
        Node node = Node::leaf(prefix ? Node::Kind::Prefix : Node::Kind::Word, word, piece.position);
        node.exact = piece.exact;
        node.wide = piece.wide;
        return node;
    }

    Parsed parsed_;
    std::vector<Piece> pieces_;
    std::size_t at_ = 0;
    bool noted_closing_ = false;
};

void note_only_negative(Parsed& parsed) {
    const std::vector<Node>& nodes = parsed.root.children;
    const auto negative = [](const Node& node) { return node.kind == Node::Kind::Not; };
    const auto finds = [&](const Node& node) { return !negative(node) && !is_filter(node); };
    if (std::none_of(nodes.begin(), nodes.end(), finds) &&
        std::any_of(nodes.begin(), nodes.end(), negative)) {
        parsed.notes.push_back({0, "only words to leave out: every other article answers"});
    }
}

}  // namespace

Parsed parse(std::string_view text) {
    Parsed parsed = Parser(text).run();
    note_only_negative(parsed);
    return parsed;
}

}  // namespace nsearch::query

namespace nsearch {

ParsedQuery parse_query(std::string_view text) {
    query::Parsed parsed = query::parse(text);
    return {query::print(parsed.root), std::move(parsed.notes)};
}

}  // namespace nsearch
