// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/http_body.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "articles/bytes/unpacking.hpp"
#include "articles/formats/warc_stream.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr int kMaxHeaders = 1000;
constexpr std::size_t kMaxSizeLine = 200;

/// The length of a chunk, as its line says; empty if it is no such line.
std::optional<std::uint64_t> chunk_size(std::string_view line) {
    line = trim(line.substr(0, line.find(';')));
    std::uint64_t size = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), size, 16);
    if (line.empty() || error != std::errc() || end != line.data() + line.size()) return std::nullopt;
    return size;
}

/// A body as it is.
class PlainBody : public ByteStream {
public:
    explicit PlainBody(LineStream& answer) : answer_(answer) {}
    std::size_t read(char* into, std::size_t size) override { return answer_.read(into, size); }
    [[nodiscard]] std::string damage() const override { return answer_.damage(); }

private:
    LineStream& answer_;
};

/// A body in chunks, each with its length before it.
class ChunkedBody : public ByteStream {
public:
    explicit ChunkedBody(LineStream& answer) : answer_(answer) {}

    std::size_t read(char* into, std::size_t size) override {
        if (left_ == 0 && !next_chunk()) return 0;
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, left_));
        const std::size_t got = answer_.read(into, wanted);
        left_ -= got;
        if (got == 0) fail();
        return got;
    }
    [[nodiscard]] std::string damage() const override { return damage_; }

private:
    bool next_chunk() {
        std::string line;
        while (!over_ && answer_.line(line)) {
            if (line.empty()) continue;  // the end of the chunk before
            const auto size = chunk_size(line);
            over_ = !size || *size == 0;
            if (!size) fail();
            left_ = size.value_or(0);
            return left_ > 0;
        }
        if (!over_) fail();
        return false;
    }
    void fail() {
        over_ = true;
        left_ = 0;
        damage_ = answer_.damage();
        if (damage_.empty()) damage_ = "is damaged: its chunks are cut off or not valid";
    }

    LineStream& answer_;
    std::uint64_t left_ = 0;
    bool over_ = false;
    std::string damage_;
};

/// Some crawlers undo the chunks and keep the header that speaks of them.
bool begins_with_chunk(std::string_view ahead) {
    const std::string_view line = ahead.substr(0, std::min(ahead.find('\n'), kMaxSizeLine));
    return chunk_size(line).has_value();
}

}  // namespace

MediaType media_type(std::string_view value) {
    MediaType media;
    const std::string folded = fold(value);
    media.type = std::string(trim(std::string_view(folded).substr(0, folded.find(';'))));
    const std::size_t at = folded.find("charset=");
    if (at == std::string::npos) return media;
    const std::string_view rest = std::string_view(folded).substr(at + std::string_view("charset=").size());
    media.charset = std::string(trim(rest.substr(0, rest.find(';'))));
    std::erase_if(media.charset, [](char byte) { return byte == '"' || byte == '\''; });
    return media;
}

std::optional<HttpHead> read_http_head(LineStream& answer) {
    HttpHead head;
    std::string line;
    if (!answer.line(line) || !line.starts_with("HTTP/")) return std::nullopt;
    const std::string_view status =
        trim(std::string_view(line).substr(std::min(line.find(' '), line.size())));
    std::from_chars(status.data(), status.data() + status.size(), head.status);
    std::string name;
    std::string value;
    for (int count = 0; count < kMaxHeaders && answer.line(line) && !line.empty(); ++count) {
        if (!split_header(line, name, value)) continue;
        if (name == "content-type") head.media = media_type(value);
        if (name == "content-encoding") head.encoding = fold(value);
        if (name == "transfer-encoding") head.chunked = fold(value).find("chunked") != std::string::npos;
    }
    return head;
}

std::unique_ptr<ByteStream> http_body(LineStream& answer, const HttpHead& head) {
    const bool chunked = head.chunked && begins_with_chunk(answer.ahead());
    std::unique_ptr<ByteStream> body;
    if (chunked) {
        body = std::make_unique<ChunkedBody>(answer);
    } else {
        body = std::make_unique<PlainBody>(answer);
    }
    return head.encoding == "deflate" ? unpack(Packing::Deflate, std::move(body)) : std::move(body);
}

}  // namespace nsearch::articles
