// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Words to folded forms, remembered: of ten words in a text, nine or more have been seen before.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace nsearch::index {

/// A form that the lexicon should have in a stem class; see layout.hpp, stem_key().
struct LexiconEntry {
    std::string key;
    std::string form;
};

/// Not thread-safe. Its memory is bounded: it starts anew when it is full.
class FormCache {
public:
    using FormId = std::uint32_t;

    /// The form of `word`; if `word` is new in `language`, its stem class goes to new_entries().
    /// \param name it stands in the text as a name does; if it is new as one, so does what finds it by sound
    FormId form_of(std::string_view word, std::string_view language, bool name);

    [[nodiscard]] const std::string& form(FormId id) const { return forms_[id]; }
    [[nodiscard]] std::size_t size() const { return forms_.size(); }

    /// What the lexicon has to learn since the last call.
    std::vector<LexiconEntry> take_new_entries() { return std::exchange(new_entries_, {}); }

    /// Call between articles: ids of before are void if it returns true.
    bool start_anew_if_full();

private:
    struct Word {
        FormId form = 0;
        std::uint64_t languages = 0;  ///< bits of those whose stem class has it
        bool name = false;            ///< the lexicon has it as a name,
        bool inflecting = false;      ///< and as one of a language with case endings
    };
    std::uint64_t language_bit(std::string_view language);
    FormId intern(std::string form);
    void learn(std::string_view word, std::string_view language, FormId form);
    void learn_name(std::string_view word, std::string_view language, Word& entry);

    std::deque<std::string> texts_;  ///< owns the keys of words_
    std::unordered_map<std::string_view, Word> words_;
    std::deque<std::string> forms_;
    std::unordered_map<std::string_view, FormId> form_ids_;
    std::vector<std::string> languages_;
    std::vector<LexiconEntry> new_entries_;
};

}  // namespace nsearch::index
