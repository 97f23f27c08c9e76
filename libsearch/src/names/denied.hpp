// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/clusters.hpp"

namespace nsearch::names {

/// What is never a variant of one name. A denial of any spelling of a person or thing is one of all: the
/// clusters that list the name say which these are.
class Denied {
public:
    /// \param clusters null: nothing is denied
    /// \param name folded
    Denied(const Clusters* clusters, std::string_view name);

    /// True if `form` (folded) is, or is a case of, what is denied; what is a case of both is one of the
    /// name.
    [[nodiscard]] bool holds(std::string_view form) const;

    /// The name, folded.
    [[nodiscard]] const std::string& name() const { return name_; }

private:
    void add_spellings(const Clusters& clusters, std::string_view name);

    std::string name_;
    std::vector<std::string> own_;        ///< spellings of the name itself, folded
    std::vector<std::string> opposites_;  ///< folded
};

}  // namespace nsearch::names
