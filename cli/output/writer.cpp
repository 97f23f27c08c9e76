// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/writer.hpp"

#include "output/writers.hpp"

namespace nsearch::cli {

std::unique_ptr<AnswerWriter> make_writer(Format format, Console& console, bool batch) {
    switch (format) {
        case Format::Text:
            return make_text_writer(console);
        case Format::Json:
            return make_json_writer(console, batch);
        case Format::Jsonl:
            return make_jsonl_writer(console);
        case Format::Csv:
            return make_csv_writer(console, batch);
        case Format::Tsv:
            return make_tsv_writer(console, batch);
        case Format::Paths:
            return make_paths_writer(console, '\n');
        case Format::Paths0:
            return make_paths_writer(console, '\0');
        case Format::Trec:
            return make_trec_writer(console);
    }
    return nullptr;
}

}  // namespace nsearch::cli
