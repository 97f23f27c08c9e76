// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/denied.hpp"

#include <algorithm>

#include "names/inflection.hpp"

namespace nsearch::names {
namespace {

bool has(const std::vector<std::string>& names, std::string_view form) {
    return std::find(names.begin(), names.end(), form) != names.end();
}

bool inflects(const std::vector<std::string>& names, std::string_view form) {
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& one) { return is_inflection(one, form, Known::Thing); });
}

}  // namespace

Denied::Denied(const Clusters* clusters, std::string_view name) : name_(name) {
    if (clusters == nullptr) return;
    add_spellings(*clusters, name);
    if (own_.size() == 1 && name.find(' ') == std::string_view::npos) {
        // Asked for in a case, it is kept apart from what the nominative is.
        for (const std::string& nominative : nominatives(name, false)) {
            if (!clusters->find(nominative).empty()) add_spellings(*clusters, nominative);
        }
    }
    opposites_ = clusters->opposites(own_);
}

void Denied::add_spellings(const Clusters& clusters, std::string_view name) {
    own_.emplace_back(name);
    for (const Cluster& cluster : clusters.find(name)) {
        for (const Variant& variant : cluster.variants) own_.push_back(variant.folded);
    }
}

bool Denied::holds(std::string_view form) const {
    if (form == name_ || opposites_.empty()) return false;
    if (has(opposites_, form)) return true;
    return inflects(opposites_, form) && !has(own_, form) && !is_inflection(name_, form, Known::Thing) &&
           !inflects(own_, form);
}

}  // namespace nsearch::names
