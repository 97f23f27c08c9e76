// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "names/lexicon.hpp"

namespace nsearch::names {

/// A lexicon made of lines of one or more words. It knows of no languages, so of no stems.
/// Thread-safe once made.
class ListLexicon : public Lexicon {
public:
    explicit ListLexicon(const std::vector<std::string>& lines);

    /// True if one of the lines is `folded`, not just a part of one.
    [[nodiscard]] bool has_line(std::string_view folded) const;

    [[nodiscard]] std::uint64_t frequency(std::string_view form) const override;
    [[nodiscard]] std::vector<std::string> starting_with(std::string_view start,
                                                         std::size_t limit) const override;
    [[nodiscard]] std::vector<std::string> same_stem(std::string_view) const override { return {}; }

private:
    std::map<std::string, bool, std::less<>> forms_;  ///< true: a whole line
};

}  // namespace nsearch::names
