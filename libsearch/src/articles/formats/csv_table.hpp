// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The rows of a CSV or TSV file.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "articles/bytes/utf8_source.hpp"

namespace nsearch::articles {

/// What stands between the fields: comma, semicolon, tab or pipe, whichever divides the first rows
/// into columns most evenly. \param head the beginning of the file
char guess_delimiter(std::string_view head);

/// One pass over the rows; holds the rows of one chunk of the file at a time.
class CsvTable {
public:
    using Row = std::vector<std::string>;
    /// Receives each row that is not blank, with its number from 1; return false to stop.
    using RowSink = std::function<bool(Row&&, std::uint64_t)>;

    CsvTable(Utf8Source& source, char delimiter);
    ~CsvTable();
    CsvTable(const CsvTable&) = delete;
    CsvTable& operator=(const CsvTable&) = delete;

    /// Reads all rows. \return what is too large to go on, in words; or empty
    std::string read(const RowSink& rows);

private:
    struct Parser;

    Utf8Source& source_;
    std::unique_ptr<Parser> parser_;
};

}  // namespace nsearch::articles
