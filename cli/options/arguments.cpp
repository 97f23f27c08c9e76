// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/arguments.hpp"

#include <charconv>

#include "app/errors.hpp"
#include "options/option_table.hpp"

namespace nsearch::cli {

std::string Arguments::joined_words() const {
    std::string joined;
    for (const std::string& word : words_) joined += (joined.empty() ? "" : " ") + word;
    return joined;
}

std::string Arguments::value(std::string_view option) const {
    const auto found = values_.find(option);
    if (found != values_.end()) return found->second.back();
    const OptionSpec* spec = find_option(verb_, option);
    return spec == nullptr ? std::string() : std::string(spec->fallback);
}

std::vector<std::string> Arguments::values(std::string_view option) const {
    const auto found = values_.find(option);
    return found == values_.end() ? std::vector<std::string>() : found->second;
}

std::size_t Arguments::number(std::string_view option) const {
    // Larger ones are surely mistyped, and sums of them must not overflow.
    constexpr std::size_t largest = 1'000'000'000;
    const std::string text = value(option);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number > largest) {
        throw UsageError("--" + std::string(option) + " takes a whole number from 0 to " +
                         std::to_string(largest) + ", not '" + text + "'");
    }
    return number;
}

double Arguments::seconds(std::string_view option) const {
    constexpr double longest = 1e9;
    const std::string text = value(option);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool valid = error == std::errc() && end == text.data() + text.size();
    if (!valid || !(number >= 0 && number <= longest)) {
        throw UsageError("--" + std::string(option) + " takes a number of seconds, not '" + text + "'");
    }
    return number;
}

}  // namespace nsearch::cli
