// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Plain text for pages of help: headings, paragraphs, lists in two columns, 80 columns wide.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "options/option_table.hpp"

namespace nsearch::cli {

struct Row {
    std::string term;
    std::string meaning;
};

/// The text in lines of 80 columns, each after this many spaces; line feeds in it stay.
std::string paragraph(std::string_view text, std::size_t indent = 0);

/// "HEADING", on a line of its own after an empty one.
std::string heading(std::string_view title);

/// Terms to the left, meanings to the right; a term that is too long has its meaning below.
std::string rows(const std::vector<Row>& list);

/// A row a command line, with the meaning below.
std::string examples(const std::vector<Example>& list);

/// The options of a verb.
/// \param brief without the further sentences
std::string options(Verb verb, bool brief);

}  // namespace nsearch::cli
