// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Makers of the writers, one for each file `*_writer.cpp`. To add a form of output: a file with its
/// class, its maker here, its name in format.cpp and in the verbs' tables, its row in writer.cpp.
#pragma once

#include <memory>

#include "output/writer.hpp"

namespace nsearch::cli {

std::unique_ptr<AnswerWriter> make_text_writer(Console& console);
std::unique_ptr<AnswerWriter> make_json_writer(Console& console, bool batch);
std::unique_ptr<AnswerWriter> make_jsonl_writer(Console& console);
std::unique_ptr<AnswerWriter> make_csv_writer(Console& console, bool batch);
std::unique_ptr<AnswerWriter> make_tsv_writer(Console& console, bool batch);
/// \param separator after each path
std::unique_ptr<AnswerWriter> make_paths_writer(Console& console, char separator);
std::unique_ptr<AnswerWriter> make_trec_writer(Console& console);

}  // namespace nsearch::cli
