// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A file's text as valid UTF-8, chunk by chunk, for the formats that are streamed.
#pragma once

#include <string>

#include "articles/bytes/byte_source.hpp"

namespace nsearch::articles {

enum class InvalidBytes {
    Convert,  ///< what is no UTF-8 is converted from the charset that it seems to be in
    Keep,     ///< left for the caller, who knows better where to look (UTF-16 is still converted)
};

class Utf8Source {
public:
    Utf8Source(ByteSource& source, InvalidBytes invalid);

    /// Replaces `chunk` by the next piece of text; false at the end.
    bool next(std::string& chunk);

    /// What its owner should know about the encoding, or empty.
    [[nodiscard]] const std::string& doubt() const { return doubt_; }

private:
    std::string convert_chunk(std::string_view bytes);

    ByteSource& source_;
    InvalidBytes invalid_;
    std::string charset_;  ///< empty while all was UTF-8
    bool wide_ = false;
    bool first_ = true;
    std::string carry_;  ///< read, but cut off inside a character
    std::string doubt_;
};

}  // namespace nsearch::articles
