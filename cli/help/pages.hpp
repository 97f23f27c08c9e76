// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The pages of help, made from the tables of verbs and options.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "options/verb_table.hpp"

namespace nsearch::cli {

/// `nsearch -h`, and at length `nsearch --help` and `nsearch help`.
std::string overview_page(bool brief);

/// `nsearch VERB -h`, and at length `nsearch VERB --help` and `nsearch help VERB`.
std::string verb_page(Verb verb, bool brief);

/// A page on a subject that is no verb.
struct Topic {
    std::string_view name;
    std::string_view brief;
    std::string (*text)();
};

const std::vector<Topic>& topics();

/// The topic of exactly this name; null if there is none.
const Topic* find_topic(std::string_view name);

}  // namespace nsearch::cli
