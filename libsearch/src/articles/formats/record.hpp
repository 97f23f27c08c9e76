// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From the records of a file (JSON, CSV, front matter) to articles.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "articles/formats/reader.hpp"
#include "articles/formats/record_fields.hpp"

namespace nsearch::articles {

/// What one record says.
struct TakenRecord {
    Article article;
    std::string doubts;               ///< what could not be used of it, for people; or empty
    std::string unusable;             ///< why nothing can be taken from it, or empty
    std::vector<FieldMapping> taken;  ///< which field was taken from which
};

/// \param kind what the date is known from: "json", "csv", "front matter"
TakenRecord take_record(const nlohmann::json& record, const RecordFields& fields, const std::string& kind);

/// The records of one file, on their way to its context.
class Records {
public:
    Records(ReadContext& context, std::string kind);

    /// Hands the record's article to the context, or says why it cannot be used.
    /// \param number of the record, from 1; 0: the file is one record
    /// \return false if the receiver wants no more
    bool emit(const nlohmann::json& record, std::uint64_t number);
    /// What is taken of a record that is only a part of its article.
    TakenRecord take(const nlohmann::json& record);

    /// A field that the records have, whether or not it is taken for something.
    void see(const std::string& name);

    /// At the end of the file: tells what was taken for what.
    void tell();
    /// The same, and reports the fields that were asked for and that no record has.
    void finish();

    [[nodiscard]] const RecordFields& fields() const { return fields_; }

private:
    void note(const nlohmann::json& record, const std::vector<FieldMapping>& taken);
    void report_missing();

    ReadContext& context_;
    std::string kind_;
    RecordFields fields_;
    std::uint64_t count_ = 0;
    std::vector<FieldMapping> taken_;  ///< of the first records
    bool told_ = false;
    std::vector<bool> mapped_seen_;     ///< for each entry of the mapping
    std::set<std::string> names_seen_;  ///< some of the records' own fields
};

}  // namespace nsearch::articles
