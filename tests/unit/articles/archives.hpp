// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Archives made for one test, through libarchive itself.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <ctime>
#include <string>
#include <vector>

namespace articles_test {

struct Packed {
    std::string name;
    std::string bytes;
    unsigned type = AE_IFREG;
    std::time_t modified = 1678700000;  // 2023-03-13
};

/// \param kind as in bsdtar: "zip", "ustar", "pax", "7zip"
/// \param filter "", "gzip", "bzip2", "xz", "zstd"
/// \param options for libarchive's writer
inline std::string pack(const std::vector<Packed>& entries, const std::string& kind,
                        const std::string& filter = "", const std::string& options = "",
                        const std::string& passphrase = "") {
    std::string bytes(1 << 20, '\0');
    for (const Packed& entry : entries) bytes.resize(bytes.size() + entry.bytes.size());
    std::size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_by_name(writer, kind.c_str());
    if (!filter.empty()) archive_write_add_filter_by_name(writer, filter.c_str());
    archive_write_set_options(writer, options.c_str());
    if (!passphrase.empty()) archive_write_set_passphrase(writer, passphrase.c_str());
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, bytes.data(), bytes.size(), &used);
    for (const Packed& packed : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, packed.name.c_str());
        archive_entry_set_filetype(entry, packed.type);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_mtime(entry, packed.modified, 0);
        if (packed.type == AE_IFLNK) {
            archive_entry_set_symlink(entry, packed.bytes.c_str());
        } else if (packed.type == AE_IFREG) {
            archive_entry_set_size(entry, static_cast<la_int64_t>(packed.bytes.size()));
        }
        archive_write_header(writer, entry);
        if (packed.type == AE_IFREG) archive_write_data(writer, packed.bytes.data(), packed.bytes.size());
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    bytes.resize(used);
    return bytes;
}

/// One stream of packed bytes, without an archive around them.
inline std::string pack_stream(const std::string& plain, const std::string& filter) {
    return pack({{"data", plain}}, "raw", filter);
}

}  // namespace articles_test
