// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <filesystem>
#include <string>

#include "nsearch/index.hpp"

namespace nsearch {
namespace {

namespace fs = std::filesystem;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

}  // namespace

IndexLocation find_index(const std::string& directory) {
    if (const std::string named = variable("NSEARCH_INDEX"); !named.empty()) return {named, "NSEARCH_INDEX"};
    std::error_code failed;
    for (fs::path here = fs::absolute(directory, failed).lexically_normal(); !here.empty();
         here = here.parent_path()) {
        const fs::path candidate = here / ".nsearch";
        if (fs::is_directory(candidate, failed)) return {candidate.string(), ".nsearch upward"};
        if (here == here.parent_path()) break;
    }
    std::string data = variable("XDG_DATA_HOME");
    if (data.empty()) data = variable("HOME") + "/.local/share";
    return {data + "/nsearch/default", "default"};
}

}  // namespace nsearch
