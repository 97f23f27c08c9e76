// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Query text into pieces. Nothing is an error: what has no meaning here is a word or nothing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "nsearch/query.hpp"

namespace nsearch::query {

/// A piece of a query.
struct Piece {
    enum class Kind { Text, Quoted, Open, Close, And, Or, Not, Field, End };
    Kind kind = Kind::End;
    std::string text;  ///< of Text and Quoted: without marks and quotes; of Field: its name
    std::size_t position = 0;
    bool minus = false;  ///< `-` stands before it
    bool exact = false;  ///< `=` stands before it
    bool wide = false;   ///< `~` stands before it
    int slop = -1;       ///< `~5` stands after the quote
};

/// Pieces in order, ending with one End. What was taken otherwise than it looks goes to `notes`.
std::vector<Piece> read_pieces(std::string_view text, std::vector<QueryNote>& notes);

}  // namespace nsearch::query
