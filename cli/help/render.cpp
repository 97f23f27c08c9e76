// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/render.hpp"

#include <sstream>

#include "output/table.hpp"
#include "output/utf8.hpp"
#include "output/wrap.hpp"

namespace nsearch::cli {

namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kTermWidth = 24;

/// "-n, --limit N"
std::string option_term(const OptionSpec& option) {
    std::string term = option.letter == 0 ? "    " : std::string("-") + option.letter + ", ";
    term += "--" + std::string(option.name);
    return option.takes_value() ? term + " " + std::string(option.value) : term;
}

std::string listed(const std::vector<std::string_view>& values) {
    std::string text;
    for (const std::string_view value : values) text += (text.empty() ? "" : ", ") + std::string(value);
    return text;
}

std::string option_meaning(const OptionSpec& option, Verb verb, bool brief) {
    const bool is_format = option.name == "format";
    const auto& choices = is_format ? spec_of(verb).formats : option.choices;
    std::string meaning(option.brief);
    if (!choices.empty()) meaning += ": " + listed(choices);
    const std::string_view fallback = is_format ? choices.front() : option.fallback;
    if (!fallback.empty()) meaning += " (default " + std::string(fallback) + ")";
    if (!brief && !option.more.empty()) meaning += ". " + std::string(option.more);
    return meaning;
}

}  // namespace

std::string paragraph(std::string_view text, std::size_t indent) {
    std::istringstream lines{std::string(text)};
    std::string result;
    for (std::string line; std::getline(lines, line);) {
        result += line.empty() ? "\n" : wrapped({line, {}}, std::string(indent, ' '), kWidth, Style{});
    }
    return result;
}

std::string heading(std::string_view title) {
    return "\n" + std::string(title) + "\n";
}

std::string rows(const std::vector<Row>& list) {
    std::string result;
    for (const Row& row : list) {
        const std::string meaning = paragraph(row.meaning, kTermWidth + 4);
        const std::string term = "  " + row.term;
        if (display_width(term) > kTermWidth + 2) {
            result.append(term).append("\n").append(meaning);
        } else {
            result += padded(term, kTermWidth + 4) + meaning.substr(std::min(meaning.size(), kTermWidth + 4));
        }
    }
    return result;
}

std::string examples(const std::vector<Example>& list) {
    std::string result;
    for (const Example& example : list) {
        result += "  " + std::string(example.command) + "\n" + paragraph(example.meaning, 6);
    }
    return result;
}

std::string options(Verb verb, bool brief) {
    std::vector<Row> list;
    for (const OptionSpec* option : options_of(verb)) {
        list.push_back({option_term(*option), option_meaning(*option, verb, brief)});
    }
    return rows(list);
}

}  // namespace nsearch::cli
