// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/orthography.hpp"

#include <algorithm>
#include <charconv>

#include "analysis/char_table.hpp"
#include "names/phonemes.hpp"
#include "nsearch/error.hpp"
#include "util/table.hpp"
#include "util/utf8.hpp"

namespace nsearch::data {
extern const std::vector<std::pair<std::string_view, std::string_view>> orthographies;
}

namespace nsearch::names {
namespace {

struct Named {
    std::string_view name;
    Script script;
};
constexpr std::array kScripts = std::to_array<Named>({
    {"Latin", Script::Latin},
    {"Cyrillic", Script::Cyrillic},
    {"Arabic", Script::Arabic},
    {"Greek", Script::Greek},
    {"Hebrew", Script::Hebrew},
    {"Georgian", Script::Georgian},
    {"Armenian", Script::Armenian},
});

Script script_named(std::string_view name) {
    for (const Named& row : kScripts) {
        if (row.name == name) return row.script;
    }
    throw Error(ErrorCode::BadNames, "unknown script \"" + std::string(name) + '"');
}

constexpr Script script_of_letter(char32_t letter) {
    if ((letter >= U'a' && letter <= U'z') || (letter >= 0xC0 && letter < 0x250)) return Script::Latin;
    if (letter >= 0x1E00 && letter < 0x1F00) return Script::Latin;
    if (letter >= 0x0370 && letter < 0x0400) return Script::Greek;
    if (letter >= 0x0400 && letter < 0x0530) return Script::Cyrillic;
    if (letter >= 0x0530 && letter < 0x0590) return Script::Armenian;
    if (letter >= 0x0590 && letter < 0x0600) return Script::Hebrew;
    if (letter >= 0x0600 && letter < 0x0780) return Script::Arabic;
    if (letter >= 0x10A0 && letter < 0x1100) return Script::Georgian;
    return Script::Other;
}

std::vector<std::string> alternatives(std::string_view text) {
    std::vector<std::string> result;
    for (const std::string_view part : table::split(text, '|')) {
        result.emplace_back(part == "-" ? std::string_view() : part);
        for (const char sound : result.back()) {
            if (!is_phoneme(sound)) {
                throw Error(ErrorCode::BadNames, std::string("unknown phoneme \"") + sound + '"');
            }
        }
    }
    return result;
}

float parse_doubt(std::string_view text) {
    float value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parsed.ec != std::errc() || value < 0 || value > 1) {
        throw Error(ErrorCode::BadNames, "a doubt is a number from 0 to 1");
    }
    return value;
}

/// The letter without its accents; itself if there is no such letter.
char32_t base_letter(char32_t letter) {
    const std::u32string folded = utf8::decode(analysis::char_info(letter).fold());
    return folded.empty() ? letter : folded.front();
}

/// A doubled consonant is one sound.
void append_sounds(std::string& out, std::string_view sounds) {
    for (const char sound : sounds) {
        if (out.empty() || out.back() != sound || is_vowel(sound)) out.push_back(sound);
    }
}

}  // namespace

Script script_of(std::u32string_view word) {
    for (const char32_t letter : word) {
        if (const Script script = script_of_letter(letter); script != Script::Other) return script;
    }
    return Script::Other;
}

Script script_of(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        const Script script = script_of_letter(utf8::next(word, at));
        if (script != Script::Other) return script;
    }
    return Script::Other;
}

Orthography::Orthography(std::string code, std::string_view table) : code_(std::move(code)) {
    table::each_row(table, [&](const table::Row& row) {
        try {
            add_row(row.columns);
        } catch (const Error& error) {
            throw Error(ErrorCode::BadNames,
                        "orthography " + code_ + ", line " + std::to_string(row.line) + ": " + error.what());
        }
    });
    sort_rules();
}

void Orthography::add_row(const std::vector<std::string_view>& columns) {
    const auto column = [&](std::size_t i) { return i < columns.size() ? columns[i] : std::string_view(); };
    if (columns.size() < 2 || columns.size() > 4) throw Error(ErrorCode::BadNames, "2 to 4 columns expected");
    if (columns[0] == "script") {
        script_ = script_named(columns[1]);
    } else if (columns[0] == "doubt") {
        doubt_ = parse_doubt(columns[1]);
    } else if (columns[0] == "only") {
        only_ = utf8::decode(columns[1]);
    } else if (columns[0] == "never") {
        never_ = utf8::decode(columns[1]);
    } else if (columns[0] == "set") {
        if (columns[1].size() != 1) throw Error(ErrorCode::BadNames, "a set has a name of one letter");
        sets_[columns[1].front()] = utf8::decode(column(2));
    } else if (columns[0] == "case") {
        cases_.emplace_back(columns[1], column(2));
    } else {
        rules_.push_back({utf8::decode(columns[0]), alternatives(columns[1]), conditions(column(2)),
                          conditions(column(3))});
        std::reverse(rules_.back().before.begin(), rules_.back().before.end());
    }
}

