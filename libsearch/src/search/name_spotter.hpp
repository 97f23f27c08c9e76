// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which words of a query are meant as names, by the way they are typed.
#pragma once

#include <string_view>

#include "query/ast.hpp"

namespace nsearch::search {

/// People who use capitals give names capitals. Where a query has none at all and is short, or the script has
/// no capitals, each word may be one.
class NameSpotter {
public:
    void look_at(const query::Node& root);
    [[nodiscard]] bool may_be_name(std::string_view word) const;

private:
    std::size_t words_ = 0;
    bool capitals_ = false;
};

}  // namespace nsearch::search
