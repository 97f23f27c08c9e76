// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/site_lines.hpp"

#include <xxhash.h>

#include <algorithm>
#include <set>
#include <utility>

#include "articles/text_util.hpp"
#include "articles/urls.hpp"

namespace nsearch::articles {
namespace {

constexpr std::size_t kLongestLine = 600;  // bytes
constexpr std::uint64_t kFewest = 4;       // articles that have to share a line
constexpr double kShareOfWords = 0.1;      // of the site's articles, for a line that is no prose
constexpr double kShareOfProse = 0.3;
constexpr std::size_t kProse = 12;           // words of a full sentence
constexpr std::size_t kLeastLeft = 200;      // bytes of an article that must be left
constexpr double kShareLeft = 0.4;           // of its text
constexpr std::size_t kMostLines = 500'000;  // some 30 MB

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\r';
}

bool is_learnable(std::string_view line) {
    return !line.empty() && line.size() <= kLongestLine;
}

bool is_prose(std::string_view line) {
    return ends_sentence(line) && split_words(line).size() >= kProse;
}

}  // namespace

std::string site_of(const Article& article) {
    std::string host = host_of(article.url);
    if (!host.empty()) return host;
    if (!article.source.empty()) return fold(article.source);
    const std::size_t entry = article.id.find("!/");  // a page within an archive
    if (entry != std::string::npos) return article.id.substr(0, article.id.find_last_of('/') + 1);
    if (!article.id.empty()) return {};
    return article.path.substr(0, article.path.find_last_of('/') + 1);
}

std::vector<std::string_view> learnable_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = trim(text.substr(start, end - start));
        if (is_learnable(line)) lines.push_back(line);
        start = end + 1;
    }
    return lines;
}

std::uint64_t line_hash(std::string_view line) {
    std::string key;
    key.reserve(line.size());
    for (const char byte : line) {
        const bool more_digits = is_digit(byte) && !key.empty() && key.back() == '0';
        if (is_space(byte) || more_digits) continue;
        key.push_back(is_digit(byte) ? '0' : byte);
    }
    const std::uint64_t hash = XXH3_64bits(key.data(), key.size());
    return is_prose(line) ? hash | 1U : hash & ~std::uint64_t{1};
}

bool is_site_line(std::uint64_t line_hash, std::uint64_t articles, std::uint64_t all) {
    if (articles < kFewest) return false;
    const double share = static_cast<double>(articles) / static_cast<double>(std::max(all, articles));
    const bool prose = (line_hash & 1U) != 0;
    return share >= (prose ? kShareOfProse : kShareOfWords);
}

SetAside set_aside(Article& article, const std::function<bool(std::uint64_t line_hash)>& repeated) {
    std::string kept;
    std::string aside;
    const std::string_view text = article.text;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = trim(text.substr(start, end - start));
        if (is_learnable(line) && repeated(line_hash(line))) {
            if (!aside.empty()) aside.push_back('\n');
            aside += line;
        } else if (!line.empty() || !kept.ends_with("\n\n")) {
            kept += text.substr(start, std::min(end + 1, text.size()) - start);
        }
        start = end + 1;
    }
    if (aside.empty()) return SetAside::Nothing;
    const std::string_view left = trim(kept);
    const auto least = static_cast<std::size_t>(kShareLeft * static_cast<double>(text.size()));
    if (left.size() < std::max(kLeastLeft, least)) return SetAside::Refused;
    article.text = std::string(left);
    if (article.languages.size() == 1) {
        article.languages[0].end = article.text.size();
    } else {
        article.languages.clear();
    }
    article.boilerplate.push_back(std::move(aside));
    return SetAside::Lines;
}

SetAside SiteMemory::learn(Article& article) {
    const std::string site = site_of(article);
    if (site.empty()) return SetAside::Nothing;
    const std::uint64_t seed = XXH3_64bits(site.data(), site.size()) & ~std::uint64_t{1};
    std::set<std::uint64_t> own;
    for (const std::string_view line : learnable_lines(article.text)) own.insert(line_hash(line) ^ seed);
    for (const std::uint64_t line : own) {
        const auto known = lines_.find(line);
        if (known != lines_.end()) {
            ++known->second;
        } else if (lines_.size() < kMostLines) {
            lines_.emplace(line, 1);
        }
    }
    const std::uint32_t all = ++sites_[site];
    return set_aside(article, [&](std::uint64_t line) {
        const auto known = lines_.find(line ^ seed);
        return known != lines_.end() && is_site_line(line, known->second, all);
    });
}

}  // namespace nsearch::articles
