// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "nsearch/articles.hpp"

namespace nsearch {

std::string_view to_string(PageKind kind) {
    constexpr std::array<std::string_view, 6> kNames = {"article", "live",    "paywall",
                                                        "gallery", "listing", "empty"};
    return kNames.at(static_cast<std::size_t>(kind));
}

std::string_view to_string(Confidence confidence) {
    constexpr std::array<std::string_view, 4> kNames = {"none", "low", "medium", "high"};
    return kNames.at(static_cast<std::size_t>(confidence));
}

}  // namespace nsearch
