// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Days in addresses: "https://example.org/2024/03/13/headline".
#pragma once

#include <string>
#include <string_view>

namespace nsearch::articles {

struct AddressDate {
    std::string value;   ///< "2024-03-13", or the part that is said: "2024-03", "2024"; or empty
    bool clear = false;  ///< stands between marks; else at the beginning of a longer number
};

AddressDate date_of_address(std::string_view url);

}  // namespace nsearch::articles
