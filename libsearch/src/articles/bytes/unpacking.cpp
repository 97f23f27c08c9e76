// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/unpacking.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <utility>

#include "articles/bytes/inflater.hpp"
#include "articles/bytes/libarchive.hpp"

namespace nsearch::articles {

namespace {

using namespace std::string_view_literals;

struct Mark {
    Packing packing;
    std::string_view bytes;
    const char* name;
};

constexpr std::array kMarks = {
    Mark{Packing::Gzip, "\x1F\x8B"sv, "gzip"},
    Mark{Packing::Bzip2, "BZh"sv, "bzip2"},
    Mark{Packing::Xz, "\xFD\x37zXZ\0"sv, "xz"},
    Mark{Packing::Zstd, "\x28\xB5\x2F\xFD"sv, "zstd"},
};

std::string name_of(Packing packing) {
    for (const Mark& mark : kMarks) {
        if (mark.packing == packing) return mark.name;
    }
    return "deflate";
}

/// Undoes what libarchive can undo, which takes care of several streams in a file.
class FilterStream : public ByteStream {
public:
    FilterStream(Packing packing, std::unique_ptr<ByteStream> packed)
        : name_(name_of(packing)), packed_(std::move(packed)), input_(*packed_) {
        archive* handle = archive_.get();
        archive_read_support_filter_bzip2(handle);
        archive_read_support_filter_xz(handle);
        archive_read_support_filter_zstd(handle);
        archive_read_support_format_empty(handle);
        archive_read_support_format_raw(handle);
        archive_entry* entry = nullptr;
        const int opened = input_.open(handle);
        const int code = opened == ARCHIVE_OK ? archive_read_next_header(handle, &entry) : opened;
        over_ = code == ARCHIVE_EOF;
        if (code < ARCHIVE_WARN) fail();
    }

    std::size_t read(char* into, std::size_t size) override {
        if (over_) return 0;
        const la_ssize_t got = archive_read_data(archive_.get(), into, size);
        input_.rethrow();
        if (got < 0) {
            fail();
            return 0;
        }
        unpacked_ += static_cast<std::uint64_t>(got);
        if (expands_too_much(input_.bytes_read(), unpacked_)) {
            over_ = true;
            damage_ = too_much(name_);
        }
        return static_cast<std::size_t>(got);
    }
    [[nodiscard]] std::string damage() const override { return damage_; }
    [[nodiscard]] std::uint64_t stored_size() const override { return packed_->stored_size(); }

private:
    void fail() {
        over_ = true;
        const std::string below = packed_->damage();
        damage_ = below.empty() ? "is damaged: its " + name_ + " data are cut off or not valid" : below;
    }

    std::string name_;
    std::unique_ptr<ByteStream> packed_;
    ArchiveInput input_;
    ArchiveHandle archive_ = new_archive();
    std::uint64_t unpacked_ = 0;
    bool over_ = false;
    std::string damage_;
};

}  // namespace

Packing packing_of(std::string_view head) {
    for (const Mark& mark : kMarks) {
        // The letters "BZh" alone may begin a text.
        const bool letters = mark.packing == Packing::Bzip2;
        const bool fits = head.starts_with(mark.bytes) &&
                          (!letters || (head.size() > 4 && head.substr(4).starts_with("1AY&SY")));
        if (fits) return mark.packing;
    }
    return Packing::None;
}

std::unique_ptr<ByteStream> unpack(Packing packing, std::unique_ptr<ByteStream> packed) {
    if (packing == Packing::Gzip) return std::make_unique<GzipStream>(std::move(packed));
    if (packing == Packing::Deflate) return std::make_unique<DeflateStream>(std::move(packed));
    return std::make_unique<FilterStream>(packing, std::move(packed));
}

}  // namespace nsearch::articles
