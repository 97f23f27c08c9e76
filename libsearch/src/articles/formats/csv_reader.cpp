// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "articles/bytes/encoding.hpp"
#include "articles/bytes/utf8_source.hpp"
#include "articles/formats/csv_table.hpp"
#include "articles/formats/record.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::uint64_t kRaggedShown = 20;
constexpr std::size_t kColumnsShown = 20;

/// One table on its way: the first row names the columns.
class Table {
public:
    explicit Table(ReadContext& context) : context_(context), records_(context, "csv") {}

    /// \return false if no more rows are wanted
    bool take(CsvTable::Row&& row, std::uint64_t number) {
        last_ = number;
        if (columns_.empty()) return take_header(std::move(row));
        while (row.size() > columns_.size() && row.back().empty()) row.pop_back();
        if (row.size() != columns_.size()) report_ragged(row.size(), number);
        nlohmann::json record = nlohmann::json::object();
        for (std::size_t i = 0; i < std::min(row.size(), columns_.size()); ++i) {
            const bool named = !columns_[i].empty() && !row[i].empty() && !record.contains(columns_[i]);
            if (named) record[columns_[i]] = std::move(row[i]);
        }
        return records_.emit(record, number);
    }
    void finish() {
        if (ragged_ > kRaggedShown && !context_.stopped()) {
            context_.doubtful(0, std::to_string(ragged_ - kRaggedShown) +
                                     " more rows have another number of fields than the header");
        }
        records_.finish();
    }
    [[nodiscard]] std::uint64_t last_row() const { return last_; }

private:
    bool take_header(CsvTable::Row&& row) {
        nlohmann::json header = nlohmann::json::object();
        for (std::string& name : row) {
            name = collapse_spaces(name);
            if (!name.empty()) header[name] = name;
            if (!name.empty()) records_.see(name);
        }
        columns_ = std::move(row);
        const RecordView view(header, records_.fields());
        const bool useful =
            view.find(Field::Text).value != nullptr || view.find(Field::Title).value != nullptr;
        if (!useful)
            context_.skipped(0,
                             "has no column that is known to be a text or title; its columns: " + listed());
        return useful;
    }
    std::string listed() const {
        std::string all;
        for (std::size_t i = 0; i < std::min(columns_.size(), kColumnsShown); ++i)
            all += (all.empty() ? "" : ", ") + columns_[i].substr(0, 60);
        return repaired(all) + (columns_.size() > kColumnsShown ? ", ..." : "");
    }
    /// A name may have been cut within a character.
    static std::string repaired(const std::string& text) {
        std::string out;
        for (std::size_t at = 0; at < text.size();) append_char(out, next_char(text, at));
        return out;
    }
    void report_ragged(std::size_t fields, std::uint64_t number) {
        if (++ragged_ > kRaggedShown) return;
        context_.doubtful(number, "has " + std::to_string(fields) + " fields, where the header has " +
                                      std::to_string(columns_.size()));
    }

    ReadContext& context_;
    Records records_;
    CsvTable::Row columns_;
    std::uint64_t ragged_ = 0;
    std::uint64_t last_ = 0;
};

/// The beginning of the file as UTF-8.
std::string decoded_head(std::string_view head) {
    return decode(head).text;
}

class CsvReader : public Reader {
public:
    void read(ByteSource& bytes, ReadContext& context) const override {
        const char delimiter = guess_delimiter(decoded_head(bytes.peek()));
        Utf8Source source(bytes, InvalidBytes::Convert);
        CsvTable rows(source, delimiter);
        Table table(context);
        const std::string too_large = rows.read([&](CsvTable::Row&& row, std::uint64_t number) {
            return table.take(std::move(row), number) && !context.stopped();
        });
        table.finish();
        if (context.stopped()) return;
        if (!too_large.empty()) {
            context.broke_off(table.last_row() + 1, "has " + too_large + "; the rest was not read", true);
        }
        if (!source.doubt().empty()) context.doubtful(0, source.doubt());
    }
};

}  // namespace

const Reader& csv_reader() {
    static const CsvReader reader;
    return reader;
}

}  // namespace nsearch::articles
