// SPDX-License-Identifier: GPL-3.0-or-later
#include "nsearch/error.hpp"

#include <utility>

namespace nsearch {

Error::Error(ErrorCode code, const std::string& message, std::string hint)
    : std::runtime_error(message), code_(code), hint_(std::move(hint)) {}

Error::~Error() = default;

}  // namespace nsearch
