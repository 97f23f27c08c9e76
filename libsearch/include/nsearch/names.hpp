// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a name stands for: its other spellings, scripts and inflections.
///
/// Variants come from clusters, lines of text files: curated ones that are part of the library, and any
/// number of the user's own. A name expands to the forms of its cluster, each of these to the inflected forms
/// that are really there (in an index, or in a list of names), and to what sounds like it in another spelling
/// or script.
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
    Inflected,  ///< an inflected form of the name or of a variant
    Given,      ///< listed as a form of the same given name
    Sound,      ///< in no list; it sounds like the name
    Compound,   ///< the word written together with others: Drohnenangriff for Drohne, email for e-mail
};

/// "exact", "stem", "prefix", "user", "curated", "inflected", "given", "sound", "compound": as in every
/// machine format.
NSEARCH_API std::string_view to_string(MatchReason reason) noexcept;

/// How much of what is like a name stands for it.
enum class NameLevel {
    Off,       ///< nothing: words have their own forms only
    Exact,     ///< what is listed, and inflections of it
    Balanced,  ///< also what sounds like it, so near that it mostly is the same name
    Wide,      ///< also what may be the same name: for names that stand with others
};

/// "off", "exact", "balanced", "wide".
NSEARCH_API std::string_view to_string(NameLevel level) noexcept;

/// How names are expanded.
struct NameOptions {
    NameLevel level = NameLevel::Balanced;
    bool family = false;  ///< feminine and possessive forms count as the name: Nováková for Novák
};

/// One form that stands for a name.
struct NameForm {
    std::string form;  ///< folded, one space between words; in a NameList: as the list spells it
    MatchReason why = MatchReason::Exact;
    std::string base;     ///< the listed variant that it is a form of, as the file spells it; may be empty
    std::string cluster;  ///< id of the cluster, empty if none
    double distance =
        0;  ///< 0: the name itself or a listed variant; a vowel or a close consonant more: about 0.3
    std::uint64_t count = 0;  ///< articles of the index that have it; 0 without an index
};

/// A form that is near a name and does not stand for it.
struct NameSuggestion {
    std::string form;     ///< folded
    double distance = 0;  ///< as NameForm::distance
    double sureness = 0;  ///< how sure it is that it is the same name, 0 to 1
    std::uint64_t count = 0;
    /// Why not: "denied" by a deny line, "short" (the name is too short, or an abbreviation), "balanced" or
    /// "wide" (that level takes it), "far" (it sounds too different), "many" (nearer forms fill the list).
    std::string reason;
};

/// What is wrong, or doubtful, in a variants file.
struct NameProblem {
    std::size_t line = 0;  ///< from 1
    bool error = false;    ///< true: the file cannot be used
    std::string message;
};

/// A list of names to expand names within: a line is a name of one or more words. Immutable; thread-safe.
class NSEARCH_API NameList {
public:
    /// \param lines UTF-8; reading them takes some microseconds each
    explicit NameList(const std::vector<std::string>& lines);

    struct Impl;
    [[nodiscard]] const Impl& impl() const noexcept { return *impl_; }

private:
    std::shared_ptr<const Impl> impl_;
};

/// Clusters of variants. Immutable once built; share it between threads freely.
class NSEARCH_API NameVariants {
public:
    /// The clusters that are part of the library.
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

    /// The forms that stand for `name` among the lines of `list`, as the list spells them; at most 32, its
    /// own spelling first, then the nearest first.
    [[nodiscard]] std::vector<NameForm> expand(std::string_view name, const NameList& list,
                                               const NameOptions& options = {}) const;

    /// Looks for what is wrong in a variants file of the user's: lines that cannot be used, a form in two
    /// clusters, everyday words, members that do not sound alike, lines that change nothing.
    /// \throws Error NotFound, Io
    [[nodiscard]] static std::vector<NameProblem> check(const std::string& path);

    struct Impl;
    [[nodiscard]] const Impl& impl() const noexcept { return *impl_; }

private:
    explicit NameVariants(std::shared_ptr<const Impl> impl);
    std::shared_ptr<const Impl> impl_;
};

/// Adds a cluster to a variants file, which is made if it is not there. What the file holds stays as it is.
/// \param kind person, given, place, org or weapon
/// \param id empty: made from the first form
/// \throws Error BadNames if the file could not be used then; Io
NSEARCH_API void add_cluster(const std::string& path, const std::string& kind, const std::string& id,
                             const std::vector<std::string>& forms);

/// Adds a line that keeps two groups of forms apart. \throws as add_cluster()
NSEARCH_API void add_denial(const std::string& path, const std::vector<std::string>& one,
                            const std::vector<std::string>& other);

}  // namespace nsearch
