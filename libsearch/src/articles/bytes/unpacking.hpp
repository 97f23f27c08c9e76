// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Streams that unpack another one.
#pragma once

#include <memory>
#include <string_view>

#include "articles/bytes/byte_stream.hpp"

namespace nsearch::articles {

enum class Packing {
    None,
    Gzip,     ///< any number of members, one behind the other
    Deflate,  ///< as HTTP has it: with zlib's wrapping or bare
    Bzip2,
    Xz,
    Zstd,
};

/// How bytes that begin so are packed. Deflate has no mark and is never told.
Packing packing_of(std::string_view head);

/// \param packing not None
std::unique_ptr<ByteStream> unpack(Packing packing, std::unique_ptr<ByteStream> packed);

}  // namespace nsearch::articles
