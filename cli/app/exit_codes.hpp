// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the command returns. Part of the interface: documented, tested, never renumbered.
#pragma once

#include <vector>

#include "nsearch/error.hpp"

namespace nsearch::cli {

enum class Exit : int {
    Ok = 0,
    NoHits = 1,
    Usage = 2,
    NoIndex = 3,
    Locked = 4,
    Format = 5,
    SomeFailed = 6,
    System = 7,
    Defect = 70,
    Interrupted = 130,
};

struct ExitMeaning {
    Exit code;
    const char* meaning;
};

/// Every code with its meaning, for the help page.
const std::vector<ExitMeaning>& exit_meanings();

/// The code with which the command ends on an error of the library.
Exit exit_for(ErrorCode code);

/// "not_found", "locked", ...: as errors in JSON name it.
const char* name_of(ErrorCode code);

}  // namespace nsearch::cli
