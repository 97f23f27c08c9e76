// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What search, batch and names have in common: the index, the names, the options of a search.
#pragma once

#include <string>
#include <string_view>

#include "app/console.hpp"
#include "nsearch/error.hpp"
#include "nsearch/index.hpp"
#include "options/arguments.hpp"
#include "output/writer.hpp"

namespace nsearch::cli {

/// The index that the arguments and the environment name. \throws Error with a hint that helps
Index open_index(const Arguments& arguments);

/// Turns "not found" into advice on how to make an index there; to be called while an exception is handled.
[[noreturn]] void rethrow_with_advice(const Error& error, const std::string& path);

/// The same, with the user's variants of names in use.
Index open_index_with_names(const Arguments& arguments);

/// The curated variants, with the user's laid over them.
NameVariants load_names(const Arguments& arguments);

/// The level of this name; "on" is what it was before there were levels.
NameLevel level_named(std::string_view name);

/// --limit, --sort, ... as the library takes them.
SearchOptions search_options(const Arguments& arguments, const AnswerWriter& writer);

/// The notes of an answer, on standard error.
void print_notes(const SearchResults& results, const Console& console);

}  // namespace nsearch::cli
