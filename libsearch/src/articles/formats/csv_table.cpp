// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/csv_table.hpp"

#include <csv.h>

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

#include "nsearch/error.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kMaxField = std::size_t{64} * 1024 * 1024;  // a quote that is never closed
constexpr std::size_t kMaxFields = 100'000;                       // of a row
constexpr std::size_t kStep = std::size_t{64} * 1024;
constexpr std::size_t kRowsGuessedFrom = 20;
constexpr std::array kDelimiters = {',', ';', '\t', '|'};

/// How many fields each of the first whole rows has; blank lines are none.
std::vector<std::size_t> widths(std::string_view head, char delimiter) {
    std::vector<std::size_t> result;
    std::size_t fields = 1;
    bool quoted = false;
    bool blank = true;
    for (const char byte : head) {
        if (byte == '"') quoted = !quoted;
        const bool line_end = !quoted && (byte == '\n' || byte == '\r');
        if (line_end && !blank) result.push_back(std::exchange(fields, 1));
        if (!quoted && byte == delimiter) ++fields;
        blank = line_end;
        if (result.size() == kRowsGuessedFrom) return result;
    }
    if (result.empty()) result.push_back(fields);  // the head is a single row, or a part of one
    return result;
}

/// Line ends of all systems as libcsv shall see them: one character, so that rows can be counted.
void unify_line_ends(std::string& text, bool& after_return) {
    std::size_t to = 0;
    for (const char byte : text) {
        const bool second = byte == '\n' && after_return;
        after_return = byte == '\r';
        if (!second) text[to++] = byte == '\r' ? '\n' : byte;
    }
    text.resize(to);
}

}  // namespace

char guess_delimiter(std::string_view head) {
    char best = ',';
    std::size_t best_even = 0;
    std::size_t best_width = 1;
    for (const char delimiter : kDelimiters) {
        const std::vector<std::size_t> rows = widths(head, delimiter);
        const std::size_t width = rows.front();
        if (width < 2) continue;  // the header has none
        const auto even =
            static_cast<std::size_t>(std::count(rows.begin(), rows.end(), width)) * 100 / rows.size();
        if (std::pair(even, width) > std::pair(best_even, best_width)) {
            best = delimiter;
            best_even = even;
            best_width = width;
        }
    }
    return best;
}

/// libcsv's parser and the rows that it has found. No exception passes through its C code.
struct CsvTable::Parser {
    explicit Parser(char delimiter) {
        if (csv_init(&csv, CSV_APPEND_NULL | CSV_REPALL_NL) != 0)
            throw Error(ErrorCode::OutOfMemory, "no memory to read a table");
        csv_set_blk_size(&csv, kStep);
        csv_set_delim(&csv, static_cast<unsigned char>(delimiter));
    }
    ~Parser() { csv_free(&csv); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    static void field(void* bytes, std::size_t size, void* self) {
        auto& parser = *static_cast<Parser*>(self);
        parser.too_wide = parser.too_wide || parser.row.size() >= kMaxFields;
        if (parser.failure || parser.too_wide) return;
        try {
            parser.row.emplace_back(static_cast<const char*>(bytes), size);
        } catch (...) {
            parser.failure = std::current_exception();
        }
    }
    static void row_end(int, void* self) {
        auto& parser = *static_cast<Parser*>(self);
        if (parser.failure || parser.too_wide) return;
        try {
            parser.rows.push_back(std::exchange(parser.row, {}));
        } catch (...) {
            parser.failure = std::current_exception();
        }
    }
    void parse(std::string_view bytes) {
        const std::size_t done = csv_parse(&csv, bytes.data(), bytes.size(), field, row_end, this);
        check(done == bytes.size());
    }
    void finish() { check(csv_fini(&csv, field, row_end, this) == 0); }
    void check(bool good) {
        if (failure) std::rethrow_exception(std::exchange(failure, nullptr));
        if (!good) throw Error(ErrorCode::OutOfMemory, "no memory to read a table");
    }
    /// Hands over the rows that are complete; false if no more are wanted.
    bool deliver(const RowSink& sink) {
        for (Row& found : rows) {
            ++number;
            const bool blank = std::all_of(found.begin(), found.end(),
                                           [](const std::string& field) { return field.empty(); });
            if (!blank && !sink(std::move(found), number)) return false;
        }
        rows.clear();
        return true;
    }

    csv_parser csv{};
    Row row;
    std::vector<Row> rows;
    std::uint64_t number = 0;
    bool too_wide = false;  ///< the row at hand; nothing is taken from there on
    std::exception_ptr failure;
};

CsvTable::CsvTable(Utf8Source& source, char delimiter)
    : source_(source), parser_(std::make_unique<Parser>(delimiter)) {}

CsvTable::~CsvTable() = default;

std::string CsvTable::read(const RowSink& rows) {
    std::string chunk;
    bool after_return = false;
    while (source_.next(chunk)) {
        unify_line_ends(chunk, after_return);
        for (std::size_t at = 0; at < chunk.size(); at += kStep) {
            parser_->parse(std::string_view(chunk).substr(at, kStep));
            if (!parser_->deliver(rows)) return {};
            if (parser_->too_wide) return "a row of more than 100,000 fields";
            if (parser_->csv.entry_pos > kMaxField)
                return "a field of more than 64 MiB (a quote that is not closed?)";
        }
    }
    parser_->finish();
    parser_->deliver(rows);
    return parser_->too_wide ? "a row of more than 100,000 fields" : "";
}

}  // namespace nsearch::articles
