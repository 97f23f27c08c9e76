// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tables: CSV as RFC 4180 has it, and tab-separated values.
#include "output/hit_columns.hpp"
#include "output/writers.hpp"

namespace nsearch::cli {

namespace {

/// A cell of CSV. A spreadsheet runs what begins like a formula, and titles come from strangers:
/// such a cell gets an apostrophe in front, which spreadsheets take for "this is text".
std::string csv_cell(const Cell& cell) {
    constexpr std::string_view starts_formula = "=+-@\t\r";
    std::string text = cell.text;
    if (cell.is_text && !text.empty() && starts_formula.find(text[0]) != std::string_view::npos) {
        text.insert(0, 1, '\'');
    }
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

/// A cell between tabs; the four characters that would break it are written as in C.
std::string tsv_cell(const Cell& cell) {
    std::string text;
    for (const char c : cell.text) {
        switch (c) {
            case '\t':
                text += "\\t";
                break;
            case '\n':
                text += "\\n";
                break;
            case '\r':
                text += "\\r";
                break;
            case '\\':
                text += "\\\\";
                break;
            default:
                text += c;
        }
    }
    return text;
}

struct Dialect {
    std::string (*cell)(const Cell&);
    std::string_view separator;
    std::string_view line_end;
};

class TableWriter : public AnswerWriter {
public:
    TableWriter(Console& console, bool batch, const Dialect& dialect)
        : out_(console.out()), screen_(console.screen()), batch_(batch), dialect_(dialect) {}

    void begin() override {
        std::vector<Cell> cells;
        for (std::string& column : hit_columns(batch_)) cells.push_back({std::move(column), false});
        write_row(std::move(cells));
    }
    void write(const Answer& answer) override {
        for (const Hit& hit : answer.results.hits) write_row(hit_cells(answer, hit));
    }

private:
    void write_row(std::vector<Cell> cells) {
        std::string row;
        for (Cell& cell : cells) {
            // A program gets the text as it is; a person looking at a table must be safe.
            if (screen_ == Screen::Terminal) cell.text = clean_line(cell.text, screen_);
            if (&cell != &cells.front()) row += dialect_.separator;
            row += dialect_.cell(cell);
        }
        out_ << row << dialect_.line_end;
    }

    Output& out_;
    Screen screen_;
    bool batch_;
    Dialect dialect_;
};

}  // namespace

std::unique_ptr<AnswerWriter> make_csv_writer(Console& console, bool batch) {
    return std::make_unique<TableWriter>(console, batch, Dialect{csv_cell, ",", "\r\n"});
}

std::unique_ptr<AnswerWriter> make_tsv_writer(Console& console, bool batch) {
    return std::make_unique<TableWriter>(console, batch, Dialect{tsv_cell, "\t", "\n"});
}

}  // namespace nsearch::cli
