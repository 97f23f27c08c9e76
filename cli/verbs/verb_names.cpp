// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <optional>
#include <unordered_map>

#include "app/errors.hpp"
#include "app/files.hpp"
#include "nsearch/analysis.hpp"
#include "output/format.hpp"
#include "output/json.hpp"
#include "output/table.hpp"
#include "verbs/search_setup.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

using Expand = std::function<std::vector<NameForm>(const std::string&)>;

/// Folded words with a space between them: how the library gives the forms back.
std::string folded_words(const std::string& line) {
    std::string folded;
    for (const Token& token : analyze(line)) folded += (folded.empty() ? "" : " ") + token.folded;
    return folded;
}

/// A list of words. Forms come back as the list spells them, once for each spelling.
class Lexicon {
public:
    explicit Lexicon(const std::string& path) : lines_(read_list(path)) {
        for (const std::string& line : lines_) {
            auto& spellings = spellings_[folded_words(line)];
            if (std::find(spellings.begin(), spellings.end(), line) == spellings.end())
                spellings.push_back(line);
        }
    }

    [[nodiscard]] std::vector<NameForm> expand(const NameVariants& names, const std::string& name) const {
        std::vector<NameForm> forms;
        for (NameForm& form : names.expand(name, lines_)) {
            const auto spellings = spellings_.find(form.form);
            if (spellings == spellings_.end()) {
                forms.push_back(std::move(form));
                continue;
            }
            for (const std::string& spelling : spellings->second) {
                forms.push_back(form);
                forms.back().form = spelling;
            }
        }
        return forms;
    }

private:
    std::vector<std::string> lines_;
    std::unordered_map<std::string, std::vector<std::string>> spellings_;
};

Expand make_expander(const Arguments& arguments) {
    if (!arguments.has("lexicon")) {
        const auto index = std::make_shared<Index>(open_index_with_names(arguments));
        return [index](const std::string& name) { return index->expand_name(name); };
    }
    const auto lexicon = std::make_shared<Lexicon>(arguments.value("lexicon"));
    const NameVariants names = load_names(arguments);
    return [lexicon, names](const std::string& name) { return lexicon->expand(names, name); };
}

std::string forms_table(const std::vector<NameForm>& forms, bool with_counts, Screen screen) {
    std::vector<std::vector<std::string>> rows;
    for (const NameForm& form : forms) {
        std::string why(to_string(form.why));
        if (!form.cluster.empty()) why += ": " + form.cluster;
        const std::string base = form.base.empty() ? "" : "of " + form.base;
        rows.push_back({clean_line(form.form, screen), clean_line(why, screen), clean_line(base, screen)});
        if (with_counts) rows.back().insert(rows.back().begin() + 1, grouped(form.count));
    }
    return aligned(rows);
}

JsonValue forms_object(const std::string& name, const std::vector<NameForm>& forms) {
    JsonValue list = JsonValue::array();
    for (const NameForm& form : forms) list.push_back(to_json(form));
    return {{"schema", kSchema}, {"query", name}, {"forms", std::move(list)}};
}

std::string name_of_words(const Arguments& arguments) {
    std::string name;
    for (std::size_t at = 1; at < arguments.words().size(); ++at) {
        name += (name.empty() ? "" : " ") + arguments.words()[at];
    }
    return name;
}

}  // namespace

Exit run_names(const Arguments& arguments, Console& console) {
    const bool is_expand = !arguments.words().empty() && arguments.words().front() == "expand";
    const std::string name = name_of_words(arguments);
    if (!is_expand || name.empty() == !arguments.has("from")) {
        throw UsageError("names has one command: nsearch names expand NAME, or names expand --from FILE",
                         "to search for the word: nsearch -- names");
    }
    const bool as_json = format_named(arguments.value("format")) == Format::Jsonl;
    const Expand expand = make_expander(arguments);
    bool found = false;
    const auto expand_one = [&](const std::string& one, std::size_t) {
        const std::vector<NameForm> forms = expand(one);
        found = found || !forms.empty();
        Output& out = console.out();
        if (as_json) {
            out << to_line(forms_object(one, forms)) << "\n";
            return;
        }
        if (arguments.has("from")) out << "== " << clean_line(one, console.screen()) << "\n";
        out << forms_table(forms, !arguments.has("lexicon"), console.screen());
    };
    if (arguments.has("from")) {
        read_lines(arguments.value("from"), expand_one);
    } else {
        expand_one(name, 1);
    }
    if (!found) console.note("no form of it was found; a name that no list has is searched for as it is");
    return found ? Exit::Ok : Exit::NoHits;
}

}  // namespace nsearch::cli
