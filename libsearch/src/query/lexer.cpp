// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/lexer.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace nsearch::query {
namespace {

constexpr std::string_view kOpenQuote = "\u201C";
constexpr std::string_view kCloseQuote = "\u201D";
constexpr std::size_t kLongestQuery = 64 * 1024;  // bytes; longer ones are cut

constexpr std::array kFields = std::to_array<std::string_view>(
    {"title", "source", "site", "lang", "language", "date", "since", "until", "after", "before"});

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// Text in capitals alone (an old headline, a telegram) may hold AND without meaning it.
bool shouts(std::string_view text) {
    constexpr std::size_t kFewWords = 6;
    std::size_t words = 1;
    for (const char c : text) words += is_space(c) ? 1U : 0U;
    if (words < kFewWords) return false;
    return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

class Lexer {
public:
    Lexer(std::string_view text, std::vector<QueryNote>& notes)
        : text_(text), notes_(notes), shouts_(shouts(text)) {}

    std::vector<Piece> run() {
        while (skip_space()) read_piece();
        pieces_.push_back({});
        pieces_.back().position = text_.size();
        return std::move(pieces_);
    }

private:
    [[nodiscard]] char at(std::size_t offset) const {
        return at_ + offset < text_.size() ? text_[at_ + offset] : '\0';
    }
    [[nodiscard]] bool starts(std::string_view what, std::size_t offset = 0) const {
        return text_.size() >= at_ + offset && text_.substr(at_ + offset).starts_with(what);
    }
    [[nodiscard]] bool quote_starts(std::size_t offset) const {
        return at(offset) == '"' || starts(kOpenQuote, offset);
    }
    bool skip_space() {
        while (at_ < text_.size() && is_space(text_[at_])) ++at_;
        return at_ < text_.size();
    }
    void note(std::size_t position, std::string message) { notes_.push_back({position, std::move(message)}); }

    void read_piece() {
        Piece piece;
        piece.position = at_;
        if (at(0) == '-' && at(1) != '-' && !is_space(at(1)) && at(1) != '\0') {
            piece.minus = true;
            ++at_;
        }
        if (at(0) == '=' && !is_space(at(1)) && at(1) != '\0') {
            piece.exact = true;
            ++at_;
        } else if (at(0) == '~' && !is_space(at(1)) && at(1) != '\0') {
            piece.wide = true;
            ++at_;
        }
        if (at(0) == '(' || at(0) == ')') {
            piece.kind = at(0) == '(' ? Piece::Kind::Open : Piece::Kind::Close;
            ++at_;
        } else if (quote_starts(0)) {
            if (!read_quoted(piece)) return;
        } else {
            read_text(piece);
        }
        pieces_.push_back(std::move(piece));
    }

    bool read_quoted(Piece& piece) {
        const std::string_view open = at(0) == '"' ? "\"" : kOpenQuote;
        const std::size_t start = at_ + open.size();
        std::size_t end = text_.find('"', start);
        std::size_t after = end == std::string_view::npos ? end : end + 1;
        const std::size_t curly = text_.find(kCloseQuote, start);
        if (curly < end) {
            end = curly;
            after = curly + kCloseQuote.size();
        }
        at_ = start;
        if (end == std::string_view::npos) {
            note(piece.position, "a quotation mark that is not closed was passed over");
            return false;
        }
        piece.kind = Piece::Kind::Quoted;
        piece.text = text_.substr(start, end - start);
        at_ = after;
        read_slop(piece);
        return true;
    }

    void read_slop(Piece& piece) {
        constexpr int kMostSlop = 1000;
        if (at(0) != '~') return;
        int slop = 0;
        const char* first = text_.data() + at_ + 1;
        const auto parsed = std::from_chars(first, text_.data() + text_.size(), slop);
        if (parsed.ec != std::errc() || slop < 0) return;
        piece.slop = std::min(slop, kMostSlop);
        at_ = static_cast<std::size_t>(parsed.ptr - text_.data());
    }

    void read_text(Piece& piece) {
        const std::size_t start = at_;
        while (at_ < text_.size() && !is_space(text_[at_]) && text_[at_] != '(' && text_[at_] != ')' &&
               !quote_starts(0)) {
            if (text_[at_] == ':' && is_field(text_.substr(start, at_ - start))) {
                piece.kind = Piece::Kind::Field;
                piece.text = text_.substr(start, at_ - start);
                ++at_;
                return;
            }
            ++at_;
        }
        piece.kind = Piece::Kind::Text;
        piece.text = text_.substr(start, at_ - start);
        if (!piece.minus && !piece.exact && !piece.wide) read_operator(piece);
    }

    [[nodiscard]] bool is_field(std::string_view name) const {
        return std::find(kFields.begin(), kFields.end(), name) != kFields.end();
    }

    void read_operator(Piece& piece) {
        Piece::Kind kind = Piece::Kind::Text;
        if (piece.text == "AND") kind = Piece::Kind::And;
        if (piece.text == "OR" || piece.text == "|") kind = Piece::Kind::Or;
        if (piece.text == "NOT") kind = Piece::Kind::Not;
        if (kind == Piece::Kind::Text) return;
        if (shouts_) {
            note(piece.position, piece.text + " was taken as a word, because everything is in capitals");
            return;
        }
        piece.kind = kind;
    }

    std::string_view text_;
    std::vector<QueryNote>& notes_;
    bool shouts_;
    std::size_t at_ = 0;
    std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Piece> read_pieces(std::string_view text, std::vector<QueryNote>& notes) {
    if (text.size() > kLongestQuery) {
        notes.push_back({kLongestQuery, "the query is too long; only its beginning was used"});
        text = text.substr(0, kLongestQuery);
    }
    return Lexer(text, notes).run();
}

}  // namespace nsearch::query
