// SPDX-License-Identifier: GPL-3.0-or-later
// What is behind the opaque types of nsearch.h: each holds a value of the C++ interface. Nothing here
// points from one object into another that can be freed before it, so the order of frees is free.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "guard.hpp"
#include "nsearch/nsearch.h"
#include "nsearch/nsearch.hpp"

// NOLINTBEGIN(readability-identifier-naming): the names are those of the C header
struct nsearch_error {
    nsearch_status code;
    std::string message;
    std::string hint;
};

struct nsearch_problem {
    nsearch::Problem value;
};

struct nsearch_note {
    nsearch::QueryNote value;
};

struct nsearch_article {
    nsearch::Article value;
};

struct nsearch_read_options {
    nsearch::ReadOptions value;
};

struct nsearch_index {
    nsearch::Index value;
};

struct nsearch_index_state {
    nsearch::IndexStatus value;
    std::vector<std::pair<std::string, std::uint64_t>> languages;  // the map, for access by number
    std::vector<nsearch_problem> problems;
};

struct nsearch_search_options {
    nsearch::SearchOptions value;
};

struct nsearch_match {
    nsearch::Match value;
};

struct nsearch_hit {
    nsearch::Hit value;  // its article and matches are moved to the fields below
    nsearch_article article;
    std::vector<nsearch_match> matches;
};

struct nsearch_results {
    nsearch::SearchResults value;  // its hits and notes are moved to the fields below
    std::vector<nsearch_hit> hits;
    std::vector<nsearch_note> notes;
};

struct nsearch_query {
    std::string tree;
    std::vector<nsearch_note> notes;
};

struct nsearch_names {
    nsearch::NameVariants value;
};

struct nsearch_name_list {
    nsearch::NameList value;
};

struct nsearch_name_form {
    nsearch::NameForm value;
};

struct nsearch_name_forms {
    std::vector<nsearch_name_form> forms;
};

struct nsearch_name_suggestion {
    nsearch::NameSuggestion value;
};

struct nsearch_name_suggestions {
    std::vector<nsearch_name_suggestion> suggestions;
};

struct nsearch_name_problem {
    nsearch::NameProblem value;
};

struct nsearch_name_problems {
    std::vector<nsearch_name_problem> problems;
};

struct nsearch_writer_options {
    nsearch::WriterOptions value;
};

struct nsearch_writer {
    nsearch::IndexWriter value;
};

struct nsearch_add_options {
    nsearch::IndexOptions value;  // without progress: see the callback
    nsearch_progress_callback callback = nullptr;
    void* payload = nullptr;
};

struct nsearch_progress {
    nsearch::IndexProgress value;
};

struct nsearch_report {
    nsearch::IndexReport value;
    std::vector<nsearch_problem> problems;
};

struct nsearch_index_health {
    nsearch::IndexHealth value;
};

struct nsearch_token {
    nsearch::Token value;
};

struct nsearch_tokens {
    std::vector<nsearch_token> tokens;
};

struct nsearch_language_spans {
    std::vector<nsearch::LanguageSpan> value;
};
// NOLINTEND(readability-identifier-naming)

namespace nsearch::c {

/// How names are expanded, from what the C functions take for it.
inline NameOptions name_options(nsearch_name_level level, bool family) {
    return {enum_value(level, NameLevel::Wide, "level"), family};
}

/// The values of a list, each behind its opaque type.
template <typename Handle, typename Value>
std::vector<Handle> wrap(std::vector<Value>&& values) {
    std::vector<Handle> handles;
    handles.reserve(values.size());
    for (Value& value : values) handles.push_back(Handle{std::move(value)});
    return handles;
}

/// An entry of a list, NULL if there is none at that place.
template <typename Handle>
const Handle* at(const std::vector<Handle>& list, std::size_t i) noexcept {
    return i < list.size() ? &list[i] : nullptr;
}

/// A string of a list, "" if there is none at that place.
inline const char* string_at(const std::vector<std::string>& list, std::size_t i) noexcept {
    return i < list.size() ? list[i].c_str() : "";
}

/// A string of an entry of a list, "" if there is none at that place.
template <typename Value>
const char* string_at(const std::vector<Value>& list, std::size_t i, std::string Value::*field) noexcept {
    return i < list.size() ? (list[i].*field).c_str() : "";
}

/// A number or truth of an entry of a list, 0 or false if there is none at that place.
template <typename Value, typename Field>
Field value_at(const std::vector<Value>& list, std::size_t i, Field Value::*field) noexcept {
    return i < list.size() ? list[i].*field : Field();
}

}  // namespace nsearch::c
