// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Standard output, buffered. Streams of the standard library do not say why a write failed, and
/// the command must tell a closed pipe (fine) from a full disk (not).
#pragma once

#include <string>
#include <string_view>

namespace nsearch::cli {

/// The reader of our output has gone away. Not an error, and so not a std::exception.
class OutputClosed {};

/// Not thread-safe.
class Output {
public:
    explicit Output(int descriptor) : descriptor_(descriptor) {}
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    /// Writes what is left, if it can: results that came before an error are results.
    ~Output();

    /// \throws OutputClosed, or CommandError if the output cannot be written
    void write(std::string_view text);
    void flush();

    Output& operator<<(std::string_view text) {
        write(text);
        return *this;
    }

private:
    int descriptor_;
    std::string buffer_;
};

}  // namespace nsearch::cli
