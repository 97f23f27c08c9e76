// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>

#include "app/errors.hpp"
#include "output/article_page.hpp"
#include "output/json.hpp"
#include "verbs/search_setup.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

/// Finds an article as people name it: id, path from here, or number with or without `#`.
std::optional<Article> find_article(const Index& index, const std::string& name) {
    if (auto article = index.article(name)) return article;
    std::error_code failed;
    const std::filesystem::path path = std::filesystem::weakly_canonical(name, failed);
    if (!failed) {
        if (auto article = index.article(path.string())) return article;
    }
    const bool is_number =
        !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    return is_number ? index.article("#" + name) : std::nullopt;
}

}  // namespace

Exit run_show(const Arguments& arguments, Console& console) {
    if (arguments.words().size() != 1) {
        throw UsageError("show takes one article: its id, its path or its #number",
                         "to search for the word: nsearch -- show");
    }
    const std::string& name = arguments.words().front();
    const Index index = open_index(arguments);
    const std::optional<Article> article = find_article(index, name);
    if (!article) {
        throw CommandError(Exit::NoHits, "no_article", "no article '" + name + "' in this index",
                           "ids, paths and #numbers are in the list of hits");
    }
    if (format_named(arguments.value("format")) == Format::Json) {
        JsonValue json = {{"schema", kSchema}};
        json.update(to_json(*article));
        console.out() << to_lines(json) << "\n";
    } else {
        write_article(*article, {arguments.has("show-boilerplate"), false}, console);
    }
    return Exit::Ok;
}

}  // namespace nsearch::cli
