// SPDX-License-Identifier: GPL-3.0-or-later
#include "nsearch/version.hpp"

namespace nsearch {

const char* version() noexcept {
    return NSEARCH_VERSION;
}

}  // namespace nsearch
