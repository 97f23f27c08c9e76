// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a name stands for: its other spellings, scripts and inflections.
///
/// Variants come from clusters, lines of a text file: one curated file that is part of the library,
/// and any number of the user's own. A name expands to the forms of its cluster, and each of these
/// to the inflected forms that are really there (in an index, or in a list of words).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "nsearch/export.hpp"

namespace nsearch {

/// Why a form stands for a name (or for a word).
enum class MatchReason {
    Exact,      ///< the word itself, up to case and accents
    Stem,       ///< another form of the word, by the stemmer of a language
    Prefix,     ///< asked for with a trailing `*`
    User,       ///< listed in the user's own variants file
    Curated,    ///< listed in the variants file that is part of nsearch
    Inflected,  ///< an inflected form of a listed variant
};

/// "exact", "stem", "prefix", "user", "curated", "inflected": as in every machine format.
NSEARCH_API std::string_view to_string(MatchReason reason) noexcept;

/// One form that stands for a name.
struct NameForm {
    std::string form;  ///< folded; several words are separated by one space
    MatchReason why = MatchReason::Exact;
    std::string base;     ///< the listed variant that it is a form of, as the file spells it; may be empty
    std::string cluster;  ///< id of the cluster, empty if none
    double distance = 0;  ///< 0: the name itself or a listed variant; more is further away
    std::uint64_t count = 0;  ///< articles of the index that have it; 0 without an index
};

/// Clusters of variants. Immutable once built; share it between threads freely.
class NSEARCH_API NameVariants {
public:
    /// The clusters that are part of the library. Parsed once, at the first call.
    static const NameVariants& curated();

    /// The curated clusters with the user's files laid over them: where both have a form, the user's
    /// cluster counts. Later files count more than earlier ones.
    /// \throws Error NotFound, Io, or BadNames naming file, line and what is wrong with it
    static NameVariants with_files(const std::vector<std::string>& paths);

    NameVariants(const NameVariants&);
    NameVariants& operator=(const NameVariants&);
    NameVariants(NameVariants&&) noexcept;
    NameVariants& operator=(NameVariants&&) noexcept;
    ~NameVariants();

    /// Number of clusters, deny lines not counted.
    [[nodiscard]] std::size_t size() const;

    /// The forms that stand for `name` among the words of `lexicon`. A line of the lexicon may hold
    /// several words. Listed variants that the lexicon lacks are left out.
    [[nodiscard]] std::vector<NameForm> expand(std::string_view name,
                                               const std::vector<std::string>& lexicon) const;

    struct Impl;
    [[nodiscard]] const Impl& impl() const noexcept { return *impl_; }

private:
    explicit NameVariants(std::shared_ptr<const Impl> impl);
    std::shared_ptr<const Impl> impl_;
};

}  // namespace nsearch
