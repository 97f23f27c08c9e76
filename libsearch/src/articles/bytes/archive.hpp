// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The entries of a ZIP, TAR or 7-Zip archive, one after the other.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "articles/bytes/byte_source.hpp"

namespace nsearch::articles {

enum class EntryKind { File, Folder, Link, Other };

struct ArchiveEntry {
    std::string name;  ///< UTF-8, as it stands in the archive: nothing is ever written there
    EntryKind kind = EntryKind::File;
    bool encrypted = false;
    std::optional<std::int64_t> modified;  ///< seconds since 1970
};

/// One pass over an archive, in the order in which it holds its entries.
class Archive {
public:
    /// \param source at its beginning; outlives the archive
    explicit Archive(ByteSource& source);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    /// The next entry; empty at the end, or where nothing more can be read.
    std::optional<ArchiveEntry> next();
    /// The bytes of the entry at hand, until next() is called.
    std::unique_ptr<ByteStream> content();

    /// Why not all of it can be read ("is damaged: ..."), or empty.
    [[nodiscard]] const std::string& damage() const { return damage_; }

private:
    class Content;
    struct Impl;
    std::unique_ptr<Impl> impl_;
    std::string damage_;
};

/// True if these bytes begin an archive that Archive reads.
bool is_archive(std::string_view head);

}  // namespace nsearch::articles
