// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a run of `nsearch index` did, for people and for programs.
#pragma once

#include <string>

#include "app/console.hpp"
#include "nsearch/index.hpp"
#include "output/json.hpp"

namespace nsearch::cli {

struct IndexRun {
    std::string index;  ///< path
    bool dry_run = false;
    const IndexReport& report;
};

/// Changes (dry run) and counts on standard output, problems and notes on standard error.
void write_report(const IndexRun& run, Console& console);

JsonValue report_object(const IndexRun& run);

/// True if something was not indexed.
bool some_failed(const IndexReport& report);

}  // namespace nsearch::cli
