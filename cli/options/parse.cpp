// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/parse.hpp"

#include <algorithm>
#include <boost/program_options.hpp>

#include "app/errors.hpp"
#include "options/option_table.hpp"
#include "options/split.hpp"
#include "options/suggest.hpp"

namespace nsearch::cli {

namespace {

namespace po = boost::program_options;

po::options_description describe(Verb verb) {
    po::options_description description;
    for (const OptionSpec* option : options_of(verb)) {
        std::string names(option->name);
        if (option->letter != 0) names += std::string(",") + option->letter;
        // Values stay strings here: Arguments turns them into numbers, with better messages.
        const bool is_switch = !option->takes_value();
        description.add_options()(names.c_str(), new po::untyped_value(is_switch),
                                  std::string(option->brief).c_str());
    }
    return description;
}

std::string dashless(std::string name) {
    name.erase(0, name.find_first_not_of('-'));
    return name.substr(0, name.find('='));
}

/// The option whose name is `name` with a word in front, or the other way round: --boilerplate and
/// --show-boilerplate are of different verbs.
std::string longer_or_shorter(const std::string& name, const std::vector<std::string_view>& options) {
    for (const std::string_view option : options) {
        if (option.ends_with("-" + name) || name.ends_with("-" + std::string(option))) {
            return std::string(option);
        }
    }
    return {};
}

std::string hint_for_unknown(Verb verb, const std::string& typed) {
    const std::string name = dashless(typed);
    std::vector<std::string_view> here;
    for (const OptionSpec* option : options_of(verb)) here.push_back(option->name);
    if (const std::string near = nearest(name, here); !near.empty()) return "did you mean --" + near + "?";
    if (const std::string other = longer_or_shorter(name, here); !name.empty() && !other.empty()) {
        return "did you mean --" + other + "?";
    }
    for (const OptionSpec& option : option_table()) {
        if (option.name != name) continue;
        for (const VerbSpec& spec : verb_table()) {
            if (contains(option.verbs, spec.verb)) {
                return "--" + name + " is an option of `nsearch " + std::string(spec.name) + "`";
            }
        }
    }
    const std::string verb_name(spec_of(verb).name);
    if (verb == Verb::Search && !typed.starts_with("--")) {
        return "to leave out articles with a word, write it after the others ('drones -sanctions'), or NOT "
               "sanctions; after -- nothing is an option";
    }
    return "`nsearch help " + verb_name + "` lists the options";
}

void check_choice(const OptionSpec& option, const std::vector<std::string_view>& choices,
                  const std::string& value) {
    if (choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end()) return;
    std::string list;
    for (const std::string_view choice : choices) list += (list.empty() ? "" : ", ") + std::string(choice);
    const std::string near = nearest(value, choices);
    throw UsageError("--" + std::string(option.name) + " takes one of " + list + ", not '" + value + "'",
                     near.empty() ? "" : "did you mean " + near + "?");
}

std::map<std::string, std::vector<std::string>, std::less<>> run_parser(
    Verb verb, const std::vector<std::string>& options) {
    const po::options_description description = describe(verb);
    const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    const po::parsed_options parsed =
        po::command_line_parser(options).options(description).style(style).run();
    std::map<std::string, std::vector<std::string>, std::less<>> values;
    for (const po::option& option : parsed.options) {
        const OptionSpec& spec = *find_option(verb, option.string_key);
        const std::string value = option.value.empty() ? "" : option.value.front();
        if (spec.takes_value()) check_choice(spec, spec.choices, value);
        values[option.string_key].push_back(value);
        // -h is the short help, --help the long one; both have the same long name.
        if (spec.name == "help" && option.original_tokens.front() == "--help") values["help"].back() = "long";
    }
    return values;
}

std::map<std::string, std::vector<std::string>, std::less<>> parse_options(
    Verb verb, const std::vector<std::string>& options) {
    try {
        return run_parser(verb, options);
    } catch (const po::unknown_option& error) {
        const std::string typed = error.get_option_name();
        throw UsageError("unknown option '" + typed + "'", hint_for_unknown(verb, typed));
    } catch (const po::error& error) {
        throw UsageError(error.what(),
                         "`nsearch help " + std::string(spec_of(verb).name) + "` explains the options");
    }
}

}  // namespace

Arguments parse_arguments(const std::vector<std::string>& arguments) {
    const VerbSpec* spec = arguments.empty() ? nullptr : find_verb(arguments.front());
    const Verb verb = spec == nullptr ? Verb::Search : spec->verb;
    const auto begin = arguments.begin() + (spec == nullptr ? 0 : 1);
    SplitArguments split = split_arguments(verb, {begin, arguments.end()});
    auto values = parse_options(verb, split.options);
    if (const auto format = values.find("format"); format != values.end()) {
        const OptionSpec& option = *find_option(verb, "format");
        for (const std::string& value : format->second) check_choice(option, spec_of(verb).formats, value);
    }
    return {verb, std::move(split.words), std::move(values)};
}

bool wants_json_errors(const std::vector<std::string>& arguments) {
    std::string format;
    for (std::size_t at = 0; at < arguments.size() && arguments[at] != "--"; ++at) {
        constexpr std::string_view stuck = "--format=";
        if (arguments[at].starts_with(stuck)) format = arguments[at].substr(stuck.size());
        if (arguments[at] == "--format" && at + 1 < arguments.size()) format = arguments[at + 1];
    }
    return format == "json" || format == "jsonl";
}

}  // namespace nsearch::cli
