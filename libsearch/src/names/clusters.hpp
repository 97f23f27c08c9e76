// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// All clusters that hold for a search: the curated ones and, over them, the user's files.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "names/cluster.hpp"
#include "names/curated.hpp"

namespace nsearch::names {

/// Finds clusters by any of their spellings. Thread-safe once built.
class Clusters {
public:
    /// \param curated the clusters below all files; null: none
    explicit Clusters(const CuratedNames* curated = nullptr);

    /// Lays the lines of a variants file over what there is.
    /// \throws Error BadNames, naming `origin` and the line
    void add_file(std::string_view bytes, const std::string& origin);

    /// The clusters that list `folded`: those of the last file that has any, else the curated ones.
    [[nodiscard]] std::vector<Cluster> find(std::string_view folded) const;
    [[nodiscard]] bool contains(std::string_view folded) const;

    /// All spellings, folded, that a denial keeps apart from one of `spellings` (folded).
    [[nodiscard]] std::vector<std::string> opposites(const std::vector<std::string>& spellings) const;

    /// Number of clusters.
    [[nodiscard]] std::size_t size() const;
    /// Number of words of the longest spelling.
    [[nodiscard]] std::size_t longest() const { return longest_; }

private:
    struct Listed {
        Cluster cluster;
        std::size_t file;
    };
    void add_cluster(Cluster cluster);

    const CuratedNames* curated_;
    std::vector<std::shared_ptr<const Listed>> clusters_;
    std::unordered_map<std::string, std::vector<std::shared_ptr<const Listed>>> by_spelling_;
    std::unordered_map<std::string, std::vector<std::shared_ptr<const Denial>>> denials_;
    std::size_t files_ = 0;
    std::size_t longest_ = 1;
};

}  // namespace nsearch::names
