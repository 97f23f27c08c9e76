// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The interface behind which each form of output is written.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/console.hpp"
#include "nsearch/search.hpp"
#include "output/format.hpp"

namespace nsearch::cli {

/// A query, how it was asked, and what came of it.
struct Answer {
    std::optional<std::string> query_id;  ///< of a list of queries (`batch`)
    std::string query;
    const SearchOptions& options;
    const SearchResults& results;
};

/// Writes answers in one form: one for a search, any number for a batch.
class AnswerWriter {
public:
    AnswerWriter() = default;
    AnswerWriter(const AnswerWriter&) = delete;
    AnswerWriter& operator=(const AnswerWriter&) = delete;
    virtual ~AnswerWriter() = default;

    /// Called once, before the first answer.
    virtual void begin() {}
    virtual void write(const Answer& answer) = 0;
    /// Called once, after the last answer.
    virtual void end() {}
    /// True if the snippet is not written, so that the search need not look for one.
    [[nodiscard]] virtual bool ignores_snippets() const { return false; }
};

/// The writer of this form.
/// \param batch answers carry the id of their query
std::unique_ptr<AnswerWriter> make_writer(Format format, Console& console, bool batch);

}  // namespace nsearch::cli
