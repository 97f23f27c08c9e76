// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The commands of `nsearch names`, one a file but for add and deny. To add one: its file, its line here, its
/// entry in verb_names.cpp, its line in help/names_page.cpp.
#pragma once

#include <string>
#include <vector>

#include "app/console.hpp"
#include "app/exit_codes.hpp"
#include "options/arguments.hpp"

namespace nsearch::cli {

/// A command as it was typed.
struct NamesCommand {
    const Arguments& arguments;
    std::vector<std::string> words;  ///< those after the command

    /// The words with a space between them.
    [[nodiscard]] std::string name() const;
};

Exit run_names_expand(const NamesCommand& command, Console& console);
Exit run_names_suggest(const NamesCommand& command, Console& console);
Exit run_names_check(const NamesCommand& command, Console& console);
Exit run_names_add(const NamesCommand& command, Console& console);
Exit run_names_deny(const NamesCommand& command, Console& console);

/// --level and --family.
NameOptions name_options(const Arguments& arguments);

/// The file of variants that is the user's to write to: the first --variants, else names.tsv of the
/// configuration folder. \throws UsageError if no folder is known
std::string variants_file_to_change(const Arguments& arguments);

/// "names.tsv:3: error: ...", in one line and safe.
std::string describe(const std::string& path, const NameProblem& problem, Screen screen);

}  // namespace nsearch::cli
