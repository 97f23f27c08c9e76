// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Bytes of which some are lines: the heads of WARC records and HTTP answers.
#pragma once

#include <string>
#include <string_view>

#include "articles/bytes/byte_stream.hpp"

namespace nsearch::articles {

class LineStream : public ByteStream {
public:
    /// \param below outlives this stream
    explicit LineStream(ByteStream& below) : below_(below) {}

    std::size_t read(char* into, std::size_t size) override;
    [[nodiscard]] std::string damage() const override { return below_.damage(); }

    /// The next line without its end; of a very long one only the beginning. False at the end.
    bool line(std::string& line);
    /// Some of the bytes to come, not consumed; none at the end.
    std::string_view ahead();

private:
    bool fill();

    ByteStream& below_;
    std::string buffer_;
    std::size_t at_ = 0;
};

}  // namespace nsearch::articles
