// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/pages.hpp"

#include "help/names_page.hpp"
#include "help/render.hpp"

namespace nsearch::cli {

namespace {

std::string usage_of(const VerbSpec& spec) {
    std::string usage = "nsearch " + std::string(spec.name) + " [OPTIONS]";
    return spec.operands.empty() ? usage : usage + " " + std::string(spec.operands);
}

std::string verb_rows() {
    std::vector<Row> list;
    for (const VerbSpec& spec : verb_table()) {
        list.push_back({std::string(spec.name) + " " + std::string(spec.operands), std::string(spec.brief)});
    }
    return rows(list);
}

std::string topic_rows() {
    std::vector<Row> list;
    for (const Topic& topic : topics())
        list.push_back({"help " + std::string(topic.name), std::string(topic.brief)});
    return rows(list);
}

}  // namespace

std::string overview_page(bool brief) {
    std::string page =
        "nsearch finds a name in every spelling, script and inflection, in a folder of\n"
        "news articles, and says why each article matched.\n";
    page += heading("Start");
    page += examples({{"nsearch index -i corpus/.nsearch corpus", "index a folder; again at any time"},
                      {"cd corpus && nsearch \"Shahed drones Belarus\"", "ask"},
                      {"nsearch show '#12'", "read the article number 12"},
                      {"nsearch names expand Lukashenko", "what a name stands for"}});
    page += heading("Usage");
    page += "  nsearch [OPTIONS] QUERY...\n  nsearch VERB [OPTIONS] ...\n";
    page +=
        paragraph("A verb counts only as the very first word: `nsearch -- index` searches for the word.", 2);
    page += heading("Verbs") + verb_rows();
    page += heading("Options of a search") + options(Verb::Search, brief);
    page += heading("More");
    page += rows({{"help VERB", "a verb and its options"}}) + topic_rows();
    return page;
}

std::string verb_page(Verb verb, bool brief) {
    const VerbSpec& spec = spec_of(verb);
    std::string page = "nsearch " + std::string(spec.name) + ": " + std::string(spec.brief) + "\n";
    page += heading("Examples") + examples(spec.examples);
    page += heading("Usage") + "  " + usage_of(spec) + "\n";
    if (!brief && !spec.more.empty()) page += "\n" + paragraph(spec.more);
    if (verb == Verb::Names) page += names_commands() + (brief ? "" : names_guide());
    page += heading("Options") + options(verb, brief);
    if (brief) page += "\nAt length: nsearch help " + std::string(spec.name) + "\n";
    return page;
}

}  // namespace nsearch::cli
