// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The clusters that are part of the library, as libsearch/tools/compile_names.cpp lays them out when the
/// library is built: the lines themselves, and a sorted table from spellings to lines. So a query reads the
/// few lines that it needs, and a start costs nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nsearch::names {

/// Hash of a folded spelling (FNV-1a, 64 bits).
std::uint64_t spelling_hash(std::string_view folded) noexcept;

/// One compiled file of clusters. Thread-safe. Its bytes must outlive it.
class CuratedNames {
public:
    /// Head of the compiled file, followed by the entries and the lines.
    struct Head {
        std::uint32_t clusters = 0;
        std::uint32_t longest = 0;  ///< words of the longest spelling
        std::uint32_t entries = 0;
    };
    struct Entry {
        std::uint64_t hash = 0;
        std::uint64_t line = 0;  ///< offset of the line
    };

    explicit CuratedNames(std::string_view bytes);

    /// The clusters of the library.
    static const CuratedNames& built_in();

    /// The lines that may list `folded`: seldom, by the chance of a hash, one more than do.
    [[nodiscard]] std::vector<std::string_view> lines_with(std::string_view folded) const;

    [[nodiscard]] std::size_t clusters() const { return head_.clusters; }
    [[nodiscard]] std::size_t longest() const { return head_.longest; }

private:
    [[nodiscard]] Entry entry(std::size_t number) const;

    Head head_;
    std::string_view entries_;
    std::string_view lines_;
};

}  // namespace nsearch::names
