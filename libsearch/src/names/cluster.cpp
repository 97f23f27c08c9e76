// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/cluster.hpp"

#include <algorithm>
#include <array>

#include "analysis/fold.hpp"
#include "analysis/word_reader.hpp"
#include "nsearch/error.hpp"
#include "util/utf8.hpp"

namespace nsearch::names {
namespace {

constexpr std::array kKinds = std::to_array<std::string_view>({"person", "given", "place", "org", "weapon"});

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\r')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

[[noreturn]] void reject(const std::string& where, const std::string& reason) {
    throw Error(ErrorCode::BadNames, where + ": " + reason,
                "a line is: kind, tab, id, tab, spellings with | between them");
}

/// A spelling may carry a language ("be:Лукашэнка"), which is for people, and `=` for "not inflected".
Variant parse_variant(std::string_view text, const std::string& where) {
    Variant variant;
    text = trim(text);
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos && colon <= 3) text = trim(text.substr(colon + 1));
    if (text.starts_with('=')) {
        variant.fixed = true;
        text = trim(text.substr(1));
    }
    variant.text = text;
    variant.folded = fold_words(text);
    if (variant.folded.empty()) reject(where, "an empty spelling");
    return variant;
}

std::vector<Variant> parse_variants(std::string_view text, const std::string& where) {
    std::vector<Variant> variants;
    for (const std::string_view part : split(text, '|')) {
        Variant variant = parse_variant(part, where);
        const auto same = [&](const Variant& known) { return known.folded == variant.folded; };
        if (std::none_of(variants.begin(), variants.end(), same)) variants.push_back(std::move(variant));
    }
    return variants;
}

std::size_t count_words(std::string_view folded) {
    return 1 + static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' '));
}

}  // namespace

std::string fold_words(std::string_view text) {
    std::string out;
    analysis::WordReader words(text);
    for (analysis::WordSpan span; words.next(span);) {
        if (!out.empty()) out.push_back(' ');
        analysis::append_folded(out, text.substr(span.start, span.end - span.start));
    }
    return out;
}

void Clusters::add_file(std::string_view bytes, MatchReason reason, const std::string& origin) {
    std::size_t number = 0;
    ++files_;
    for (const std::string_view line : split(bytes, '\n')) {
        const std::string where = origin + ", line " + std::to_string(++number);
        if (trim(line).empty() || line.starts_with('#')) continue;
        if (!utf8::valid(line)) reject(where, "not valid UTF-8");
        add_line(line, reason, where);
    }
}

void Clusters::add_line(std::string_view line, MatchReason reason, const std::string& where) {
    const std::vector<std::string_view> columns = split(line, '\t');
    if (columns.size() != 3) {
        reject(where, std::to_string(columns.size()) + " columns instead of 3, with tabs between them");
    }
    const std::string kind(trim(columns[0]));
    if (kind == "deny") {
        const std::size_t number = denials_++;
        for (const bool other : {false, true}) {
            for (const Variant& variant : parse_variants(columns[other ? 2 : 1], where)) {
                denials_by_spelling_[variant.folded].emplace_back(number, other);
            }
        }
        return;
    }
    if (std::find(kKinds.begin(), kKinds.end(), kind) == kKinds.end()) {
        reject(where, "unknown kind \"" + kind + "\" (person, given, place, org, weapon or deny)");
    }
    add_cluster({kind, std::string(trim(columns[1])), reason, parse_variants(columns[2], where), files_},
                where);
}

void Clusters::add_cluster(Cluster cluster, const std::string& where) {
    const std::size_t number = clusters_.size();
    for (const Variant& variant : cluster.variants) {
        for (const std::size_t known : by_spelling_[variant.folded]) {
            const Cluster& other = clusters_[known];
            if (other.kind == cluster.kind && other.file == cluster.file) {
                reject(where,
                       "\"" + variant.text + "\" stands in " + other.kind + " " + other.id + " already");
            }
        }
    }
    for (const Variant& variant : cluster.variants) {
        by_spelling_[variant.folded].push_back(number);
        longest_ = std::max(longest_, count_words(variant.folded));
    }
    clusters_.push_back(std::move(cluster));
}

std::vector<const Cluster*> Clusters::find(std::string_view folded) const {
    const auto found = by_spelling_.find(std::string(folded));
    if (found == by_spelling_.end()) return {};
    std::vector<const Cluster*> result;
    for (auto number = found->second.rbegin(); number != found->second.rend(); ++number) {
        result.push_back(&clusters_[*number]);
    }
    // The user's files hide the curated one, and a later file an earlier one.
    const std::size_t last = result.front()->file;
    std::erase_if(result, [last](const Cluster* cluster) { return cluster->file != last; });
    return result;
}

bool Clusters::denied(std::string_view one, std::string_view other) const {
    const auto first = denials_by_spelling_.find(std::string(one));
    const auto second = denials_by_spelling_.find(std::string(other));
    if (first == denials_by_spelling_.end() || second == denials_by_spelling_.end()) return false;
    for (const auto& [number, side] : first->second) {
        const std::pair<std::size_t, bool> opposite(number, !side);
        if (std::find(second->second.begin(), second->second.end(), opposite) != second->second.end()) {
            return true;
        }
    }
    return false;
}

}  // namespace nsearch::names
