// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include "index/plan.hpp"

namespace nsearch::index {

/// The Xapian query that finds what `plan` describes.
Xapian::Query compile(const Plan& plan);

}  // namespace nsearch::index
