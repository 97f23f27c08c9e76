// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/cluster.hpp"

#include <algorithm>

#include "analysis/fold.hpp"
#include "analysis/word_reader.hpp"
#include "nsearch/error.hpp"
#include "util/table.hpp"
#include "util/utf8.hpp"

namespace nsearch::names {
namespace {

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\r')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

[[noreturn]] void reject(const std::string& reason) {
    throw Error(ErrorCode::BadNames, reason, "a line is: kind, tab, id, tab, spellings with | between them");
}

bool take_mark(std::string_view& text, char mark) {
    if (!text.starts_with(mark)) return false;
    text = trim(text.substr(1));
    return true;
}

/// A spelling may carry a language ("be:Лукашэнка"), which is for people, `~` and `=`.
Variant parse_variant(std::string_view text) {
    Variant variant;
    text = trim(text);
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos && colon <= 3) text = trim(text.substr(colon + 1));
    variant.loose = take_mark(text, '~');
    variant.fixed = take_mark(text, '=');
    variant.text = text;
    variant.folded = fold_words(text);
    if (variant.folded.empty()) reject("an empty spelling");
    return variant;
}

std::vector<Variant> parse_variants(std::string_view text) {
    std::vector<Variant> variants;
    for (const std::string_view part : table::split(text, '|')) {
        Variant variant = parse_variant(part);
        const auto same = [&](const Variant& known) { return known.folded == variant.folded; };
        if (std::none_of(variants.begin(), variants.end(), same)) variants.push_back(std::move(variant));
    }
    return variants;
}

std::vector<std::string> parse_group(std::string_view text) {
    std::vector<std::string> folded;
    for (Variant& variant : parse_variants(text)) folded.push_back(std::move(variant.folded));
    return folded;
}

}  // namespace

const std::vector<std::string>& cluster_kinds() {
    static const std::vector<std::string> kinds = {"person", "given", "place", "org", "weapon"};
    return kinds;
}

std::string fold_words(std::string_view text) {
    std::string out;
    analysis::WordReader words(text);
    for (analysis::WordSpan span; words.next(span);) {
        if (!out.empty()) out.push_back(' ');
        analysis::append_folded(out, text.substr(span.start, span.end - span.start));
    }
    return out;
}

std::size_t count_words(std::string_view folded) {
    return 1 + static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' '));
}

ClusterLine parse_cluster_line(std::string_view line) {
    ClusterLine result;
    if (trim(line).empty() || line.starts_with('#')) return result;
    if (!utf8::valid(line)) reject("not valid UTF-8");
    const std::vector<std::string_view> columns = table::split(line, '\t');
    if (columns.size() != 3) {
        reject(std::to_string(columns.size()) + " columns instead of 3, with tabs between them");
    }
    const std::string kind(trim(columns[0]));
    if (kind == "deny") {
        result.denial = {parse_group(columns[1]), parse_group(columns[2])};
        return result;
    }
    const auto& kinds = cluster_kinds();
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) {
        reject("unknown kind \"" + kind + "\" (person, given, place, org, weapon or deny)");
    }
    const MatchReason reason = kind == "given" ? MatchReason::Given : MatchReason::Curated;
    result.cluster = {kind, std::string(trim(columns[1])), reason, parse_variants(columns[2])};
    return result;
}

}  // namespace nsearch::names
