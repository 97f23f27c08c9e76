// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/curated.hpp"

#include <cstring>
#include <utility>

#include "nsearch/error.hpp"

namespace nsearch::data {
extern const std::vector<std::pair<std::string_view, std::string_view>> compiled_names;
}

namespace nsearch::names {

std::uint64_t spelling_hash(std::string_view folded) noexcept {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : folded) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001B3U;
    }
    return hash;
}

CuratedNames::CuratedNames(std::string_view bytes) {
    if (bytes.size() < sizeof head_) throw Error(ErrorCode::Internal, "the compiled names are cut off");
    std::memcpy(&head_, bytes.data(), sizeof head_);
    bytes.remove_prefix(sizeof head_);
    const std::size_t size = head_.entries * sizeof(Entry);
    if (bytes.size() < size) throw Error(ErrorCode::Internal, "the compiled names are cut off");
    entries_ = bytes.substr(0, size);
    lines_ = bytes.substr(size);
}

const CuratedNames& CuratedNames::built_in() {
    static const CuratedNames names(data::compiled_names.front().second);
    return names;
}

CuratedNames::Entry CuratedNames::entry(std::size_t number) const {
    Entry entry;
    std::memcpy(&entry, entries_.data() + number * sizeof(Entry), sizeof entry);
    return entry;
}

std::vector<std::string_view> CuratedNames::lines_with(std::string_view folded) const {
    const std::uint64_t hash = spelling_hash(folded);
    std::size_t low = 0;
    std::size_t high = head_.entries;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (entry(middle).hash < hash) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    std::vector<std::string_view> lines;
    for (; low < head_.entries && entry(low).hash == hash; ++low) {
        const std::string_view line = lines_.substr(entry(low).line);
        lines.push_back(line.substr(0, line.find('\n')));
    }
    return lines;
}

}  // namespace nsearch::names
