// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which arguments are options and which are words.
///
/// A query may hold words that begin with a dash: `nsearch drones -russia`. The rule, in a search,
/// after the first word of the query:
///  - `--` ends the options, all that follows are words
///  - what begins with two dashes is an option
///  - `-x`, one letter, is an option; so is a short option with its value stuck to it where the value
///    does not begin with a letter (`-n5`, `-i/data/x`)
///  - everything else that begins with a dash is a word of the query
/// Before the first word, and for the other verbs, everything with a dash is an option.
#pragma once

#include <string>
#include <vector>

#include "options/verb_table.hpp"

namespace nsearch::cli {

struct SplitArguments {
    std::vector<std::string> options;  ///< with their values, for the parser
    std::vector<std::string> words;
};

/// \throws UsageError for a word of a query that looks like a long option typed with one dash
SplitArguments split_arguments(Verb verb, const std::vector<std::string>& arguments);

}  // namespace nsearch::cli
