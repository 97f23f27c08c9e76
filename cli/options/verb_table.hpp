// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The verbs: names, usage, examples, and which output formats each has.
#pragma once

#include <string_view>
#include <vector>

namespace nsearch::cli {

enum class Verb : unsigned { Search, Index, Batch, Show, Extract, Analyze, Names, Status, Verify, Help };

/// A set of verbs, a bit each.
using VerbSet = unsigned;

constexpr VerbSet only(Verb verb) {
    return 1U << static_cast<unsigned>(verb);
}
constexpr bool contains(VerbSet set, Verb verb) {
    return (set & only(verb)) != 0;
}

/// A command line and what it does.
struct Example {
    std::string_view command;
    std::string_view meaning;
};

struct VerbSpec {
    Verb verb;
    std::string_view name;
    std::string_view operands;  ///< "PATH..."
    std::string_view brief;     ///< one line, no full stop
    std::string_view more;      ///< paragraphs for the long help
    std::vector<Example> examples;
    std::vector<std::string_view> formats;  ///< of --format, the default first
};

/// Every verb, in the order in which help lists them.
const std::vector<VerbSpec>& verb_table();

const VerbSpec& spec_of(Verb verb);

/// The verb of exactly this name; null if there is none.
const VerbSpec* find_verb(std::string_view name);

}  // namespace nsearch::cli
