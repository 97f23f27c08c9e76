// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The records of a WARC file (ISO 28500). libarchive reads WARC too, but loses the host, front pages
/// and the records' ids; see docs/articles.md.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "articles/bytes/line_stream.hpp"

namespace nsearch::articles {

struct WarcRecord {
    std::uint64_t number = 0;  ///< from 1
    std::string type;          ///< "response", "resource", "conversion", ..., lower case
    std::string id;            ///< "urn:uuid:...", without angle brackets
    std::string uri;           ///< of the page
    std::string date;          ///< when it was fetched, as it is written
    std::string content_type;
    std::string truncated;     ///< why the crawler cut it off, or empty
    std::uint64_t length = 0;  ///< bytes of its block
};

class WarcStream {
public:
    /// \param source outlives the stream
    explicit WarcStream(ByteStream& source);

    /// The next record; what is left of the one before is passed over. Empty at the end.
    std::optional<WarcRecord> next();
    /// The block of the record at hand, until next() is called.
    std::unique_ptr<ByteStream> block();

    /// What was found damaged on the way to the last record or to the end; or empty.
    [[nodiscard]] const std::string& damage() const { return damage_; }
    /// The file ends within a block, which who read the block may have said.
    [[nodiscard]] bool ended_within() const { return ended_within_; }
    /// The number of the record that is damaged.
    [[nodiscard]] std::uint64_t damaged_record() const { return damaged_record_; }

private:
    class Block;
    void skip_block();
    bool find_head();
    bool read_head(WarcRecord& record);
    void damaged(const std::string& how);

    LineStream lines_;
    std::uint64_t number_ = 0;
    std::uint64_t left_ = 0;  ///< bytes of the block that are still to be read
    std::string line_;
    std::string damage_;
    std::uint64_t damaged_record_ = 0;
    bool ended_within_ = false;
};

/// Takes "Name: value" apart; false if it is none. The name becomes lower case.
bool split_header(std::string_view line, std::string& name, std::string& value);

}  // namespace nsearch::articles
