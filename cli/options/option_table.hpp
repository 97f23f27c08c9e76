// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The one table of options. Parsing, both helps, `nsearch help options --format=json` and the test
/// that compares them are all made from it.
#pragma once

#include <string_view>
#include <vector>

#include "options/verb_table.hpp"

namespace nsearch::cli {

/// One option of the command.
struct OptionSpec {
    std::string_view name;                  ///< long name, without dashes
    char letter;                            ///< short name, or 0
    std::string_view value;                 ///< name of its value in the help; empty: a switch
    std::vector<std::string_view> choices;  ///< the values allowed; empty: any
    std::string_view fallback;              ///< value where it is not given; empty: none
    std::string_view brief;                 ///< one line, no full stop
    std::string_view more;                  ///< further sentences for the long help, or empty
    VerbSet verbs;                          ///< the verbs that take it

    [[nodiscard]] bool takes_value() const { return !value.empty(); }
};

/// Every option there is, in the order in which help lists them.
const std::vector<OptionSpec>& option_table();

/// The options of one verb, in the same order.
std::vector<const OptionSpec*> options_of(Verb verb);

/// The option with this long name among those of `verb`; null if there is none.
const OptionSpec* find_option(Verb verb, std::string_view name);

/// The option with this short name among those of `verb`; null if there is none.
const OptionSpec* find_option(Verb verb, char letter);

}  // namespace nsearch::cli
