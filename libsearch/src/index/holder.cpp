// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/holder.hpp"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <utility>

namespace nsearch::index {
namespace {

std::string note_file(const std::string& path) {
    return path + "/writer";
}

std::string now() {
    const std::time_t time = std::time(nullptr);
    std::tm utc = {};
    ::gmtime_r(&time, &utc);
    std::array<char, 40> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S UTC", &utc);
    return {text.data(), length};
}

std::string host() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : "unknown";
}

}  // namespace

// A note that cannot be written is no reason not to index: the lock does not depend on it.
HolderNote::HolderNote(std::string path) : file_(note_file(path)) {
    std::ofstream note(file_, std::ios::trunc);
    note << "process " << ::getpid() << " on host " << host() << " since " << now() << '\n';
}

HolderNote::~HolderNote() {
    if (!file_.empty()) std::remove(file_.c_str());
}

HolderNote::HolderNote(HolderNote&& other) noexcept : file_(std::exchange(other.file_, {})) {}

std::string describe_holder(const std::string& path) {
    std::ifstream note(note_file(path));
    std::string line;
    std::getline(note, line);
    return line.substr(0, 200);
}

}  // namespace nsearch::index
