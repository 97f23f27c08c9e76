// SPDX-License-Identifier: GPL-3.0-or-later
#include "nsearch/names.hpp"

#include <utility>

#include "names/list_expansion.hpp"
#include "names/variants.hpp"
#include "names/whole_file.hpp"
#include "nsearch/error.hpp"

namespace nsearch {
std::string_view to_string(MatchReason reason) noexcept {
    switch (reason) {
        case MatchReason::Exact:
            return "exact";
        case MatchReason::Stem:
            return "stem";
        case MatchReason::Prefix:
            return "prefix";
        case MatchReason::User:
            return "user";
        case MatchReason::Curated:
            return "curated";
        case MatchReason::Inflected:
            return "inflected";
        case MatchReason::Given:
            return "given";
        case MatchReason::Sound:
            return "sound";
        case MatchReason::Compound:
            return "compound";
    }
    return "unknown";
}

std::string_view to_string(NameLevel level) noexcept {
    switch (level) {
        case NameLevel::Off:
            return "off";
        case NameLevel::Exact:
            return "exact";
        case NameLevel::Balanced:
            return "balanced";
        case NameLevel::Wide:
            return "wide";
    }
    return "unknown";
}

NameList::NameList(const std::vector<std::string>& lines)
    : impl_(std::make_shared<const Impl>(Impl{names::ListLexicon(lines)})) {}

NameVariants::NameVariants(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
NameVariants::NameVariants(const NameVariants&) = default;
NameVariants& NameVariants::operator=(const NameVariants&) = default;
NameVariants::NameVariants(NameVariants&&) noexcept = default;
NameVariants& NameVariants::operator=(NameVariants&&) noexcept = default;
NameVariants::~NameVariants() = default;

const NameVariants& NameVariants::curated() {
    static const NameVariants variants(
        std::make_shared<const Impl>(Impl{names::Clusters(&names::CuratedNames::built_in())}));
    return variants;
}

NameVariants NameVariants::with_files(const std::vector<std::string>& paths) {
    names::Clusters clusters = curated().impl().clusters;
    for (const std::string& path : paths) clusters.add_file(names::read_whole(path), path);
    return NameVariants(std::make_shared<const Impl>(Impl{std::move(clusters)}));
}

std::size_t NameVariants::size() const {
    return impl_->clusters.size();
}

std::vector<NameForm> NameVariants::expand(std::string_view name, const NameList& list,
                                           const NameOptions& options) const {
    return names::expand_in_list(impl_->clusters, list.impl().lexicon, name, options);
}

}  // namespace nsearch
