// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errors.hpp"
#include "app/files.hpp"
#include "nsearch/analysis.hpp"
#include "output/format.hpp"
#include "output/json.hpp"
#include "output/table.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

JsonValue analysis_object(const std::string& text, const std::vector<Token>& tokens) {
    JsonValue list = JsonValue::array();
    for (const Token& token : tokens) list.push_back(to_json(token));
    return {{"schema", kSchema}, {"text", text}, {"tokens", std::move(list)}};
}

std::string analysis_table(const std::vector<Token>& tokens, Screen screen) {
    std::vector<std::vector<std::string>> rows = {{"word", "folded", "stem", "bytes"}};
    for (const Token& token : tokens) {
        rows.push_back({clean_line(token.text, screen), clean_line(token.folded, screen),
                        clean_line(token.stem, screen),
                        std::to_string(token.start) + "-" + std::to_string(token.end)});
    }
    return aligned(rows);
}

}  // namespace

Exit run_analyze(const Arguments& arguments, Console& console) {
    if (arguments.words().empty() == !arguments.has("from")) {
        throw UsageError("analyze takes a text, or --from FILE with a text a line",
                         "to search for the word: nsearch -- analyze");
    }
    const std::string language = arguments.value("lang");
    const bool as_json = format_named(arguments.value("format")) == Format::Jsonl;
    bool first = true;
    const auto analyze_text = [&](const std::string& text, std::size_t) {
        const std::vector<Token> tokens = analyze(text, language);
        if (as_json) {
            console.out() << to_line(analysis_object(text, tokens)) << "\n";
            return;
        }
        if (!first) console.out() << "\n";
        first = false;
        console.out() << analysis_table(tokens, console.screen());
    };
    if (arguments.has("from")) {
        read_lines(arguments.value("from"), analyze_text);
    } else {
        analyze_text(arguments.joined_words(), 1);
    }
    return Exit::Ok;
}

}  // namespace nsearch::cli
