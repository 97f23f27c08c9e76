// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include "articles/bytes/utf8.hpp"
#include "articles/dates/calendar.hpp"
#include "articles/formats/http_body.hpp"
#include "articles/formats/reader.hpp"
#include "articles/formats/warc_stream.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr int kStatusOk = 200;

const Format* format_for(const std::string& media_type) {
    const bool html = media_type == "text/html" || media_type == "application/xhtml+xml";
    const bool text = media_type == "text/plain";
    if (!html && !text) return nullptr;
    const std::string_view name = html ? "html" : "text";
    const auto found = std::find_if(formats().begin(), formats().end(),
                                    [&](const Format& format) { return format.name == name; });
    return &*found;
}

/// Texts for programs, which every crawl fetches and nobody reads.
bool is_for_robots(const std::string& uri) {
    constexpr std::array<std::string_view, 5> kNames = {"/robots.txt", "/ads.txt", "/app-ads.txt",
                                                        "/humans.txt", "/security.txt"};
    return std::any_of(kNames.begin(), kNames.end(),
                       [&](std::string_view name) { return uri.ends_with(name); });
}

bool is_page_address(const std::string& uri) {
    return starts_with_ignoring_case(uri, "http") || starts_with_ignoring_case(uri, "file:") ||
           starts_with_ignoring_case(uri, "ftp");
}

/// One WARC file on its way.
class Crawl {
public:
    Crawl(ByteSource& source, ReadContext& context) : source_(source), warc_(source), context_(context) {}

    void run() {
        while (!context_.stopped()) {
            const std::optional<WarcRecord> record = warc_.next();
            report_damage(!record);
            if (!record) break;
            read(*record);
        }
        if (context_.stopped()) return;
        report_packed();
        if (context_.emitted() == 0 && !context_.anything_reported() && source_.damage().empty())
            context_.skipped(0, "holds no page that nsearch reads");
    }

private:
    void report_damage(bool last) {
        const bool told = warc_.ended_within() && end_told_;
        if (warc_.damage().empty() || !source_.damage().empty() || told) return;
        const auto record = std::max<std::uint64_t>(warc_.damaged_record(), 1);
        const bool first = !std::exchange(damaged_, true);
        if (last || first) {
            context_.broke_off(record, warc_.damage(), true);
        } else {
            context_.skipped(record, warc_.damage());
        }
    }
    void read(const WarcRecord& record) {
        if (is_for_robots(record.uri)) return;
        const std::unique_ptr<ByteStream> block = warc_.block();
        const MediaType media = media_type(record.content_type);
        if (record.type == "response" && media.type == "application/http") {
            LineStream answer(*block);
            const std::optional<HttpHead> head = read_http_head(answer);
            if (!head || head->status != kStatusOk) return;
            read_answer(record, answer, *head);
        } else if (record.type == "conversion" ||
                   (record.type == "resource" && is_page_address(record.uri))) {
            if (const Format* format = format_for(media.type)) {
                read_page(record, *format, warc_.block(), media.charset);
            }
        }
    }
    void read_answer(const WarcRecord& record, LineStream& answer, const HttpHead& head) {
        const Format* format = format_for(head.media.type);
        if (format == nullptr) return;
        if (head.encoding == "br" || head.encoding == "compress") {
            if (packed_++ == 0) first_packed_ = record.number;
            packing_ = head.encoding;
            return;
        }
        read_page(record, *format, http_body(answer, head), head.media.charset);
    }
    void read_page(const WarcRecord& record, const Format& format, std::unique_ptr<ByteStream> body,
                   const std::string& charset) {
        ByteSource page(std::move(body));
        const std::string id = repair_utf8(record.id.empty() ? record.uri : record.id);
        const PageContext fetched{repair_utf8(record.uri), rfc3339_from_iso(record.date).value_or("")};
        const ArticleSink articles = [&](Article&& article) {
            if (article.url.empty()) article.url = fetched.url;
            if (article.first_seen.empty()) article.first_seen = fetched.first_seen;
            return context_.emit(std::move(article), record.number);
        };
        const ProblemSink problems = [&](const Problem& problem) {
            const bool damage = !page.damage().empty() && problem.reason.starts_with(page.damage());
            if (damage && warc_.ended_within()) end_told_ = true;
            context_.pass_on(problem, record.number, problem.reason);
        };
        ReadContext within(context_.path(), articles, problems, context_.options(),
                           {context_.place().name, id, charset, {}, fetched});
        read_as(format, page, within);
        const bool cut = !record.truncated.empty() && within.emitted() > 0 && !context_.stopped();
        if (cut)
            context_.doubtful(record.number,
                              "was cut off by the crawler (" + repair_utf8(record.truncated) + ")");
    }
    void report_packed() {
        if (packed_ == 0) return;
        const std::string pages = packed_ == 1 ? "a page" : std::to_string(packed_) + " pages from here on";
        context_.tell(first_packed_, pages + " packed as '" + packing_ + "' could not be read", true);
    }

    ByteSource& source_;
    WarcStream warc_;
    ReadContext& context_;
    std::uint64_t packed_ = 0;  ///< pages in a Content-Encoding that is not undone
    std::uint64_t first_packed_ = 0;
    std::string packing_;
    bool end_told_ = false;  ///< that the file ends within a page, by who read it
    bool damaged_ = false;   ///< it has been said that some record is damaged
};

class WarcReader : public Reader {
public:
    void read(ByteSource& source, ReadContext& context) const override { Crawl(source, context).run(); }
};

}  // namespace

const Reader& warc_reader() {
    static const WarcReader reader;
    return reader;
}

}  // namespace nsearch::articles
