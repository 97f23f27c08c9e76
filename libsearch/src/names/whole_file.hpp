// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Small files that are read whole and replaced whole.
#pragma once

#include <string>
#include <string_view>

namespace nsearch::names {

/// \throws Error NotFound, Io
std::string read_whole(const std::string& path);

/// Held while a file is read, changed and replaced: whoever does the same in that folder waits, so that
/// neither undoes the other. Nothing is left behind, also after a kill.
class FolderLock {
public:
    /// Makes the folder of `path` (mode 0700) if it is not there. \throws Error Io, DiskFull
    explicit FolderLock(const std::string& path);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    /// Puts `bytes` in the place of the file, all or nothing, also if the power fails. It keeps its mode; a
    /// new one has 0600. Where it is a link, the file that the link leads to is replaced.
    /// \throws Error Io, DiskFull
    void replace(std::string_view bytes) const;

private:
    std::string path_;  ///< where links lead
    int folder_ = -1;
};

}  // namespace nsearch::names
