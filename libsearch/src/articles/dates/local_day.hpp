// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The day of the place that published an article, where its metadata counts in UTC.
#pragma once

#include <string>
#include <vector>

#include "articles/dates/dated_evidence.hpp"

namespace nsearch::articles {

/// The value of the chosen evidence as its publisher's clock shows it: with the time zone that
/// another place says for the same moment, or that a byline's time of the day gives away; else as it is.
std::string in_local_time(const DatedEvidence& chosen, const std::vector<DatedEvidence>& seen);

}  // namespace nsearch::articles
