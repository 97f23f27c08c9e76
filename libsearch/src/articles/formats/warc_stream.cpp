// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/warc_stream.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr int kMaxHeaders = 1000;

bool begins_record(std::string_view line) {
    return line.starts_with("WARC/1.") || line.starts_with("WARC/0.");
}

std::string without_brackets(const std::string& value) {
    const bool bracketed = value.starts_with('<') && value.ends_with('>');
    return bracketed ? value.substr(1, value.size() - 2) : value;
}

}  // namespace

bool split_header(std::string_view line, std::string& name, std::string& value) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    name = fold(trim(line.substr(0, colon)));
    value = collapse_spaces(line.substr(colon + 1));
    return true;
}

/// What stands between the head of a record and the next one.
class WarcStream::Block : public ByteStream {
public:
    explicit Block(WarcStream& warc) : warc_(warc), number_(warc.number_) {}

    std::size_t read(char* into, std::size_t size) override {
        if (warc_.number_ != number_ || warc_.left_ == 0) return 0;
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, warc_.left_));
        const std::size_t got = warc_.lines_.read(into, wanted);
        warc_.left_ -= got;
        short_ = got == 0;
        warc_.ended_within_ = warc_.ended_within_ || short_;
        return got;
    }
    [[nodiscard]] std::string damage() const override {
        return short_ ? "is damaged: the file ends within it" : "";
    }

private:
    WarcStream& warc_;
    std::uint64_t number_;
    bool short_ = false;
};

WarcStream::WarcStream(ByteStream& source) : lines_(source) {}

std::unique_ptr<ByteStream> WarcStream::block() {
    return std::make_unique<Block>(*this);
}

std::optional<WarcRecord> WarcStream::next() {
    damage_.clear();
    skip_block();
    while (find_head()) {
        WarcRecord record;
        record.number = ++number_;
        if (read_head(record)) {
            left_ = record.length;
            return record;
        }
        damaged("its head is not valid");
    }
    return std::nullopt;
}

void WarcStream::skip_block() {
    std::vector<char> buffer(std::size_t{64} * 1024);
    while (left_ > 0) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), left_));
        const std::size_t got = lines_.read(buffer.data(), wanted);
        if (got == 0) {
            damaged("the file ends within it");
            left_ = 0;
        } else {
            left_ -= got;
        }
    }
}

void WarcStream::damaged(const std::string& how) {
    if (!damage_.empty()) return;
    damage_ = "is damaged: " + how;
    damaged_record_ = number_;
}

/// Goes on to the line that begins the next record.
bool WarcStream::find_head() {
    while (lines_.line(line_)) {
        if (begins_record(line_)) return true;
        if (line_.empty()) continue;
        const bool first = number_ == 0;
        damaged(first ? "something else stands before its first record"
                      : "something else follows it; its length may be wrong");
    }
    return false;
}

bool WarcStream::read_head(WarcRecord& record) {
    std::string name;
    std::string value;
    bool has_length = false;
    for (int count = 0; count < kMaxHeaders && lines_.line(line_); ++count) {
        if (line_.empty()) return has_length && !record.type.empty();
        if (!split_header(line_, name, value)) continue;
        if (name == "warc-type") record.type = fold(value);
        if (name == "warc-record-id") record.id = without_brackets(value);
        if (name == "warc-target-uri") record.uri = without_brackets(value);
        if (name == "warc-date") record.date = value;
        if (name == "warc-truncated") record.truncated = value;
        if (name == "content-type") record.content_type = value;
        if (name != "content-length") continue;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), record.length);
        has_length = error == std::errc() && end == value.data() + value.size();
    }
    return false;
}

}  // namespace nsearch::articles
