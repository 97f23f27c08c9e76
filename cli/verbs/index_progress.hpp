// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How far indexing is.
#pragma once

#include <string>

#include "nsearch/index.hpp"

namespace nsearch::cli {

/// "412/1,204 files  34 %  980 articles  12.3 MB/s  3 problems  0:42 left"
std::string progress_text(const IndexProgress& progress, double seconds);

}  // namespace nsearch::cli
