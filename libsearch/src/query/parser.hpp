// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Query text to tree. The language is documented in nsearch/query.hpp; it binds, tightest first:
/// `-` and NOT, AND, OR, side by side.
#pragma once

#include <string_view>
#include <vector>

#include "nsearch/query.hpp"
#include "query/ast.hpp"

namespace nsearch::query {

/// A parsed query: always a tree, possibly an empty Group.
struct Parsed {
    Node root;
    std::vector<QueryNote> notes;
};

/// Never fails, and takes time in proportion to the text. Thread-safe.
Parsed parse(std::string_view text);

}  // namespace nsearch::query
