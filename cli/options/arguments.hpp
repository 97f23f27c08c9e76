// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A command line as it was understood.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "options/verb_table.hpp"

namespace nsearch::cli {

/// Verb, words and option values. Where an option was given more than once the last counts.
class Arguments {
public:
    Arguments(Verb verb, std::vector<std::string> words,
              std::map<std::string, std::vector<std::string>, std::less<>> values)
        : verb_(verb), words_(std::move(words)), values_(std::move(values)) {}

    [[nodiscard]] Verb verb() const { return verb_; }
    [[nodiscard]] const std::vector<std::string>& words() const { return words_; }
    /// The words with a space between them.
    [[nodiscard]] std::string joined_words() const;

    [[nodiscard]] bool has(std::string_view option) const { return values_.contains(option); }
    /// The option's value, or its fallback from the table.
    [[nodiscard]] std::string value(std::string_view option) const;
    /// All its values, in order.
    [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
    /// Its value as a whole number. \throws UsageError if it is none
    [[nodiscard]] std::size_t number(std::string_view option) const;
    /// Its value as a number of seconds. \throws UsageError if it is none
    [[nodiscard]] double seconds(std::string_view option) const;

private:
    Verb verb_;
    std::vector<std::string> words_;
    std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

}  // namespace nsearch::cli
