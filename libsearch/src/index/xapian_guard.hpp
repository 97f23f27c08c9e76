// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The one place where Xapian's exceptions become ours.
#pragma once

#include <xapian.h>

#include <cerrno>
#include <string>

#include "nsearch/error.hpp"

namespace nsearch::index {

/// A writer has replaced what a reader was reading: reopen and try again. Never leaves the library.
struct Stale {};

[[noreturn]] inline void rethrow(const Xapian::Error& error, const std::string& path) {
    const std::string type = error.get_type();
    const std::string what = error.get_msg();
    if (type == "DatabaseModifiedError") throw Stale{};
    if (what.find("No space left") != std::string::npos || errno == ENOSPC) {
        throw Error(ErrorCode::DiskFull, "no room left on the disk of " + path,
                    "make room and run the same command again; what was committed is safe");
    }
    if (type == "DatabaseLockError") throw Error(ErrorCode::Locked, "another process is writing to " + path);
    if (type == "DatabaseVersionError") {
        throw Error(ErrorCode::FormatMismatch, path + " was written by another version of Xapian",
                    "index into a new folder");
    }
    const bool cut_off = what.find("EOF reading") != std::string::npos;
    if (cut_off || type == "DatabaseCorruptError" || type == "DatabaseOpeningError") {
        throw Error(ErrorCode::Corrupt, path + " is damaged: " + what,
                    "index the articles anew into another folder");
    }
    if (type == "DatabaseNotFoundError") throw Error(ErrorCode::NotFound, "there is no index at " + path);
    if (type == "DatabaseError" || type == "DatabaseCreateError")
        throw Error(ErrorCode::Io, path + ": " + what);
    throw Error(ErrorCode::Internal, type + ": " + what);
}

/// Runs `action`; what Xapian throws comes out as nsearch::Error or Stale.
template <typename Action>
auto guarded(const std::string& path, Action&& action) {
    errno = 0;
    try {
        return action();
    } catch (const Xapian::Error& error) {
        rethrow(error, path);
    }
}

}  // namespace nsearch::index
