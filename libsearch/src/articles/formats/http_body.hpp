// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// An HTTP answer as a crawler stores it: its head, and its body as the server meant it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "articles/bytes/line_stream.hpp"

namespace nsearch::articles {

/// "text/html; charset=windows-1251", taken apart; both lower case.
struct MediaType {
    std::string type;
    std::string charset;
};
MediaType media_type(std::string_view value);

struct HttpHead {
    int status = 0;
    MediaType media;
    std::string encoding;  ///< Content-Encoding, lower case: "gzip", "deflate", "br", or empty
    bool chunked = false;
};

/// Reads the head, and leaves the body to be read; empty if it is no HTTP answer.
std::optional<HttpHead> read_http_head(LineStream& answer);

/// The body without its chunks and without "deflate"; other packings are told by their bytes.
/// \param answer behind its head; outlives the body
std::unique_ptr<ByteStream> http_body(LineStream& answer, const HttpHead& head);

}  // namespace nsearch::articles
