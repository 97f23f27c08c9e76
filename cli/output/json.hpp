// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The JSON that the command prints. cli/README.md documents it; adding a key is compatible,
/// anything else raises kSchema.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "nsearch/analysis.hpp"
#include "nsearch/articles.hpp"
#include "nsearch/index.hpp"
#include "nsearch/names.hpp"
#include "nsearch/search.hpp"

namespace nsearch::cli {

using JsonValue = nlohmann::ordered_json;

constexpr int kSchema = 1;

/// The text, or null if it is empty: "" stands for unknown in the library, null does outside.
JsonValue text_or_null(const std::string& text);

JsonValue to_json(const Hit& hit);
JsonValue to_json(const QueryNote& note);
JsonValue to_json(const Problem& problem);
JsonValue to_json(const NameForm& form);
JsonValue to_json(const NameSuggestion& suggestion);
JsonValue to_json(const Token& token);

/// The whole article but for its findings, which an index does not keep.
JsonValue to_json(const Article& article);
JsonValue to_json(const std::vector<Finding>& findings);

/// One line without its end. Never fails: bytes that are not UTF-8 become U+FFFD. Control, bidi and
/// invisible characters are escaped, which JSON takes for the same and a terminal for harmless.
std::string to_line(const JsonValue& json);

/// The same over several lines, indented.
std::string to_lines(const JsonValue& json);

}  // namespace nsearch::cli
