// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/bytes/archive.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <string_view>

#include "articles/bytes/encoding.hpp"
#include "articles/bytes/libarchive.hpp"
#include "articles/bytes/utf8.hpp"

namespace nsearch::articles {

namespace {

using namespace std::string_view_literals;

constexpr int kUnreadableEntries = 1000;  // so many in a row, and nothing good is to come

/// libarchive converts names to the thread's locale, which shall be UTF-8 while it does.
class Utf8Locale {
public:
    Utf8Locale() : utf8_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
        if (utf8_ != nullptr) before_ = uselocale(utf8_);
    }
    ~Utf8Locale() {
        if (utf8_ == nullptr) return;
        uselocale(before_);
        freelocale(utf8_);
    }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    locale_t utf8_;
    locale_t before_ = nullptr;
};

/// Names in other charsets are guessed; what cannot be read in any keeps its bytes apart, since two
/// names must not become one.
std::string readable_name(std::string_view bytes) {
    Decoded decoded = decode(bytes);
    const bool lossy = decoded.text.find("\xEF\xBF\xBD") != std::string::npos;
    if (census_utf8(bytes, 1).invalid == 0 || !lossy) return std::move(decoded.text);
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string escaped;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x80) {
            escaped += byte;
        } else {
            escaped += {'%', digits[value >> 4U], digits[value & 15U]};
        }
    }
    return escaped;
}

std::string name_of(archive_entry* entry) {
    const char* name = archive_entry_pathname(entry);
    if (name == nullptr) name = archive_entry_pathname_utf8(entry);
    return name == nullptr ? std::string() : readable_name(name);
}

EntryKind kind_of(archive_entry* entry) {
    if (archive_entry_hardlink(entry) != nullptr || archive_entry_symlink(entry) != nullptr)
        return EntryKind::Link;
    switch (archive_entry_filetype(entry)) {
        case AE_IFREG:
        case 0:
            return EntryKind::File;
        case AE_IFDIR:
            return EntryKind::Folder;
        case AE_IFLNK:
            return EntryKind::Link;
        default:
            return EntryKind::Other;
    }
}

ArchiveEntry described(archive_entry* entry) {
    ArchiveEntry result;
    result.name = name_of(entry);
    result.kind = kind_of(entry);
    result.encrypted = archive_entry_is_encrypted(entry) != 0;
    if (archive_entry_mtime_is_set(entry) != 0) result.modified = archive_entry_mtime(entry);
    return result;
}

/// In one line, and in UTF-8: what libarchive says may hold a name.
std::string reason_of(archive* handle) {
    const char* said = archive_error_string(handle);
    std::string reason = repair_utf8(said == nullptr ? "it cannot be read" : said);
    for (char& byte : reason) {
        if (static_cast<unsigned char>(byte) < 0x20) byte = ' ';
    }
    return reason;
}

}  // namespace

struct Archive::Impl {
    explicit Impl(ByteSource& from) : source(from), input(from) {}

    ByteSource& source;
    ArchiveInput input;
    ArchiveHandle handle = new_archive();
    std::uint64_t unpacked = 0;
    bool over = false;

    /// The packed size to compare with: entries may overlap, and be read again and again.
    [[nodiscard]] std::uint64_t packed() const {
        return source.stored_size() > 0 ? source.stored_size() : input.bytes_read();
    }
};

/// The bytes of one entry.
class Archive::Content : public ByteStream {
public:
    explicit Content(Archive& archive) : archive_(archive) {}

    std::size_t read(char* into, std::size_t size) override {
        Impl& impl = *archive_.impl_;
        if (over_ || impl.over) return 0;
        const la_ssize_t got = archive_read_data(impl.handle.get(), into, size);
        impl.input.rethrow();
        over_ = got <= 0;
        if (got < 0) {
            damage_ = "is damaged: " + reason_of(impl.handle.get());
            return 0;
        }
        impl.unpacked += static_cast<std::uint64_t>(got);
        if (expands_too_much(impl.packed(), impl.unpacked)) {
            impl.over = true;
            damage_ = "is damaged or meant to do harm: the archive unpacks to many hundred times its size";
            archive_.damage_ = damage_;
        }
        return static_cast<std::size_t>(got);
    }
    [[nodiscard]] std::string damage() const override { return damage_; }

private:
    Archive& archive_;
    bool over_ = false;
    std::string damage_;
};

Archive::Archive(ByteSource& source) : impl_(std::make_unique<Impl>(source)) {
    archive* handle = impl_->handle.get();
    archive_read_support_format_zip(handle);
    archive_read_support_format_tar(handle);
    archive_read_support_format_7zip(handle);
    archive_read_support_format_empty(handle);
    const Utf8Locale locale;
    if (impl_->input.open(handle) < ARCHIVE_WARN) {
        damage_ = "is damaged: " + reason_of(handle);
        impl_->over = true;
    }
}

Archive::~Archive() = default;

std::optional<ArchiveEntry> Archive::next() {
    const Utf8Locale locale;
    archive_entry* entry = nullptr;
    for (int failed = 0; !impl_->over && failed < kUnreadableEntries; ++failed) {
        const int code = archive_read_next_header(impl_->handle.get(), &entry);
        impl_->input.rethrow();
        if (code == ARCHIVE_OK || code == ARCHIVE_WARN) return described(entry);
        impl_->over = code == ARCHIVE_EOF || code == ARCHIVE_FATAL;
        const std::string below = impl_->source.damage();
        if (code != ARCHIVE_EOF && damage_.empty())
            damage_ = below.empty() ? "is damaged: " + reason_of(impl_->handle.get()) : below;
    }
    return std::nullopt;
}

std::unique_ptr<ByteStream> Archive::content() {
    return std::make_unique<Content>(*this);
}

bool is_archive(std::string_view head) {
    const bool tar = head.size() > 262 && head.substr(257).starts_with("ustar");
    return tar || head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv) ||
           head.starts_with("PK\x07\x08PK\x03\x04"sv) || head.starts_with("7z\xBC\xAF\x27\x1C"sv);
}

}  // namespace nsearch::articles