std::vector<Orthography::Condition> Orthography::conditions(std::string_view text) const {
    std::vector<Condition> result;
    if (text == ".") return result;
    bool negated = false;
    for (const char32_t letter : utf8::decode(text)) {
        if (letter == U'!') {
            negated = true;
            continue;
        }
        Condition condition;
        condition.negated = std::exchange(negated, false);
        if (letter == U'^' || letter == U'$') {
            condition.edge = true;
        } else if (letter >= U'A' && letter <= U'Z') {
            const auto set = sets_.find(static_cast<char>(letter));
            if (set == sets_.end()) throw Error(ErrorCode::BadNames, "a set that is not defined above");
            condition.any_of = set->second;
        } else {
            condition.any_of = letter;
        }
        result.push_back(std::move(condition));
    }
    return result;
}

void Orthography::sort_rules() {
    std::stable_sort(rules_.begin(), rules_.end(), [](const Rule& a, const Rule& b) {
        if (a.letters.front() != b.letters.front()) return a.letters.front() < b.letters.front();
        if (a.letters.size() != b.letters.size()) return a.letters.size() > b.letters.size();
        // Of rules for the same letters those with a condition come first.
        const bool plain_a = a.before.empty() && a.after.empty();
        const bool plain_b = b.before.empty() && b.after.empty();
        return !plain_a && plain_b;
    });
    for (std::size_t i = 0; i < rules_.size(); ++i) {
        seconds_.push_back(rules_[i].letters.size() > 1 ? rules_[i].letters[1] : 0);
        const char32_t first = rules_[i].letters.front();
        // Scripts beyond the table's end wrap around; a table has one script, so its letters stay apart.
        Range& range = by_letter_[first % by_letter_.size()];
        if (range.last == 0) range.first = range.single = static_cast<std::uint16_t>(i);
        range.last = static_cast<std::uint16_t>(i + 1);
        if (seconds_[i] == 0) continue;
        range.single = range.last;
        range.seconds |= std::uint64_t{1} << (seconds_[i] % 64);
    }
}

bool Orthography::applies(std::u32string_view word) const {
    const auto has = [&](const Letters& letters) { return word.find_first_of(letters) != word.npos; };
    return (only_.empty() || has(only_)) && (never_.empty() || !has(never_));
}

bool Orthography::holds(const std::vector<Condition>& conditions, std::u32string_view word, std::size_t at,
                        bool forward) {
    // `at` is the place next to the rule's letters; one past either end is the edge.
    for (const Condition& condition : conditions) {
        const bool outside = at >= word.size();
        const bool fits =
            condition.edge ? outside : !outside && condition.any_of.find(word[at]) != Letters::npos;
        if (fits == condition.negated) return false;
        at = outside ? at : at + (forward ? 1U : static_cast<std::size_t>(-1));
    }
    return true;
}

const Orthography::Rule* Orthography::rule_at(std::u32string_view word, std::size_t at) const {
    const Range& range = by_letter_[word[at] % by_letter_.size()];
    const char32_t next = at + 1 < word.size() ? word[at + 1] : 0;
    const bool several = next != 0 && (range.seconds >> (next % 64) & 1U) != 0;
    for (std::size_t i = several ? range.first : range.single; i < range.last; ++i) {
        if (seconds_[i] != 0 && seconds_[i] != next) continue;
        const Rule& rule = rules_[i];
        if (word.substr(at, rule.letters.size()) == rule.letters && holds(rule.before, word, at - 1, false) &&
            holds(rule.after, word, at + rule.letters.size(), true)) {
            return &rule;
        }
    }
    return nullptr;
}

void Orthography::read(std::u32string_view word, std::vector<std::string>& out) const {
    const std::size_t first = out.size();
    Letters plain;  // the word with letters that the table lacks read as their base letters
    out.emplace_back();
    for (std::size_t at = 0; at < word.size();) {
        const Rule* rule = rule_at(word, at);
        if (rule == nullptr) {
            const char32_t base = base_letter(word[at]);
            if (base == word[at]) {
                ++at;
                continue;
            }
            if (plain.empty()) plain = word;
            plain[at] = base;
            word = plain;
            continue;
        }
        const std::size_t readings = out.size();
        for (std::size_t i = first; i < readings; ++i) {
            for (std::size_t other = 1; other < rule->sounds.size() && out.size() - first < kMostReadings;
                 ++other) {
                out.push_back(out[i]);
                append_sounds(out.back(), rule->sounds[other]);
            }
            append_sounds(out[i], rule->sounds.front());
        }
        at += rule->letters.size();
    }
}

const std::vector<Orthography>& orthographies() {
    static const std::vector<Orthography> tables = [] {
        std::vector<Orthography> result;
        for (const auto& [code, bytes] : data::orthographies) result.emplace_back(std::string(code), bytes);
        return result;
    }();
    return tables;
}

}  // namespace nsearch::names
