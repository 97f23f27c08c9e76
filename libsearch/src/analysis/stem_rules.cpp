// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stem_rules.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include "nsearch/error.hpp"
#include "util/table.hpp"
#include "util/utf8.hpp"

namespace nsearch::data {
extern const std::vector<std::pair<std::string_view, std::string_view>> stemmers;
}

namespace nsearch::analysis {

/// Reads a table into the rules.
class StemRules::Parser {
public:
    explicit Parser(StemRules& rules) : rules_(rules) {}

    void read(const table::Row& row) {
        row_ = &row;
        const std::string_view kind = row.columns[0];
        if (kind == "version") {
            rules_.version_ = static_cast<int>(number(1));
        } else if (kind == "vowels") {
            rules_.vowels_ = text(1);
        } else if (kind == "spelling") {
            rules_.spellings_[text(1)] = text(2);
            rules_.longest_spelling_ = std::max(rules_.longest_spelling_, text(1).size());
        } else if (kind == "word") {
            for (std::size_t i = 2; i < row.columns.size(); ++i) rules_.words_[text(i)] = text(1);
        } else if (kind == "forms") {
            read_forms();
        } else if (kind == "root") {
            read_root();
        } else if (kind == "preverb") {
            const std::vector<std::u32string> more = texts(1);
            rules_.preverbs_.insert(rules_.preverbs_.end(), more.begin(), more.end());
        } else if (kind == "prefix") {
            rules_.prefixes_.push_back({text(1), number(2)});
        } else if (kind == "step") {
            read_step();
        } else if (kind == "ending") {
            read_ending();
        } else {
            fail("no such row: " + std::string(kind));
        }
    }

private:
    void read_forms() {
        rules_.forms_.push_back({std::string(column(1)), texts(2), texts(3)});
        rules_.roots_.try_emplace(rules_.forms_.back().kind);
    }

    void read_root() {
        const auto roots = rules_.roots_.find(std::string(column(1)));
        if (roots == rules_.roots_.end()) fail("no forms above are called " + std::string(column(1)));
        for (std::size_t i = 3; i < row_->columns.size(); ++i) roots->second[text(i)] = text(2);
    }

    void read_step() {
        Step step;
        step.name = column(1);
        for (std::size_t i = 2; i < row_->columns.size(); ++i) {
            const std::string_view option = row_->columns[i];
            if (option == "bare") {
                step.bare = true;
            } else if (option.starts_with("if ")) {
                step.condition = known_step(option.substr(3));
            } else if (option.starts_with("unless ")) {
                step.condition = known_step(option.substr(7));
                step.unless = true;
            } else {
                fail("a step knows bare, if STEP and unless STEP");
            }
        }
        rules_.steps_.push_back(std::move(step));
    }

    void read_ending() {
        if (rules_.steps_.empty()) fail("an ending stands before the first step");
        Ending ending;
        ending.least = number(2);
        ending.by = row_->columns.size() > 3 ? text(3) : std::u32string();
        ending.before = row_->columns.size() > 4 ? text(4) : std::u32string();
        if (ending.before.starts_with(U'^')) {
            ending.before_not = true;
            ending.before.erase(0, 1);
        }
        Step& step = rules_.steps_.back();
        std::u32string ends = text(1);
        step.longest = std::max(step.longest, ends.size());
        step.endings[std::move(ends)].push_back(std::move(ending));
    }

    std::string known_step(std::string_view name) {
        const bool known = std::any_of(rules_.steps_.begin(), rules_.steps_.end(),
                                       [&](const Step& step) { return step.name == name; });
        if (!known) fail("no step above is called " + std::string(name));
        return std::string(name);
    }

    std::string_view column(std::size_t i) {
        if (i >= row_->columns.size()) fail("a column is missing");
        return row_->columns[i];
    }

    std::u32string text(std::size_t i) {
        const std::string_view value = column(i);
        return value == "-" ? std::u32string() : utf8::decode(value);
    }

    /// The texts of a column, with spaces between them.
    std::vector<std::u32string> texts(std::size_t i) {
        std::vector<std::u32string> result;
        for (std::string_view part : table::split(column(i), ' ')) {
            result.push_back(part == "-" ? std::u32string() : utf8::decode(part));
        }
        return result;
    }

    std::size_t number(std::size_t i) {
        const std::string_view value = column(i);
        std::size_t result = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), result);
        if (read.ec != std::errc() || read.ptr != value.data() + value.size()) fail("a number is missing");
        return result;
    }

    [[noreturn]] void fail(const std::string& what) {
        throw Error(ErrorCode::InvalidArgument,
                    "stem rules, line " + std::to_string(row_->line) + ": " + what);
    }

    StemRules& rules_;
    const table::Row* row_ = nullptr;
};

StemRules::StemRules(std::string_view table) {
    Parser parser(*this);
    table::each_row(table, [&](const table::Row& row) { parser.read(row); });
}

