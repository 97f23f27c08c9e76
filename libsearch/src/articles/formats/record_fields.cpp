// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/record_fields.hpp"

#include <algorithm>
#include <array>

#include "articles/text_util.hpp"
#include "nsearch/error.hpp"

namespace nsearch::articles {

namespace {

using nlohmann::json;
using Names = std::vector<std::string_view>;

// ---- data: edit here -------------------------------------------------------------------------
// The names of a field, lower case, the more certain ones first.

struct FieldNames {
    Field field;
    Names names;
};

const std::vector<FieldNames>& guesses() {
    static const std::vector<FieldNames> table = {
        {Field::Id, {"id", "_id", "uuid", "guid", "article_id", "doc_id"}},
        {Field::Title, {"title", "headline", "name"}},
        {Field::Text,
         {"text", "body", "maintext", "articlebody", "content", "raw_text", "fulltext", "article_text",
          "full_text", "plain_text", "description", "summary"}},
        {Field::Date,
         {"date", "date_publish", "published", "datepublished", "date_published", "publishedat",
          "published_at", "pubdate", "pub_date", "publish_date", "published_date", "publication_date",
          "created_at", "timestamp"}},
        {Field::Modified,
         {"modified", "date_modify", "datemodified", "date_modified", "modified_at", "last_modified",
          "lastmod", "updated", "updated_at", "updatedat"}},
        {Field::FirstSeen,
         {"first_seen", "firstseen", "date_download", "downloaded_at", "download_date", "crawled_at",
          "crawl_date", "fetched_at", "fetch_date", "scraped_at", "scrape_date", "retrieved_at",
          "collected_at", "accessed"}},
        {Field::Language, {"lang", "language", "inlanguage"}},
        {Field::Url, {"url", "link", "canonical_url", "source_url", "source-url", "permalink", "uri"}},
        {Field::Source,
         {"source", "sitename", "site_name", "site", "hostname", "source_domain", "publisher", "outlet",
          "domain", "publication"}},
        {Field::Authors, {"authors", "author", "byline", "creator", "writers"}},
    };
    return table;
}

/// A program whose records are known, told by fields that only it has together.
struct Tool {
    Names marks;
    std::vector<FieldNames> fields;  ///< instead of the guesses
};

const std::vector<Tool>& tools() {
    static const std::vector<Tool> table = {
        // trafilatura --json
        {{"source-hostname", "hostname", "text"},
         {{Field::Text, {"text", "raw_text"}},
          {Field::Date, {"date"}},
          {Field::FirstSeen, {"filedate"}},
          {Field::Url, {"source"}},
          {Field::Source, {"source-hostname", "hostname"}},
          {Field::Aside, {"comments"}}}},
        // news-please
        {{"maintext", "source_domain", "date_publish"},
         {{Field::Text, {"maintext", "text", "description"}},
          {Field::Title, {"title", "title_page", "title_rss"}},
          {Field::Date, {"date_publish"}},
          {Field::Modified, {"date_modify"}},
          {Field::FirstSeen, {"date_download"}},
          {Field::Source, {"source_domain"}}}},
    };
    return table;
}

// ---- looking things up -----------------------------------------------------------------------

struct NamedField {
    Field field;
    std::string_view name;
};
constexpr std::array kMappable = {
    NamedField{Field::Id, "id"},
    NamedField{Field::Title, "title"},
    NamedField{Field::Text, "text"},
    NamedField{Field::Date, "date"},
    NamedField{Field::Modified, "modified"},
    NamedField{Field::FirstSeen, "first_seen"},
    NamedField{Field::Language, "lang"},
    NamedField{Field::Url, "url"},
    NamedField{Field::Source, "source"},
    NamedField{Field::Authors, "authors"},
};

bool holds(const Names& names, std::string_view key) {
    return std::find(names.begin(), names.end(), key) != names.end();
}

bool any_holds(const std::vector<FieldNames>& fields, std::string_view key) {
    return std::any_of(fields.begin(), fields.end(),
                       [&](const FieldNames& field) { return holds(field.names, key); });
}

const Names* names_in(const std::vector<FieldNames>& fields, Field field) {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldNames& entry) { return entry.field == field; });
    return found == fields.end() ? nullptr : &found->names;
}

bool has_value(const json& value) {
    return !value.is_null() && !(value.is_string() && value.get_ref<const std::string&>().empty());
}

