// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The one exception type of the library, and its codes.
///
///     try {
///         nsearch::Index index = nsearch::Index::open("corpus/.nsearch");
///     } catch (const nsearch::Error& error) {
///         std::cerr << error.what() << '\n' << error.hint() << '\n';
///     }
///
/// What happens in normal use is not an exception: an unknown article is an empty optional, a
/// query is never malformed (what was ignored is in SearchResults::notes), a file that cannot be
/// read is an entry in IndexReport::problems.
#pragma once

#include <stdexcept>
#include <string>

#include "nsearch/export.hpp"

namespace nsearch {

/// What kind of thing went wrong. The numbers are stable: the C API uses the same.
enum class ErrorCode : int {
    InvalidArgument = 1,  ///< a value that the call's documentation rules out
    Io = 10,              ///< the system could not read or write a file
    NotFound = 11,        ///< no index, or no file, at that place
    Locked = 12,          ///< another process is writing to the index
    DiskFull = 13,        ///< no room left; what was committed before is safe
    Corrupt = 20,         ///< the index is damaged
    FormatMismatch = 21,  ///< not an index of ours, or one of another version
    BadNames = 31,        ///< a variants file with a line that cannot be used
    BadEncoding = 32,     ///< text that is not valid UTF-8 where UTF-8 is asked for
    BadFormat = 33,       ///< a file that is not what its format says
    Cancelled = 40,       ///< a callback asked to stop
    OutOfMemory = 50,     ///< memory ran out
    Internal = 99,        ///< a defect in nsearch
};

/// Thrown by every call that fails. Values are immutable; copying never throws away the message.
class NSEARCH_API Error : public std::runtime_error {
public:
    /// \param code what kind of failure it is
    /// \param message one line, UTF-8, without a full stop, that names the thing that failed
    /// \param hint what the user can do about it, or empty
    Error(ErrorCode code, const std::string& message, std::string hint = {});
    ~Error() override;
    Error(const Error&) = default;
    Error& operator=(const Error&) = default;

    [[nodiscard]] ErrorCode code() const noexcept { return code_; }
    [[nodiscard]] const std::string& hint() const noexcept { return hint_; }

private:
    ErrorCode code_;
    std::string hint_;
};

}  // namespace nsearch
