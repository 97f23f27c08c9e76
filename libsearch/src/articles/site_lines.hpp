// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Boilerplate that shows only across a site's articles: lines that many of them share.
///
/// What the extraction of one page left in its text ("Sign up for our morning letter") gives itself away
/// by being there again and again. Compare Yi, Liu and Li 2003, "Eliminating noisy information in web
/// pages for data mining"; our unit is the line, which survives in plain text.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "nsearch/articles.hpp"

namespace nsearch::articles {

/// What an article's site is called: its host, else its source, else, of a page, its folder or archive. Empty for
/// records that say neither: nothing is learnt from them.
std::string site_of(const Article& article);

/// The lines of a text that may be learnt: neither empty nor long.
std::vector<std::string_view> learnable_lines(std::string_view text);

/// What a line is known by: equal for lines that differ in numbers and space only. Says as well whether
/// the line is prose.
std::uint64_t line_hash(std::string_view line);

/// True if a line that `articles` of the site's `all` articles have is the site's and not theirs.
/// Prose needs to be more frequent than a few words: background is repeated, too.
bool is_site_line(std::uint64_t line_hash, std::uint64_t articles, std::uint64_t all);

enum class SetAside {
    Nothing,  ///< no line was repeated
    Lines,    ///< lines were moved to the boilerplate
    Refused,  ///< hardly anything would be left: a copy of other articles, or a very short one
};

/// Moves the lines of the text for which `repeated` holds to the boilerplate, as its last zone. The
/// languages of the paragraphs are not known any more then.
SetAside set_aside(Article& article, const std::function<bool(std::uint64_t line_hash)>& repeated);

/// What was read so far, for setting lines aside as early as may be. Not thread-safe.
class SiteMemory {
public:
    /// Takes note of the article's lines, and sets aside those that are known to be its site's.
    SetAside learn(Article& article);

private:
    std::unordered_map<std::uint64_t, std::uint32_t> lines_;  ///< by hash of site and line: articles
    std::unordered_map<std::string, std::uint32_t> sites_;    ///< articles
};

}  // namespace nsearch::articles
