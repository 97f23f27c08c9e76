// SPDX-License-Identifier: GPL-3.0-or-later
#include "nsearch/names.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <utility>

#include "names/cluster.hpp"
#include "names/expander.hpp"
#include "names/list_lexicon.hpp"
#include "names/variants.hpp"
#include "nsearch/error.hpp"

namespace nsearch::data {
extern const std::vector<std::pair<std::string_view, std::string_view>> names;
}

namespace nsearch {
namespace {

names::Clusters curated_clusters() {
    names::Clusters clusters;
    for (const auto& [name, bytes] : data::names) {
        clusters.add_file(bytes, MatchReason::Curated, "curated " + std::string(name));
    }
    return clusters;
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        const bool absent = errno == ENOENT;
        throw Error(absent ? ErrorCode::NotFound : ErrorCode::Io,
                    path + " cannot be opened: " + std::strerror(errno));
    }
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (file.bad()) throw Error(ErrorCode::Io, path + " cannot be read");
    return bytes;
}

}  // namespace

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
    }
    return "unknown";
}

NameVariants::NameVariants(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
NameVariants::NameVariants(const NameVariants&) = default;
NameVariants& NameVariants::operator=(const NameVariants&) = default;
NameVariants::NameVariants(NameVariants&&) noexcept = default;
NameVariants& NameVariants::operator=(NameVariants&&) noexcept = default;
NameVariants::~NameVariants() = default;

const NameVariants& NameVariants::curated() {
    static const NameVariants variants(std::make_shared<const Impl>(Impl{curated_clusters()}));
    return variants;
}

NameVariants NameVariants::with_files(const std::vector<std::string>& paths) {
    names::Clusters clusters = curated().impl().clusters;
    for (const std::string& path : paths) clusters.add_file(read_file(path), MatchReason::User, path);
    return NameVariants(std::make_shared<const Impl>(Impl{std::move(clusters)}));
}

std::size_t NameVariants::size() const {
    return impl_->clusters.size();
}

std::vector<NameForm> NameVariants::expand(std::string_view name,
                                           const std::vector<std::string>& lexicon) const {
    const names::ListLexicon list(lexicon);
    std::vector<NameForm> forms = names::expand_flat(impl_->clusters, list, name);
    std::erase_if(forms, [&](const NameForm& form) { return !list.has_line(form.form); });
    for (NameForm& form : forms) form.count = 0;
    return forms;
}

}  // namespace nsearch
