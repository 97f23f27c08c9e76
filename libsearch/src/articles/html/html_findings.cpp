// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/html/html_findings.hpp"

#include "articles/text_util.hpp"
#include "util/utf8.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxValue = 200;  // bytes
constexpr std::size_t kMaxNotes = 6;    // a field

}  // namespace

void FieldFindings::passed_over(std::string_view value, std::string source, std::string_view why) {
    if (!why.empty()) source.append(": ").append(why);
    note(value, std::move(source), false);
}

void FieldFindings::note(std::string_view value, std::string source, bool taken) {
    if (count_ >= kMaxNotes && !taken) return;
    ++count_;
    const std::string_view start = utf8::truncate(value, kMaxValue);
    std::string shown = collapse_spaces(start);
    if (start.size() < value.size()) shown += "…";
    all_.push_back({std::string(field_), std::move(shown), std::move(source), taken});
}

}  // namespace nsearch::articles
