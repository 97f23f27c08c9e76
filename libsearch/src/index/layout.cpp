// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/layout.hpp"

#include <xxhash.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "index/fields.hpp"
#include "index/xapian_guard.hpp"

namespace nsearch::index {
namespace {

// Terms and keys end at some 245 bytes; what could be longer is kept as a hash.
constexpr std::size_t kLongestKey = 200;
constexpr std::size_t kSiteDigits = 8;

std::string hash_of(std::string_view one, std::string_view other) {
    XXH3_state_t* state = XXH3_createState();
    if (state == nullptr) throw Error(ErrorCode::OutOfMemory, "no memory for hashing");
    XXH3_128bits_reset(state);
    XXH3_128bits_update(state, one.data(), one.size());
    XXH3_128bits_update(state, "\0", 1);
    XXH3_128bits_update(state, other.data(), other.size());
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, XXH3_128bits_digest(state));
    XXH3_freeState(state);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    for (const unsigned char byte : bytes.digest) {
        hex.push_back(kDigits[byte >> 4U]);
        hex.push_back(kDigits[byte & 0xFU]);
    }
    return hex;
}

std::string bounded(std::string_view prefix, std::string_view name) {
    return std::string(prefix) + (name.size() > kLongestKey ? "#" + hash_of(name, {}) : std::string(name));
}

}  // namespace

std::string database_path(const std::string& path) {
    return path + "/articles.xapian";
}

void check_format(const Xapian::Database& database, const std::string& path) {
    const std::string format = database.get_metadata(std::string(kMetaFormat));
    int version = 0;
    const auto parsed = std::from_chars(format.data(), format.data() + format.size(), version);
    if (format.empty() || parsed.ec != std::errc() || version <= 0) {
        throw Error(ErrorCode::FormatMismatch, path + " is not an index of nsearch",
                    "name another folder with --index");
    }
    if (version > kFormat) {
        throw Error(ErrorCode::FormatMismatch,
                    path + " has format " + format + ", and this nsearch knows formats up to " +
                        std::to_string(kFormat),
                    "use a newer nsearch, or index into a new folder");
    }
    if (version < kFormat) {
        throw Error(
            ErrorCode::FormatMismatch,
            path + " has the old format " + format + "; this nsearch writes " + std::to_string(kFormat),
            "index the articles anew into another folder");
    }
}

bool holds_nothing(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code failed;
    for (const fs::directory_entry& entry : fs::directory_iterator(path, failed)) {
        if (!entry.path().filename().string().starts_with(kAside)) return false;
    }
    return !failed;
}

Xapian::Database open_database(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code failed;
    if (!fs::exists(path, failed)) {
        throw Error(ErrorCode::NotFound, "there is no index at " + path,
                    "make one with: nsearch index FOLDER");
    }
    if (!fs::exists(database_path(path), failed)) {
        if (holds_nothing(path)) {
            throw Error(ErrorCode::NotFound, "there is no index at " + path,
                        "make one with: nsearch index FOLDER");
        }
        throw Error(ErrorCode::FormatMismatch, path + " is not an index of nsearch",
                    "make one with: nsearch index FOLDER");
    }
    return guarded(path, [&] {
        Xapian::Database database(database_path(path));
        check_format(database, path);
        return database;
    });
}

std::string key_term(std::string_view file, std::string_view id) {
    return std::string(kPrefixKey) + hash_of(file, id);
}

std::string file_term(std::string_view file) {
    return std::string(kPrefixFile) + hash_of(file, {});
}

std::string id_term(std::string_view id) {
    return bounded(kPrefixId, id);
}

std::string file_key(std::string_view file) {
    return bounded(kMetaFile, file);
}

std::string site_term(std::string_view site) {
    return site.empty() ? "" : std::string(kPrefixSite) + hash_of(site, {}).substr(0, kSiteDigits);
}

std::string line_term(std::string_view prefix, std::string_view site_term, std::uint64_t line_hash) {
    XXH64_canonical_t bytes;
    XXH64_canonicalFromHash(&bytes, line_hash);
    return std::string(prefix) + std::string(site_term.substr(kPrefixSite.size())) +
           std::string(reinterpret_cast<const char*>(bytes.digest), sizeof bytes.digest);
}

std::uint64_t line_of_term(std::string_view term) {
    XXH64_canonical_t bytes;
    const std::string_view tail = term.substr(term.size() - sizeof bytes.digest);
    std::copy(tail.begin(), tail.end(), bytes.digest);
    return XXH64_hashFromCanonical(&bytes);
}

std::optional<Xapian::docid> number_of(const Xapian::Database& database, std::string_view name) {
    Xapian::docid number = 0;
    if (name.size() < 2 || name.front() != '#') return std::nullopt;
    const auto parsed = std::from_chars(name.data() + 1, name.data() + name.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != name.data() + name.size() || number == 0)
        return std::nullopt;
    try {
        static_cast<void>(database.get_document(number));
    } catch (const Xapian::DocNotFoundError&) {
        return std::nullopt;
    }
    return number;
}

std::vector<FileRecord> read_files(const Xapian::Database& database) {
    const std::string start(kMetaFile);
    std::vector<FileRecord> files;
    const auto end = database.metadata_keys_end(start);
    for (auto key = database.metadata_keys_begin(start); key != end; ++key) {
        files.push_back(decode_file(database.get_metadata(*key)));
    }
    return files;
}

std::string stem_key(std::string_view language, std::string_view stem) {
    return std::string(language) + ':' + std::string(stem);
}

std::string skeleton_key(std::string_view skeleton) {
    return ':' + std::string(skeleton);
}

std::string encode_name(const names::LexiconName& name) {
    return name.sounds + (name.inflecting ? '+' : '-') + name.spelling;
}

names::LexiconName decode_name(std::string_view entry) {
    const std::size_t mark = entry.find_first_of("+-");
    if (mark == std::string_view::npos) return {};
    return {std::string(entry.substr(mark + 1)), std::string(entry.substr(0, mark)), entry[mark] == '+'};
}

}  // namespace nsearch::index
