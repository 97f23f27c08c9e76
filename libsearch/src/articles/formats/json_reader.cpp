// SPDX-License-Identifier: GPL-3.0-or-later
#include <iterator>
#include <nlohmann/json.hpp>

#include "articles/bytes/utf8_source.hpp"
#include "articles/formats/json_stream.hpp"
#include "articles/formats/reader.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxRecord = std::size_t{128} * 1024 * 1024;

/// The text of a source, a byte at a time, with a limit on what one record may take.
class CharStream {
public:
    explicit CharStream(Utf8Source& source) : source_(source) { fill(); }

    [[nodiscard]] bool at_end() const { return at_ == chunk_.size(); }
    [[nodiscard]] char current() const { return chunk_[at_]; }
    void advance() {
        ++at_;
        if (++since_mark_ > kMaxRecord) {
            too_large_ = true;
            chunk_.clear();
            at_ = 0;
        } else if (at_ == chunk_.size()) {
            fill();
        }
    }
    void mark() { since_mark_ = 0; }
    [[nodiscard]] bool too_large() const { return too_large_; }
    bool skip_white() {
        while (!at_end() && (current() == ' ' || (current() >= '\t' && current() <= '\r'))) advance();
        return !at_end();
    }

private:
    void fill() {
        at_ = 0;
        chunk_.clear();
        while (chunk_.empty() && source_.next(chunk_)) {
        }
    }

    Utf8Source& source_;
    std::string chunk_;
    std::size_t at_ = 0;
    std::size_t since_mark_ = 0;
    bool too_large_ = false;
};

/// What nlohmann's parser reads from; copies share the stream, so that parsing can go on behind
/// the first value.
class CharIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    CharIterator() = default;
    explicit CharIterator(CharStream& stream) : stream_(&stream) {}
    char operator*() const { return stream_->current(); }
    CharIterator& operator++() {
        stream_->advance();
        return *this;
    }
    CharIterator operator++(int) {
        CharIterator before = *this;
        ++*this;
        return before;
    }
    /// Only "is it the end" is ever asked.
    friend bool operator==(const CharIterator& a, const CharIterator& b) { return a.over() == b.over(); }
    friend bool operator!=(const CharIterator& a, const CharIterator& b) { return !(a == b); }

private:
    [[nodiscard]] bool over() const { return stream_ == nullptr || stream_->at_end(); }
    CharStream* stream_ = nullptr;
};

class JsonReader : public Reader {
public:
    void read(ByteSource& bytes, ReadContext& context) const override {
        Utf8Source source(bytes, InvalidBytes::Convert);
        CharStream stream(source);
        Records records(context, "json");
        JsonStream found(records, [&stream] { stream.mark(); });
        // One value is the rule; some files hold several, one behind the other.
        while (stream.skip_white()) {
            const bool whole = nlohmann::json::sax_parse(CharIterator(stream), CharIterator(), &found,
                                                         nlohmann::json::input_format_t::json, false);
            if (context.stopped()) break;
            if (!whole) {
                report(found, stream, bytes, context);
                break;
            }
        }
        records.finish();
        if (!source.doubt().empty() && !context.stopped()) context.doubtful(0, source.doubt());
    }

private:
    static void report(const JsonStream& records, const CharStream& stream, const ByteSource& bytes,
                       ReadContext& context) {
        if (!bytes.damage().empty()) return;  // said by who knows the cause
        const std::uint64_t record = context.emitted() == 0 ? 0 : records.count() + 1;
        const std::string what =
            stream.too_large() ? "holds a record of more than 128 MiB" : "is not valid JSON";
        context.tell(record, what + (record == 0 ? "" : " from here on; the records before were read"), true);
    }
};

}  // namespace

const Reader& json_reader() {
    static const JsonReader reader;
    return reader;
}

}  // namespace nsearch::articles
