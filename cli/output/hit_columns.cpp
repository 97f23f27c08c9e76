// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/hit_columns.hpp"

#include <algorithm>

namespace nsearch::cli {

namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text;
}

std::string reason_of(const Match& match) {
    std::string reason(to_string(match.why));
    if (!match.cluster.empty()) reason += ": " + match.cluster;
    return reason;
}

}  // namespace

std::vector<std::string> hit_columns(bool batch) {
    std::vector<std::string> columns = {"rank",    "score",   "date",    "source",  "language",
                                        "title",   "path",    "number",  "id",      "url",
                                        "authors", "partial", "missing", "matched", "snippet"};
    if (batch) columns.insert(columns.begin(), "query_id");
    return columns;
}

std::vector<Cell> hit_cells(const Answer& answer, const Hit& hit) {
    const Article& article = hit.article;
    std::vector<Cell> cells = {{std::to_string(hit.rank), false},
                               {fixed(hit.score, 6), false},
                               {article.date, true},
                               {article.source, true},
                               {article.language, true},
                               {article.title, true},
                               {article.path, true},
                               {std::to_string(hit.number), false},
                               {article.id, true},
                               {article.url, true},
                               {joined(article.authors), true},
                               {hit.partial ? "true" : "false", false},
                               {joined(hit.missing), true},
                               {describe_matches(hit.matched), true},
                               {hit.snippet, true}};
    if (answer.query_id) cells.insert(cells.begin(), {*answer.query_id, true});
    return cells;
}

std::string describe_matches(const std::vector<Match>& matches) {
    struct Group {
        std::string asked;
        std::string reason;
        std::vector<std::string> found;
    };
    std::vector<Group> groups;
    for (const Match& match : matches) {
        const std::string reason = reason_of(match);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& known) {
            return known.asked == match.asked && known.reason == reason;
        });
        if (group == groups.end()) group = groups.insert(group, Group{match.asked, reason, {}});
        auto& found = group->found;
        if (std::find(found.begin(), found.end(), match.found) == found.end()) found.push_back(match.found);
    }
    std::string text;
    for (const Group& group : groups) {
        std::string forms;
        for (const std::string& form : group.found) forms += (forms.empty() ? "" : ", ") + form;
        text += (text.empty() ? "" : "; ") + forms + " (" + group.reason + ")";
    }
    return text;
}

}  // namespace nsearch::cli
