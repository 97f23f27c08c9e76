// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environment.hpp"

#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace nsearch::cli {

namespace {

std::string configuration_folder() {
    // The XDG specification has relative paths ignored.
    std::string folder = environment("XDG_CONFIG_HOME").value_or("");
    if (folder.starts_with('/')) return folder;
    const std::string home = environment("HOME").value_or("");
    return home.empty() ? "" : home + "/.config";
}

}  // namespace

std::optional<std::string> environment(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr) return std::nullopt;
    return value;
}

std::string own_variants_file() {
    const std::string folder = configuration_folder();
    return folder.empty() ? "" : folder + "/nsearch/names.tsv";
}

std::vector<std::string> variants_files(const std::vector<std::string>& named) {
    std::vector<std::string> files;
    const std::string own = own_variants_file();
    std::error_code ignored;
    if (!own.empty() && std::filesystem::exists(own, ignored)) files.push_back(own);
    std::istringstream list(environment("NSEARCH_NAMES").value_or(""));
    for (std::string path; std::getline(list, path, ':');) {
        if (!path.empty()) files.push_back(path);
    }
    files.insert(files.end(), named.begin(), named.end());
    return files;
}

IndexLocation locate_index(const std::string& named) {
    if (!named.empty()) return {named, "--index"};
    return find_index();
}

}  // namespace nsearch::cli
