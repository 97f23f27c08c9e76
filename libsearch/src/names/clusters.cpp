// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/clusters.hpp"

#include <algorithm>
#include <set>

#include "nsearch/error.hpp"
#include "util/table.hpp"

namespace nsearch::names {
namespace {

bool lists(const Cluster& cluster, std::string_view folded) {
    return std::any_of(cluster.variants.begin(), cluster.variants.end(),
                       [&](const Variant& variant) { return variant.folded == folded; });
}

bool has_any(const std::vector<std::string>& group, const std::vector<std::string>& spellings) {
    return std::any_of(group.begin(), group.end(), [&](const std::string& form) {
        return std::find(spellings.begin(), spellings.end(), form) != spellings.end();
    });
}

void add_opposites(const Denial& denial, const std::vector<std::string>& spellings,
                   std::vector<std::string>& out) {
    if (has_any(denial.one, spellings)) out.insert(out.end(), denial.other.begin(), denial.other.end());
    if (has_any(denial.other, spellings)) out.insert(out.end(), denial.one.begin(), denial.one.end());
}

}  // namespace

Clusters::Clusters(const CuratedNames* curated) : curated_(curated) {
    if (curated_ != nullptr) longest_ = std::max(longest_, curated_->longest());
}

void Clusters::add_file(std::string_view bytes, const std::string& origin) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    ++files_;
    std::size_t number = 0;
    for (const std::string_view line : table::split(bytes, '\n')) {
        ++number;
        try {
            ClusterLine parsed = parse_cluster_line(line);
            if (parsed.cluster) add_cluster(std::move(*parsed.cluster));
            if (!parsed.denial) continue;
            const auto denial = std::make_shared<const Denial>(std::move(*parsed.denial));
            for (const std::string& form : denial->one) denials_[form].push_back(denial);
            for (const std::string& form : denial->other) denials_[form].push_back(denial);
        } catch (const Error& error) {
            throw Error(ErrorCode::BadNames,
                        origin + ", line " + std::to_string(number) + ": " + error.what(), error.hint());
        }
    }
}

void Clusters::add_cluster(Cluster cluster) {
    for (const Variant& variant : cluster.variants) {
        const auto known = by_spelling_.find(variant.folded);
        if (known == by_spelling_.end()) continue;
        for (const auto& other : known->second) {
            if (other->file != files_ || other->cluster.kind != cluster.kind) continue;
            throw Error(ErrorCode::BadNames, "\"" + variant.text + "\" stands in " + cluster.kind + " " +
                                                 other->cluster.id + " already");
        }
    }
    cluster.reason = MatchReason::User;
    const auto listed = std::make_shared<const Listed>(Listed{std::move(cluster), files_});
    for (const Variant& variant : listed->cluster.variants) {
        by_spelling_[variant.folded].push_back(listed);
        longest_ = std::max(longest_, count_words(variant.folded));
    }
    clusters_.push_back(listed);
}

std::vector<Cluster> Clusters::find(std::string_view folded) const {
    std::vector<Cluster> result;
    const auto found = by_spelling_.find(std::string(folded));
    if (found != by_spelling_.end()) {
        const std::size_t last = found->second.back()->file;
        for (const auto& listed : found->second) {
            if (listed->file == last) result.push_back(listed->cluster);
        }
        return result;
    }
    if (curated_ == nullptr) return result;
    for (const std::string_view line : curated_->lines_with(folded)) {
        ClusterLine parsed = parse_cluster_line(line);
        if (parsed.cluster && lists(*parsed.cluster, folded)) result.push_back(std::move(*parsed.cluster));
    }
    return result;
}

bool Clusters::contains(std::string_view folded) const {
    return by_spelling_.find(std::string(folded)) != by_spelling_.end() ||
           (curated_ != nullptr && !curated_->lines_with(folded).empty());
}

std::vector<std::string> Clusters::opposites(const std::vector<std::string>& spellings) const {
    // The spellings of one name mostly share their denials: each is looked at once.
    std::set<std::shared_ptr<const Denial>> denials;
    std::set<const char*> lines;
    std::vector<std::string> result;
    for (const std::string& spelling : spellings) {
        const auto found = denials_.find(spelling);
        if (found != denials_.end()) denials.insert(found->second.begin(), found->second.end());
        if (curated_ == nullptr) continue;
        for (const std::string_view line : curated_->lines_with(spelling)) {
            if (!line.starts_with("deny\t") || !lines.insert(line.data()).second) continue;
            add_opposites(*parse_cluster_line(line).denial, spellings, result);
        }
    }
    for (const auto& denial : denials) add_opposites(*denial, spellings, result);
    return result;
}

std::size_t Clusters::size() const {
    return clusters_.size() + (curated_ == nullptr ? 0 : curated_->clusters());
}

}  // namespace nsearch::names
