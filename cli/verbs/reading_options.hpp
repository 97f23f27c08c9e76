// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the files of index and extract are read, and what was guessed of their records.
#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "app/console.hpp"
#include "nsearch/articles.hpp"
#include "options/arguments.hpp"

namespace nsearch::cli {

/// --map, --file-dates and --lang. \throws UsageError for a --map that is no list of FIELD=NAME, a --lang
/// that is no code
ReadOptions reading_options(const Arguments& arguments);

/// Gathers what the fields of records were taken for, each way once. Its sink may be called from
/// another thread.
class FieldNotes {
public:
    /// What to give to ReadOptions::on_fields. \param mapping what the user said: no guess
    std::function<void(const std::string&, const std::vector<FieldMapping>&)> sink(
        const std::vector<FieldMapping>& mapping);
    /// One note for each way, naming the first file.
    void write(Console& console) const;

private:
    struct Way {
        std::string guesses;  ///< "title from headline, text from body"
        std::string path;     ///< of the first file
        std::size_t files = 0;
    };

    std::mutex mutex_;
    std::vector<Way> ways_;
};

}  // namespace nsearch::cli
