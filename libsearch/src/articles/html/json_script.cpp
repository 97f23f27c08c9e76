// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/json_script.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

using nlohmann::json;

bool closes(char c) {
    return c == '}' || c == ']';
}

/// The first value alone, without commas before closing brackets.
std::string repaired(const std::string& script) {
    std::string clean;
    std::size_t depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < script.size(); ++i) {
        const char c = script[i];
        // What is escaped ends no string.
        if (quoted && c == '\\' && i + 1 < script.size()) clean += script[i++];
        if (c == '"') quoted = !quoted;
        if (!quoted && c == ',') {
            const auto next = std::min(script.find_first_not_of(" ,", i + 1), script.size());
            const bool superfluous = next < script.size() && closes(script[next]);
            if (!superfluous) clean.append(script, i, next - i);
            i = next - 1;  // the whole run at once: there may be a million commas
            continue;
        }
        clean += script[i];
        if (quoted) continue;
        if (c == '{' || c == '[') ++depth;
        if (closes(c) && --depth == 0) break;
    }
    return clean;
}

}  // namespace

json parse_script(std::string script) {
    for (char& c : script) {
        if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    }
    for (const std::string_view mark : {"<![CDATA[", "]]>"}) {
        if (const auto at = script.find(mark); at != std::string::npos) script.erase(at, mark.size());
    }
    const auto first = script.find_first_of("{[");
    const auto last = script.find_last_of("}]");
    if (first == std::string::npos || last == std::string::npos || last < first)
        return json(json::value_t::discarded);
    script = script.substr(first, last - first + 1);
    json value = json::parse(script, nullptr, false);
    // Moved, never copied: copies of deep nesting recurse.
    if (value.is_discarded()) value = json::parse(repaired(script), nullptr, false);
    return value;
}

std::vector<json> json_ld_scripts(const HtmlTree& tree) {
    constexpr std::size_t kMaxScript = std::size_t{4} * 1024 * 1024;
    std::vector<json> scripts;
    const auto& nodes = tree.nodes();
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (nodes[at].name != "script") continue;
        if (fold(tree.attribute(at, "type")).find("ld+json") == std::string::npos) continue;
        std::string script = tree.raw_text_of(at);
        if (script.empty() || script.size() > kMaxScript) continue;
        json value = parse_script(std::move(script));
        if (!value.is_discarded()) scripts.push_back(std::move(value));
    }
    return scripts;
}

}  // namespace nsearch::articles
