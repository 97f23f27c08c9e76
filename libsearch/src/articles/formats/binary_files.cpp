// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/binary_files.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "articles/bytes/encoding.hpp"

namespace nsearch::articles {

namespace {

using namespace std::string_view_literals;

struct Magic {
    std::size_t offset;
    std::string_view bytes;
    std::string_view what;
};

constexpr std::array kMagics = {
    Magic{0, "%PDF-"sv, "a PDF"},
    Magic{0, "\xD0\xCF\x11\xE0"sv, "an old Office document"},
    Magic{0, "{\\rtf"sv, "an RTF document"},
    Magic{0, "\x89PNG"sv, "a PNG image"},
    Magic{0, "\xFF\xD8\xFF"sv, "a JPEG image"},
    Magic{0, "GIF8"sv, "a GIF image"},
    Magic{0, "RIFF"sv, "an image, sound or film"},
    Magic{4, "ftyp"sv, "a film or image"},
    Magic{0, "OggS"sv, "a sound or film"},
    Magic{0, "ID3"sv, "a sound file"},
    Magic{0, "Rar!\x1A"sv, "a RAR archive"},
    Magic{0, "\x1F\x8B"sv, "gzip within gzip"},
    Magic{0,
          "\x7F"
          "ELF"sv,
          "a program"},
    Magic{0, "MZ\x90\0"sv, "a program"},
    Magic{0, "SQLite format 3\0"sv, "an SQLite database"},
};

constexpr std::size_t kStrayNuls = 1000;  // one NUL in so many bytes is an accident
constexpr std::size_t kControls = 20;     // one control character in so many bytes is no text

bool is_control(char byte) {
    constexpr std::string_view allowed = "\t\n\v\f\r\x1A\x1B";
    return static_cast<unsigned char>(byte) < 0x20 && allowed.find(byte) == std::string_view::npos;
}

// What office programs and their like begin their ZIP archives with, and where the name stands.
constexpr std::size_t kFirstName = 30;
constexpr std::array kOfficeNames = {"[Content_Types].xml"sv, "_rels/"sv,   "word/"sv,    "xl/"sv, "ppt/"sv,
                                     "docProps/"sv,           "mimetype"sv, "META-INF/"sv};

}  // namespace

std::string why_not_archive(std::string_view head) {
    if (!head.starts_with("PK\x03\x04"sv) || head.size() < kFirstName) return {};
    const std::string_view name = head.substr(kFirstName);
    const bool office = std::any_of(kOfficeNames.begin(), kOfficeNames.end(),
                                    [&](std::string_view start) { return name.starts_with(start); });
    return office ? "looks like an office document or a book, which nsearch does not read" : "";
}

std::string why_not_text(std::string_view head) {
    for (const Magic& magic : kMagics) {
        if (head.size() > magic.offset && head.substr(magic.offset).starts_with(magic.bytes)) {
            return "looks like " + std::string(magic.what) + ", which nsearch does not read";
        }
    }
    if (!wide_charset(head).empty()) return {};
    const auto nuls = static_cast<std::size_t>(std::count(head.begin(), head.end(), '\0'));
    const auto controls = static_cast<std::size_t>(std::count_if(head.begin(), head.end(), is_control));
    if (nuls * kStrayNuls > head.size() || controls * kControls > head.size()) {
        return "is not text but binary data, which nsearch does not read";
    }
    return {};
}

}  // namespace nsearch::articles
