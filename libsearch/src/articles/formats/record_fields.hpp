// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which field of a record (JSON, CSV, front matter) is taken for what: the user's word first, then
/// the habits of tools that are recognised, then guesses. The tables are in record_fields.cpp.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "nsearch/articles.hpp"

namespace nsearch::articles {

enum class Field { Id, Title, Text, Date, Modified, FirstSeen, Language, Url, Source, Authors, Aside };

/// "title"; as FieldMapping::field has it.
std::string_view name_of(Field field);

/// \throws Error InvalidArgument if it names a field that articles do not have
void check_mapping(const std::vector<FieldMapping>& mapping);

/// The rules for one file.
class RecordFields {
public:
    explicit RecordFields(const std::vector<FieldMapping>& mapping);

    /// True if a record's field of this name may be taken for something, or tells the tool.
    [[nodiscard]] bool may_take(std::string_view key) const;
    /// True if the field is at best set aside: as text it says much, as a list it may be records.
    [[nodiscard]] bool only_aside(std::string_view key) const;
    /// True if the record is an object with a text.
    [[nodiscard]] bool has_text(const nlohmann::json& record) const;
    /// The record's names for this field that the user gave.
    [[nodiscard]] std::vector<std::string_view> mapped(Field field) const;
    [[nodiscard]] const std::vector<FieldMapping>& mapping() const { return mapping_; }

private:
    const std::vector<FieldMapping>& mapping_;
};

/// The value of this name, which may be a path ("meta.headline"); null if there is none.
const nlohmann::json* value_at(const nlohmann::json& record, std::string_view name);

/// One record, looked at by these rules.
class RecordView {
public:
    struct Found {
        const nlohmann::json* value = nullptr;  ///< null: there is none
        std::string name;
    };

    /// Both outlive the view. \param record an object
    RecordView(const nlohmann::json& record, const RecordFields& fields);

    /// The value under the first of the field's names that is there, not null and not empty.
    [[nodiscard]] Found find(Field field) const;

private:
    [[nodiscard]] Found first_of(const std::vector<std::string_view>& names) const;

    const nlohmann::json& record_;
    const RecordFields& fields_;
    std::vector<std::pair<std::string, const nlohmann::json*>> folded_;  ///< top-level fields with a value
};

}  // namespace nsearch::articles
