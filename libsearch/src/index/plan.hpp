// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the store is asked for: a query over terms, free of Xapian's types.
///
/// A plan finds candidates. Whatever it cannot say (phrases, nearness) is checked on the article's
/// text afterwards, by search/.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace nsearch::index {

/// Where a form is looked for.
enum class Field { Text, Title, Boilerplate, Language, Source };

/// A tree of conditions.
struct Plan {
    enum class Op {
        All,       ///< every article
        None,      ///< no article
        Forms,     ///< any of `forms` in `field`, weighed as one word
        And,       ///< all children
        Or,        ///< any child
        AndMaybe,  ///< the first child; the others only add weight
        AndNot,    ///< the first child without the others
        Filter,    ///< the first child; the others must hold too but add no weight
        Synonym,   ///< any child, weighed as one word
        Dates,     ///< published between `first` and `last`, both RFC 3339 or a start of one, or empty
    };

    Op op = Op::All;
    Field field = Field::Text;
    std::vector<std::string> forms;
    std::vector<Plan> children;
    std::string first, last;
    double scale = 1;  ///< multiplies the weight

    static Plan none() { return {Op::None, Field::Text, {}, {}, {}, {}, 1}; }
    static Plan of_forms(Field field, std::vector<std::string> forms) {
        return {Op::Forms, field, std::move(forms), {}, {}, {}, 1};
    }
    static Plan of(Op op, std::vector<Plan> children) {
        return {op, Field::Text, {}, std::move(children), {}, {}, 1};
    }
    static Plan dates(std::string first, std::string last) {
        return {Op::Dates, Field::Text, {}, {}, std::move(first), std::move(last), 1};
    }
};

}  // namespace nsearch::index
