// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "articles/bytes/encoding.hpp"
#include "articles/bytes/utf8_source.hpp"
#include "articles/formats/json_stream.hpp"
#include "articles/formats/reader.hpp"
#include "articles/formats/record.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxLine = std::size_t{64} * 1024 * 1024;

/// Cuts a source into lines; a line that is too long is passed over.
class LineCutter {
public:
    explicit LineCutter(Utf8Source& source) : source_(source) {}

    /// The next line without its end, valid until the next call; false at the end of the file.
    bool next(std::string_view& line, bool& too_long) {
        too_long = false;
        for (std::size_t searched = at_;;) {
            const auto end = buffer_.find('\n', searched);
            if (end != std::string::npos) {
                line = std::string_view(buffer_).substr(at_, end - at_);
                at_ = end + 1;
                return true;
            }
            if (buffer_.size() - at_ > kMaxLine) {
                too_long = true;
                at_ = buffer_.size();
            }
            searched = refill();
            if (searched == kEnd) break;
        }
        line = std::string_view(buffer_).substr(at_);
        at_ = buffer_.size();
        return !line.empty() || too_long;
    }

private:
    static constexpr std::size_t kEnd = static_cast<std::size_t>(-1);

    /// Appends a chunk behind what is left; the place where it begins, or kEnd.
    std::size_t refill() {
        if (!source_.next(chunk_)) return kEnd;
        buffer_.erase(0, at_);
        at_ = 0;
        const std::size_t start = buffer_.size();
        buffer_ += chunk_;
        return start;
    }

    Utf8Source& source_;
    std::string buffer_;
    std::string chunk_;
    std::size_t at_ = 0;
};

class JsonLinesReader : public Reader {
public:
    void read(ByteSource& bytes, ReadContext& context) const override {
        Utf8Source source(bytes, InvalidBytes::Keep);
        LineCutter lines(source);
        Records records(context, "json");
        std::string_view line;
        std::string charset;  // of the lines that were no UTF-8: a file rarely mixes two
        bool too_long = false;
        for (std::uint64_t number = 1; lines.next(line, too_long); ++number) {
            if (too_long) {
                context.skipped(number, "is longer than 64 MiB");
            } else if (!trim(line).empty() && !read_line(trim(line), number, charset, records, context)) {
                break;
            }
        }
        records.finish();
        if (!source.doubt().empty() && !context.stopped()) context.doubtful(0, source.doubt());
    }

private:
    static bool read_line(std::string_view line, std::uint64_t number, std::string& charset, Records& records,
                          ReadContext& context) {
        Decoded decoded = decode(line, charset);
        if (decoded.charset != "UTF-8") charset = decoded.charset;
        const nlohmann::json record = parse_value(decoded.text);
        if (record.is_discarded()) {
            context.skipped(number, "is not valid JSON");
            return true;
        }
        if (!decoded.doubt.empty()) context.doubtful(number, decoded.doubt);
        return records.emit(record, number);
    }
};

}  // namespace

const Reader& jsonl_reader() {
    static const JsonLinesReader reader;
    return reader;
}

}  // namespace nsearch::articles
