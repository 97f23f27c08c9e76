// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Sets aside what has turned out to be boilerplate in articles that are in the index already.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>

#include "index/document_builder.hpp"
#include "index/writable.hpp"

namespace nsearch::index {

/// Looks at whole sites: a line is the site's when enough of its articles have it (site_lines.hpp).
class BoilerplateSweep {
public:
    explicit BoilerplateSweep(Writable& index) : index_(index) {}

    /// \param site term of a site that has new articles
    /// \return number of articles that were changed
    std::uint64_t run(const std::string& site);

private:
    using Lines = std::unordered_map<std::uint64_t, std::uint64_t>;  ///< articles that have it, by hash

    std::set<Xapian::docid> articles_with_site_lines(const std::string& site, std::uint64_t all,
                                                     Lines& lines);
    bool rewrite(Xapian::docid number, std::uint64_t all, const Lines& lines);

    Writable& index_;
    DocumentBuilder builder_;
};

}  // namespace nsearch::index
