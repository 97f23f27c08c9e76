// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errors.hpp"
#include "help/pages.hpp"
#include "options/option_table.hpp"
#include "options/suggest.hpp"
#include "output/format.hpp"
#include "output/json.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

/// The table of options for programs: completions, and the test that compares it with the pages.
JsonValue options_object() {
    JsonValue options = JsonValue::array();
    for (const OptionSpec& option : option_table()) {
        JsonValue verbs = JsonValue::array();
        for (const VerbSpec& spec : verb_table()) {
            if (contains(option.verbs, spec.verb)) verbs.push_back(spec.name);
        }
        options.push_back({{"long", option.name},
                           {"short", text_or_null(option.letter == 0 ? "" : std::string(1, option.letter))},
                           {"value", text_or_null(std::string(option.value))},
                           {"choices", option.choices},
                           {"default", text_or_null(std::string(option.fallback))},
                           {"help", option.brief},
                           {"verbs", std::move(verbs)}});
    }
    JsonValue verbs = JsonValue::array();
    for (const VerbSpec& spec : verb_table()) {
        verbs.push_back({{"name", spec.name}, {"help", spec.brief}, {"formats", spec.formats}});
    }
    return {{"schema", kSchema}, {"verbs", std::move(verbs)}, {"options", std::move(options)}};
}

std::string page(const std::string& subject) {
    if (const VerbSpec* spec = find_verb(subject)) return verb_page(spec->verb, false);
    if (const Topic* topic = find_topic(subject)) return topic->text();
    std::vector<std::string_view> known;
    for (const VerbSpec& spec : verb_table()) known.push_back(spec.name);
    for (const Topic& topic : topics()) known.push_back(topic.name);
    const std::string near = nearest(subject, known);
    throw UsageError("no help on '" + subject + "'", near.empty()
                                                         ? "`nsearch help` lists what there is"
                                                         : "did you mean `nsearch help " + near + "`?");
}

}  // namespace

Exit run_help(const Arguments& arguments, Console& console) {
    if (arguments.words().size() > 1) {
        throw UsageError("help takes one subject", "to search: nsearch -- help " + arguments.joined_words());
    }
    const std::string subject = arguments.words().empty() ? "" : arguments.words().front();
    if (format_named(arguments.value("format")) == Format::Json) {
        if (subject != "options") throw UsageError("only `nsearch help options` comes as JSON");
        console.out() << to_lines(options_object()) << "\n";
        return Exit::Ok;
    }
    console.out() << (subject.empty() ? overview_page(false) : page(subject));
    return Exit::Ok;
}

}  // namespace nsearch::cli
