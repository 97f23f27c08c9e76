// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/function_words.hpp"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "analysis/fold.hpp"

namespace nsearch::data {
extern const std::vector<std::pair<std::string_view, std::string_view>> stopwords;
}

namespace nsearch::analysis {
namespace {

using Words = std::unordered_set<std::string>;

Words read_words(std::string_view bytes) {
    Words words;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const std::string_view line = bytes.substr(0, end);
        if (!line.empty() && line.front() != '#') words.insert(fold_word(line));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return words;
}

std::string_view list_of(std::string_view language) {
    for (const auto& [name, bytes] : data::stopwords) {
        if (name == language) return bytes;
    }
    return {};
}

/// A list is read when its language is first asked for: a process that answers one query reads few.
const Words& words_of(std::string_view language) {
    thread_local std::unordered_map<std::string, Words> lists;
    const auto found = lists.find(std::string(language));
    if (found != lists.end()) return found->second;
    return lists.emplace(language, read_words(list_of(language))).first->second;
}

}  // namespace

bool has_function_words(std::string_view language) {
    return !list_of(language).empty();
}

const std::vector<std::string_view>& function_word_languages() {
    static const std::vector<std::string_view> languages = [] {
        std::vector<std::string_view> codes;
        for (const auto& [language, bytes] : data::stopwords) codes.push_back(language);
        return codes;
    }();
    return languages;
}

bool is_function_word(std::string_view folded, std::string_view language) {
    return words_of(language).count(std::string(folded)) != 0;
}

}  // namespace nsearch::analysis
