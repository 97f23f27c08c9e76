// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Adding lines to a variants file of the user's.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "names/clusters.hpp"
#include "names/whole_file.hpp"
#include "nsearch/error.hpp"
#include "nsearch/names.hpp"
#include "util/table.hpp"

namespace nsearch {
namespace {

using names::Cluster;
using names::ClusterLine;
using names::Denial;

constexpr const char* kHead =
    "# Names of your own, over those of nsearch: kind, tab, id, tab, spellings with | between them.\n"
    "# deny, tab, spellings, tab, spellings: never the same name.\n";

[[noreturn]] void reject(const std::string& reason, const std::string& hint = {}) {
    throw Error(ErrorCode::BadNames, reason, hint);
}

std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

/// The parts of a line are told apart by characters that must not stand in them.
void check_part(const std::string& text, const char* what) {
    if (text.find_first_not_of(" \r") == std::string::npos) reject(std::string("an empty ") + what);
    const auto parts = [](char c) { return c == '|' || c == '\t' || c == '\n' || c == '\r' || c == '\0'; };
    if (std::any_of(text.begin(), text.end(), parts)) {
        reject(std::string("a ") + what + " cannot have a tab, an end of line or | in it",
               "give them one by one");
    }
}

std::string joined(const std::vector<std::string>& forms) {
    if (forms.empty()) reject("no spellings");
    std::string line;
    for (const std::string& form : forms) {
        check_part(form, "spelling");
        line += (line.empty() ? "" : "|") + form;
    }
    return line;
}

/// The file as it is, and where things stand in it.
class NamesFile {
public:
    explicit NamesFile(std::string path) : path_(std::move(path)), lock_(path_) {
        try {
            bytes_ = names::read_whole(path_);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound) throw;
            bytes_ = kHead;
        }
        names::Clusters().add_file(bytes_, path_);
        for (const std::string_view line : table::split(bytes_, '\n')) {
            lines_.push_back(names::parse_cluster_line(line));
        }
    }

    /// \throws Error BadNames if a spelling of `cluster` stands in another one of its kind
    void expect_new(const Cluster& cluster) const {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const std::optional<Cluster>& other = lines_[i].cluster;
            if (!other || other->kind != cluster.kind) continue;
            for (const names::Variant& variant : cluster.variants) {
                if (!lists(*other, variant.folded)) continue;
                reject(place(i) + ": " + quoted(variant.text) + " stands in " + other->kind + " " +
                           other->id + " already",
                       "edit that line: add the other spellings at its end, with | between them");
            }
        }
    }

    void expect_new(const Denial& denial) const {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const std::optional<Denial>& other = lines_[i].denial;
            if (!other) continue;
            const bool same = other->one == denial.one && other->other == denial.other;
            const bool reversed = other->one == denial.other && other->other == denial.one;
            if (same || reversed) reject(place(i) + " says so already");
        }
    }

    [[nodiscard]] std::optional<std::size_t> line_with_id(const std::string& kind,
                                                          const std::string& id) const {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const std::optional<Cluster>& other = lines_[i].cluster;
            if (other && other->kind == kind && other->id == id) return i;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::string place(std::size_t at) const {
        return path_ + ", line " + std::to_string(at + 1);
    }

    void append(const std::string& line) {
        std::string changed = bytes_;
        if (!changed.empty() && changed.back() != '\n') changed += '\n';
        changed += line + '\n';
        names::Clusters().add_file(changed, path_);
        lock_.replace(changed);
    }

private:
    static bool lists(const Cluster& cluster, const std::string& folded) {
        return std::any_of(cluster.variants.begin(), cluster.variants.end(),
                           [&](const names::Variant& variant) { return variant.folded == folded; });
    }

    std::string path_;
    names::FolderLock lock_;
    std::string bytes_;
    std::vector<ClusterLine> lines_;  ///< each line of the file
};

/// The first spelling, folded, with a number if that is taken.
std::string made_id(const NamesFile& file, const Cluster& cluster) {
    std::string id = cluster.variants.front().folded;
    std::replace(id.begin(), id.end(), ' ', '-');
    std::string unique = id;
    for (int number = 2; file.line_with_id(cluster.kind, unique); ++number) {
        unique = id + "-" + std::to_string(number);
    }
    return unique;
}

std::string given_id(const NamesFile& file, const std::string& kind, const std::string& id) {
    check_part(id, "id");
    if (const auto line = file.line_with_id(kind, id)) {
        reject(file.place(*line) + ": " + kind + " " + id + " is there already",
               "give it another id, or edit that line");
    }
    return id;
}

}  // namespace

void add_cluster(const std::string& path, const std::string& kind, const std::string& id,
                 const std::vector<std::string>& forms) {
    const auto& kinds = names::cluster_kinds();
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) {
        reject("unknown kind " + quoted(kind), "the kinds are person, given, place, org and weapon");
    }
    const std::string list = joined(forms);
    const Cluster cluster = *names::parse_cluster_line(kind + "\tid\t" + list).cluster;
    NamesFile file(path);
    file.expect_new(cluster);
    const std::string chosen = id.empty() ? made_id(file, cluster) : given_id(file, kind, id);
    file.append(kind + '\t' + chosen + '\t' + list);
}

void add_denial(const std::string& path, const std::vector<std::string>& one,
                const std::vector<std::string>& other) {
    const std::string line = "deny\t" + joined(one) + '\t' + joined(other);
    const Denial denial = *names::parse_cluster_line(line).denial;
    for (const std::string& form : denial.one) {
        if (std::find(denial.other.begin(), denial.other.end(), form) == denial.other.end()) continue;
        reject(quoted(form) + " stands on both sides", "nothing can be kept apart from itself");
    }
    NamesFile file(path);
    file.expect_new(denial);
    file.append(line);
}

}  // namespace nsearch