/// A field of an object by its name, else by its name in another case; null: none.
const json* member(const json& object, std::string_view name) {
    if (!object.is_object()) return nullptr;
    if (const auto found = object.find(std::string(name)); found != object.end()) return &*found;
    const std::string folded = fold(name);
    for (const auto& [key, value] : object.items()) {
        if (fold(key) == folded) return &value;
    }
    return nullptr;
}

}  // namespace

std::string_view name_of(Field field) {
    for (const NamedField& named : kMappable) {
        if (named.field == field) return named.name;
    }
    return "boilerplate";
}

void check_mapping(const std::vector<FieldMapping>& mapping) {
    std::string possible;
    for (const NamedField& named : kMappable)
        possible += (possible.empty() ? "" : ", ") + std::string(named.name);
    for (const FieldMapping& entry : mapping) {
        const bool known = std::any_of(kMappable.begin(), kMappable.end(),
                                       [&](const NamedField& named) { return named.name == entry.field; });
        if (!known) {
            throw Error(ErrorCode::InvalidArgument, "articles have no field '" + entry.field + "'",
                        "the fields are: " + possible);
        }
        if (entry.record.empty()) {
            throw Error(ErrorCode::InvalidArgument,
                        "the field '" + entry.field + "' is to be taken from a field without a name");
        }
    }
}

RecordFields::RecordFields(const std::vector<FieldMapping>& mapping) : mapping_(mapping) {}

bool RecordFields::may_take(std::string_view key) const {
    const std::string folded = fold(key);
    if (any_holds(guesses(), folded)) return true;
    for (const Tool& tool : tools()) {
        if (holds(tool.marks, folded) || any_holds(tool.fields, folded)) return true;
    }
    return std::any_of(mapping_.begin(), mapping_.end(), [&](const FieldMapping& entry) {
        return fold(entry.record) == folded || fold(entry.record.substr(0, entry.record.find('.'))) == folded;
    });
}

bool RecordFields::only_aside(std::string_view key) const {
    const std::string folded = fold(key);
    return std::any_of(tools().begin(), tools().end(), [&](const Tool& tool) {
        const Names* aside = names_in(tool.fields, Field::Aside);
        return aside != nullptr && holds(*aside, folded);
    });
}

bool RecordFields::has_text(const json& record) const {
    if (!record.is_object()) return false;
    const json* text = RecordView(record, *this).find(Field::Text).value;
    return text != nullptr && text->is_string();
}

std::vector<std::string_view> RecordFields::mapped(Field field) const {
    std::vector<std::string_view> names;
    for (const FieldMapping& entry : mapping_) {
        if (entry.field == name_of(field)) names.push_back(entry.record);
    }
    return names;
}

RecordView::RecordView(const json& record, const RecordFields& fields) : record_(record), fields_(fields) {
    folded_.reserve(record.size());
    for (const auto& [key, value] : record.items()) folded_.emplace_back(fold(key), &value);
}

const json* value_at(const json& record, std::string_view name) {
    if (const json* whole = member(record, name)) return whole;
    const json* value = &record;
    while (value != nullptr && !name.empty()) {
        const std::size_t end = std::min(name.find('.'), name.size());
        value = member(*value, name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return value;
}

RecordView::Found RecordView::first_of(const Names& names) const {
    for (const std::string_view name : names) {
        for (const auto& [key, value] : folded_) {
            if (key == name && has_value(*value)) return {value, std::string(name)};
        }
    }
    return {};
}

RecordView::Found RecordView::find(Field field) const {
    for (const std::string_view name : fields_.mapped(field)) {
        const json* value = value_at(record_, name);
        if (value != nullptr && has_value(*value)) return {value, std::string(name)};
    }
    const auto has_mark = [&](std::string_view mark) {
        return std::any_of(folded_.begin(), folded_.end(),
                           [&](const auto& entry) { return entry.first == mark; });
    };
    for (const Tool& tool : tools()) {
        const Names* names = names_in(tool.fields, field);
        if (names != nullptr && std::all_of(tool.marks.begin(), tool.marks.end(), has_mark))
            return first_of(*names);
    }
    const Names* names = names_in(guesses(), field);
    return names == nullptr ? Found{} : first_of(*names);
}

}  // namespace nsearch::articles
