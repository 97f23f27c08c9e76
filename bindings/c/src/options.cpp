// SPDX-License-Identifier: GPL-3.0-or-later
// How to search.
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

using nsearch::SearchOptions;
using nsearch::c::create;
using nsearch::c::guard;
using nsearch::c::require;

namespace {

static_assert(static_cast<int>(nsearch::WordsMode::Auto) == NSEARCH_WORDS_AUTO);
static_assert(static_cast<int>(nsearch::WordsMode::All) == NSEARCH_WORDS_ALL);
static_assert(static_cast<int>(nsearch::WordsMode::Any) == NSEARCH_WORDS_ANY);
static_assert(static_cast<int>(nsearch::SortOrder::Relevance) == NSEARCH_SORT_RELEVANCE);
static_assert(static_cast<int>(nsearch::SortOrder::Date) == NSEARCH_SORT_DATE);

template <typename Value>
nsearch_status set(nsearch_search_options* options, Value SearchOptions::*field, Value value,
                   nsearch_error** error) noexcept {
    return guard(error, [&] {
        require(options, "options");
        options->value.*field = std::move(value);
    });
}

/// As above, for enumerations, whose numbers are 0 to `last`.
template <typename Value>
nsearch_status set_enum(nsearch_search_options* options, Value SearchOptions::*field, int value, Value last,
                        const char* name, nsearch_error** error) noexcept {
    return guard(error, [&] {
        require(options, "options");
        options->value.*field = nsearch::c::enum_value(value, last, name);
    });
}

}  // namespace

nsearch_status nsearch_search_options_new(nsearch_search_options** out, nsearch_error** error) {
    return create(out, error, [] { return std::make_unique<nsearch_search_options>(); });
}

void nsearch_search_options_free(nsearch_search_options* options) {
    delete options;
}

nsearch_status nsearch_search_options_set_limit(nsearch_search_options* options, size_t limit,
                                                nsearch_error** error) {
    return set(options, &SearchOptions::limit, limit, error);
}

nsearch_status nsearch_search_options_set_offset(nsearch_search_options* options, size_t offset,
                                                 nsearch_error** error) {
    return set(options, &SearchOptions::offset, offset, error);
}

nsearch_status nsearch_search_options_set_words(nsearch_search_options* options, nsearch_words words,
                                                nsearch_error** error) {
    return set_enum(options, &SearchOptions::words, words, nsearch::WordsMode::Any, "words", error);
}

nsearch_status nsearch_search_options_set_sort(nsearch_search_options* options, nsearch_sort sort,
                                               nsearch_error** error) {
    return set_enum(options, &SearchOptions::sort, sort, nsearch::SortOrder::Date, "sort", error);
}

nsearch_status nsearch_search_options_set_names(nsearch_search_options* options, nsearch_name_level level,
                                                nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->value.names.level = nsearch::c::enum_value(level, nsearch::NameLevel::Wide, "level");
    });
}

nsearch_status nsearch_search_options_set_family(nsearch_search_options* options, bool family,
                                                 nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->value.names.family = family;
    });
}

nsearch_status nsearch_search_options_set_boilerplate(nsearch_search_options* options, bool boilerplate,
                                                      nsearch_error** error) {
    return set(options, &SearchOptions::boilerplate, boilerplate, error);
}

nsearch_status nsearch_search_options_set_language(nsearch_search_options* options, const char* language,
                                                   nsearch_error** error) {
    return guard(error, [&] {
        require(options, "options");
        options->value.language = nsearch::c::text_or_empty(language);
    });
}

nsearch_status nsearch_search_options_set_snippet(nsearch_search_options* options, size_t length,
                                                  nsearch_error** error) {
    return set(options, &SearchOptions::snippet, length, error);
}

nsearch_status nsearch_search_options_set_explain(nsearch_search_options* options, bool explain,
                                                  nsearch_error** error) {
    return set(options, &SearchOptions::explain, explain, error);
}
