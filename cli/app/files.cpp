// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "app/errors.hpp"

namespace nsearch::cli {

namespace {

void each_line(std::istream& input,
               const std::function<void(const std::string& line, std::size_t number)>& line) {
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    std::size_t number = 0;
    for (std::string text; std::getline(input, text);) {
        if (++number == 1 && text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
        if (text.ends_with('\r')) text.pop_back();
        line(text, number);
    }
}

}  // namespace

void read_lines(const std::string& path,
                const std::function<void(const std::string& line, std::size_t number)>& line) {
    if (path == "-") {
        each_line(std::cin, line);
        return;
    }
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) throw FileError(path, "is a folder, not a file");
    std::ifstream file(path, std::ios::binary);
    if (!file) throw FileError(path, std::strerror(errno));
    each_line(file, line);
    if (file.bad()) throw FileError(path, "could not be read to its end");
}

std::vector<std::string> read_list(const std::string& path) {
    std::vector<std::string> lines;
    read_lines(path, [&](const std::string& line, std::size_t) {
        if (line.find_first_not_of(" \t") != std::string::npos) lines.push_back(line);
    });
    return lines;
}

std::string read_text(const std::string& path) {
    std::string text;
    read_lines(path, [&](const std::string& line, std::size_t) { text += line + '\n'; });
    text.erase(text.find_last_not_of(" \t\n") + 1);
    return text;
}

}  // namespace nsearch::cli
