// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// All of nsearch's C++ interface.
///
/// Strings are UTF-8 throughout; offsets and sizes are in bytes unless it says otherwise. Calls that
/// fail throw nsearch::Error (error.hpp) and leave their object as it was. The library never prints,
/// exits or aborts. No header here includes another library's.
#pragma once

#include "nsearch/analysis.hpp"
#include "nsearch/articles.hpp"
#include "nsearch/error.hpp"
#include "nsearch/export.hpp"
#include "nsearch/index.hpp"
#include "nsearch/names.hpp"
#include "nsearch/query.hpp"
#include "nsearch/search.hpp"
#include "nsearch/version.hpp"
