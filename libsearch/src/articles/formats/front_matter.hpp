// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The fields that stand before a Markdown text.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace nsearch::articles {

struct FrontMatter {
    std::size_t size = 0;   ///< bytes of it, with the lines around it; 0: there is none
    nlohmann::json fields;  ///< an object; empty if there is none, or it is TOML
    std::string unread;     ///< what could not be taken apart, as it stands
    std::string doubt;      ///< what its owner should know, or empty
};

/// YAML between lines of "---" is read; TOML between lines of "+++" is only found.
FrontMatter read_front_matter(std::string_view text);

}  // namespace nsearch::articles
