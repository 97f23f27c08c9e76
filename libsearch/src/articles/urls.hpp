// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Web addresses as pages write them.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::articles {

/// "https://...", "http://..." or "//..."
bool is_address(std::string_view text);

/// An absolute address of `link` as seen from `base`; empty if there is none.
std::string absolute_url(std::string_view link, std::string_view base);

/// "example.org" of "https://www.example.org/a"; empty if it has no host.
std::string host_of(std::string_view url);

/// "example" of "www.example.co.uk": what a site calls itself, as far as its address tells.
std::string site_of_host(std::string_view host);

}  // namespace nsearch::articles
