// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Ctrl-C and kill, for work that must stop at a good moment.
#pragma once

namespace nsearch::cli {

/// From now on the first SIGINT, SIGTERM or SIGHUP is only noted; a second one ends the process.
void catch_interrupts();

/// True once one came.
bool interrupted() noexcept;

/// Writing to a closed pipe fails instead of killing the process; see Output.
void ignore_broken_pipes();

}  // namespace nsearch::cli
