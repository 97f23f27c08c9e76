// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From one JSON record to one article. Which names a field goes by is in json_record.cpp.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "articles/formats/reader.hpp"

namespace nsearch::articles {

/// Hands the record's article to the context, or says why it cannot be used.
/// \return false if the receiver wants no more
bool emit_record(const nlohmann::json& record, std::uint64_t number, ReadContext& context);

/// True if the key is one of the names of an article's field.
bool is_record_field(const std::string& key);

/// True if the record is an object with a text under one of its names.
bool has_record_text(const nlohmann::json& record);

}  // namespace nsearch::articles
