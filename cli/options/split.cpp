// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/split.hpp"

#include "app/errors.hpp"
#include "options/option_table.hpp"

namespace nsearch::cli {

namespace {

bool is_letter(char c) {
    // Bytes of letters beyond ASCII are negative or above 127.
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

bool begins_with_dash(const std::string& argument) {
    return argument.size() > 1 && argument[0] == '-';  // a dash alone is standard input
}

bool is_short_option(Verb verb, const std::string& argument) {
    if (argument.size() == 2) return is_letter(argument[1]);
    const OptionSpec* option = find_option(verb, argument[1]);
    return option != nullptr && option->takes_value() && !is_letter(argument[2]);
}

void refuse_long_name(Verb verb, const std::string& argument) {
    const std::string name = argument.substr(1, argument.find('=') - 1);
    if (find_option(verb, name) == nullptr) return;
    throw UsageError("'" + argument + "' is neither an option nor clearly a word of the query",
                     "the option is --" + name + "; to leave out articles with the word, write NOT " + name);
}

/// How many of the arguments from `at` on make up the option there: with its value, if that follows.
std::size_t option_length(Verb verb, const std::string& argument) {
    const bool is_long = argument.starts_with("--");
    const bool stuck = is_long ? argument.find('=') != std::string::npos : argument.size() > 2;
    const OptionSpec* option =
        is_long ? find_option(verb, argument.substr(2)) : find_option(verb, argument[1]);
    return option != nullptr && option->takes_value() && !stuck ? 2 : 1;
}

}  // namespace

SplitArguments split_arguments(Verb verb, const std::vector<std::string>& arguments) {
    SplitArguments split;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string& argument = arguments[at];
        if (argument == "--") {
            split.words.insert(split.words.end(), arguments.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                               arguments.end());
            break;
        }
        const bool in_query = verb == Verb::Search && !split.words.empty();
        const bool may_be_word = in_query && begins_with_dash(argument) && !argument.starts_with("--") &&
                                 !is_short_option(verb, argument);
        if (may_be_word) refuse_long_name(verb, argument);
        if (may_be_word || !begins_with_dash(argument)) {
            split.words.push_back(argument);
            continue;
        }
        split.options.push_back(argument);
        if (option_length(verb, argument) == 2 && at + 1 < arguments.size()) {
            split.options.push_back(arguments[++at]);
        }
    }
    return split;
}

}  // namespace nsearch::cli