/// The word with its letters written one way: at each place the longest spelling that is listed.
/// A `^` stands before the word, for spellings that count only at its start.
std::u32string StemRules::spelled(std::u32string word) const {
    word.insert(0, 1, U'^');
    std::u32string result;
    for (std::size_t at = 0; at < word.size();) {
        std::size_t size = std::min(longest_spelling_, word.size() - at);
        while (size > 0) {
            const auto found = spellings_.find(word.substr(at, size));
            if (found != spellings_.end()) {
                result += found->second;
                break;
            }
            --size;
        }
        if (size == 0) result.push_back(word[at]);
        at += std::max<std::size_t>(size, 1);
    }
    if (result.starts_with(U'^')) result.erase(0, 1);
    return result;
}

/// The stem of the listed root that the word is a form of, or null.
const std::u32string* StemRules::root_of(std::u32string_view word) const {
    for (const Forms& forms : forms_) {
        const Roots& roots = roots_.at(forms.kind);
        for (const std::u32string& front : forms.fronts) {
            if (!word.starts_with(front)) continue;
            const std::u32string_view rest = word.substr(front.size());
            for (const std::u32string& back : forms.backs) {
                if (!rest.ends_with(back)) continue;
                const auto found = roots.find(std::u32string(rest.substr(0, rest.size() - back.size())));
                if (found != roots.end()) return &found->second;
            }
        }
    }
    return nullptr;
}

/// The stem of a word that the table lists or makes from a root that it lists; empty if it does not.
std::u32string StemRules::irregular(const std::u32string& word) const {
    const auto listed = words_.find(word);
    if (listed != words_.end()) return listed->second;
    if (const std::u32string* stem = root_of(word)) return *stem;
    for (const std::u32string& preverb : preverbs_) {
        if (!word.starts_with(preverb)) continue;
        const std::u32string* stem = root_of(std::u32string_view(word).substr(preverb.size()));
        if (stem != nullptr) return preverb + *stem;
    }
    return {};
}

bool StemRules::has_vowel(std::u32string_view text) const {
    return text.find_first_of(vowels_) != std::u32string_view::npos;
}

void StemRules::take_off_prefix(std::u32string& word) const {
    for (const Prefix& prefix : prefixes_) {
        if (!word.starts_with(prefix.text) || word.size() < prefix.text.size() + prefix.least) continue;
        word.erase(0, prefix.text.size());
        return;
    }
}

bool StemRules::fits(const Ending& ending, const Step& step, std::u32string_view rest) const {
    if (rest.size() < ending.least) return false;
    if (!step.bare && !has_vowel(rest)) return false;
    if (ending.before.empty()) return true;
    const bool among = !rest.empty() && ending.before.find(rest.back()) != std::u32string::npos;
    return among != ending.before_not;
}

bool StemRules::apply(const Step& step, std::u32string& word) const {
    for (std::size_t size = std::min(step.longest, word.size()); size > 0; --size) {
        const auto found = step.endings.find(word.substr(word.size() - size));
        if (found == step.endings.end()) continue;
        for (const Ending& ending : found->second) {
            if (!fits(ending, step, std::u32string_view(word).substr(0, word.size() - size))) continue;
            word.resize(word.size() - size);
            word += ending.by;
            return true;
        }
    }
    return false;
}

std::u32string StemRules::stem(std::u32string word) const {
    if (longest_spelling_ > 0) word = spelled(std::move(word));
    if (std::u32string listed = irregular(word); !listed.empty()) return listed;
    take_off_prefix(word);
    std::vector<std::string_view> taken;
    for (const Step& step : steps_) {
        if (!step.condition.empty()) {
            const bool was = std::find(taken.begin(), taken.end(), step.condition) != taken.end();
            if (was == step.unless) continue;
        }
        if (apply(step, word)) taken.emplace_back(step.name);
    }
    return word;
}

namespace {

/// The rules of a language, read when they are first asked for: one query needs few of them.
struct LazyRules {
    std::string_view table;
    std::once_flag once;
    std::unique_ptr<const StemRules> rules;
};

std::map<std::string_view, LazyRules>& all_rules() {
    static auto all = [] {
        std::map<std::string_view, LazyRules> made;
        for (const auto& [language, table] : data::stemmers) made[language].table = table;
        return made;
    }();
    return all;
}

}  // namespace

const StemRules* stem_rules(std::string_view language) {
    const auto found = all_rules().find(language);
    if (found == all_rules().end()) return nullptr;
    LazyRules& lazy = found->second;
    std::call_once(lazy.once, [&lazy] { lazy.rules = std::make_unique<const StemRules>(lazy.table); });
    return lazy.rules.get();
}

std::vector<std::string> ruled_languages() {
    std::vector<std::string> codes;
    for (const auto& entry : all_rules()) codes.emplace_back(entry.first);
    return codes;
}

}  // namespace nsearch::analysis
