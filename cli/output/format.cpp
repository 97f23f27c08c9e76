// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/format.hpp"

#include <array>
#include <charconv>
#include <filesystem>
#include <map>

namespace nsearch::cli {

Format format_named(std::string_view name) {
    static const std::map<std::string_view, Format> formats = {
        {"", Format::Text},       {"text", Format::Text},     {"json", Format::Json},
        {"jsonl", Format::Jsonl}, {"csv", Format::Csv},       {"tsv", Format::Tsv},
        {"paths", Format::Paths}, {"paths0", Format::Paths0}, {"trec", Format::Trec}};
    return formats.at(name);
}

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
    return digits;
}

std::string counted(std::uint64_t number, std::string_view noun) {
    return grouped(number) + " " + std::string(noun) + (number == 1 ? "" : "s");
}

std::string byte_size(std::uint64_t bytes) {
    constexpr std::array<std::string_view, 4> units = {"kB", "MB", "GB", "TB"};
    if (bytes < 1000) return counted(bytes, "byte");
    double size = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    for (; size >= 999.95 && unit + 1 < units.size(); ++unit) size /= 1000;
    return fixed(size, 1) + " " + std::string(units[unit]);
}

std::string fixed(double number, int digits) {
    std::array<char, 400> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, digits);
    return error == std::errc() ? std::string(text.data(), end) : std::string();
}

std::string nearby_path(const std::string& path) {
    if (!path.starts_with('/')) return path;
    std::error_code failed;
    const std::string here = std::filesystem::current_path(failed).string();
    const std::string below = here == "/" ? here : here + "/";
    return !failed && path.starts_with(below) ? path.substr(below.size()) : path;
}

}  // namespace nsearch::cli
