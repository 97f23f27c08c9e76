// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Forms of output, and small things written the same way everywhere.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nsearch::cli {

enum class Format { Text, Json, Jsonl, Csv, Tsv, Paths, Paths0, Trec };

/// The format of this name; text for the empty name. The parser has checked the name.
Format format_named(std::string_view name);

/// "1,204,311"
std::string grouped(std::uint64_t number);

/// "1 article", "3,204 articles"
std::string counted(std::uint64_t number, std::string_view noun);

/// "812 bytes", "1.4 MB"
std::string byte_size(std::uint64_t bytes);

/// A number with this many digits after the point, whatever the locale.
std::string fixed(double number, int digits);

/// The path as seen from the current folder if it lies below it.
std::string nearby_path(const std::string& path);

}  // namespace nsearch::cli
