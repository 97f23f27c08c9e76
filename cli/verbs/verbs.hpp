// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The verbs, one a file. To add one: its file, its line here and in main.cpp, its entry in
/// options/verb_table.cpp, the options that it takes in options/option_table.cpp.
#pragma once

#include "app/console.hpp"
#include "app/exit_codes.hpp"
#include "options/arguments.hpp"

namespace nsearch::cli {

Exit run_search(const Arguments& arguments, Console& console);
Exit run_index(const Arguments& arguments, Console& console);
Exit run_batch(const Arguments& arguments, Console& console);
Exit run_show(const Arguments& arguments, Console& console);
Exit run_extract(const Arguments& arguments, Console& console);
Exit run_analyze(const Arguments& arguments, Console& console);
Exit run_names(const Arguments& arguments, Console& console);
Exit run_status(const Arguments& arguments, Console& console);
Exit run_verify(const Arguments& arguments, Console& console);
Exit run_help(const Arguments& arguments, Console& console);

}  // namespace nsearch::cli
