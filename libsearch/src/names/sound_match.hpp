// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The names of a lexicon that sound like a given one: gathered by skeleton, judged by distance.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "names/lexicon.hpp"
#include "names/sounded.hpp"
#include "nsearch/names.hpp"

namespace nsearch::names {

/// A name of the lexicon that may be the one asked for.
struct SoundMatch {
    std::string spelling;
    Script script = Script::Other;
    Likeness likeness;
    double sureness = 0;    ///< 0 to 1, by judgement.hpp
    bool balanced = false;  ///< sure enough for level Balanced,
    bool wide = false;      ///< for level Wide
};

/// Asks one lexicon. Remembers how its names are read, so asking it many names is cheap. Not thread-safe.
class SoundMatcher {
public:
    explicit SoundMatcher(const Lexicon& lexicon) : lexicon_(lexicon) {}

    /// The names of the lexicon that share a skeleton with `word` and are not far from it, nearest first.
    std::vector<SoundMatch> candidates(std::string_view word, bool family);

private:
    [[nodiscard]] std::vector<LexiconName> gather(const Sounded& asked) const;
    const Sounded& sounded(const LexiconName& name);

    const Lexicon& lexicon_;
    std::unordered_map<std::string, Sounded> known_;
};

}  // namespace nsearch::names
