// SPDX-License-Identifier: GPL-3.0-or-later
// An index for reading, what it holds, and where it is.
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

using nsearch::c::create;
using nsearch::c::guard;
using nsearch::c::owned_string;
using nsearch::c::require;
using nsearch::c::wrap;

namespace {

nsearch_hit hit_handle(nsearch::Hit&& hit) {
    nsearch_article article{std::move(hit.article)};
    std::vector<nsearch_match> matches = wrap<nsearch_match>(std::move(hit.matched));
    return {std::move(hit), std::move(article), std::move(matches)};
}

std::unique_ptr<nsearch_results> results_handle(nsearch::SearchResults&& results) {
    auto handle = std::make_unique<nsearch_results>();
    handle->hits.reserve(results.hits.size());
    for (nsearch::Hit& hit : results.hits) handle->hits.push_back(hit_handle(std::move(hit)));
    handle->notes = wrap<nsearch_note>(std::move(results.notes));
    handle->value = std::move(results);
    return handle;
}

std::unique_ptr<nsearch_index_state> state_handle(nsearch::IndexStatus&& status) {
    auto handle = std::make_unique<nsearch_index_state>();
    handle->languages.assign(status.languages.begin(), status.languages.end());
    handle->problems = wrap<nsearch_problem>(std::move(status.problems));
    handle->value = std::move(status);
    return handle;
}

}  // namespace

nsearch_status nsearch_index_open(nsearch_index** out, const char* path, nsearch_error** error) {
    return create(out, error, [&] {
        require(path, "path");
        return std::make_unique<nsearch_index>(nsearch_index{nsearch::Index::open(path)});
    });
}

void nsearch_index_free(nsearch_index* index) {
    delete index;
}

nsearch_status nsearch_index_use_names(nsearch_index* index, const nsearch_names* names,
                                       nsearch_error** error) {
    return guard(error, [&] {
        require(index, "index");
        require(names, "names");
        index->value.use_names(names->value);
    });
}

nsearch_status nsearch_index_search(nsearch_results** out, const nsearch_index* index, const char* query,
                                    const nsearch_search_options* options, nsearch_error** error) {
    return create(out, error, [&] {
        require(index, "index");
        require(query, "query");
        const nsearch::SearchOptions defaults;
        return results_handle(index->value.search(query, options == nullptr ? defaults : options->value));
    });
}

nsearch_status nsearch_index_article(nsearch_article** out, const nsearch_index* index, const char* id,
                                     nsearch_error** error) {
    return create(out, error, [&] {
        require(index, "index");
        require(id, "id");
        std::optional<nsearch::Article> article = index->value.article(id);
        return article ? std::make_unique<nsearch_article>(nsearch_article{std::move(*article)}) : nullptr;
    });
}

nsearch_status nsearch_index_expand_name(nsearch_name_forms** out, const nsearch_index* index,
                                         const char* name, nsearch_name_level level, bool family,
                                         nsearch_error** error) {
    return create(out, error, [&] {
        require(index, "index");
        require(name, "name");
        const nsearch::NameOptions options = nsearch::c::name_options(level, family);
        auto handle = std::make_unique<nsearch_name_forms>();
        handle->forms = wrap<nsearch_name_form>(index->value.expand_name(name, options));
        return handle;
    });
}

nsearch_status nsearch_index_suggest_names(nsearch_name_suggestions** out, const nsearch_index* index,
                                           const char* name, nsearch_name_level level, bool family,
                                           nsearch_error** error) {
    return create(out, error, [&] {
        require(index, "index");
        require(name, "name");
        const nsearch::NameOptions options = nsearch::c::name_options(level, family);
        auto handle = std::make_unique<nsearch_name_suggestions>();
        handle->suggestions = wrap<nsearch_name_suggestion>(index->value.suggest_names(name, options));
        return handle;
    });
}

nsearch_status nsearch_index_status(nsearch_index_state** out, const nsearch_index* index,
                                    nsearch_error** error) {
    return create(out, error, [&] {
        require(index, "index");
        return state_handle(index->value.status());
    });
}

void nsearch_index_state_free(nsearch_index_state* state) {
    delete state;
}

const char* nsearch_index_state_path(const nsearch_index_state* state) {
    return state == nullptr ? "" : state->value.path.c_str();
}

int nsearch_index_state_format(const nsearch_index_state* state) {
    return state == nullptr ? 0 : state->value.format;
}

uint64_t nsearch_index_state_articles(const nsearch_index_state* state) {
    return state == nullptr ? 0 : state->value.articles;
}

uint64_t nsearch_index_state_files(const nsearch_index_state* state) {
    return state == nullptr ? 0 : state->value.files;
}

uint64_t nsearch_index_state_size(const nsearch_index_state* state) {
    return state == nullptr ? 0 : state->value.size;
}

uint64_t nsearch_index_state_undated(const nsearch_index_state* state) {
    return state == nullptr ? 0 : state->value.undated;
}

const char* nsearch_index_state_first_date(const nsearch_index_state* state) {
    return state == nullptr ? "" : state->value.first_date.c_str();
}

const char* nsearch_index_state_last_date(const nsearch_index_state* state) {
    return state == nullptr ? "" : state->value.last_date.c_str();
}

size_t nsearch_index_state_language_count(const nsearch_index_state* state) {
    return state == nullptr ? 0 : state->languages.size();
}

const char* nsearch_index_state_language(const nsearch_index_state* state, size_t i) {
    return i < nsearch_index_state_language_count(state) ? state->languages[i].first.c_str() : "";
}

uint64_t nsearch_index_state_language_articles(const nsearch_index_state* state, size_t i) {
    return i < nsearch_index_state_language_count(state) ? state->languages[i].second : 0;
}

size_t nsearch_index_state_problem_count(const nsearch_index_state* state) {
    return state == nullptr ? 0 : state->problems.size();
}

const nsearch_problem* nsearch_index_state_problem(const nsearch_index_state* state, size_t i) {
    return state == nullptr ? nullptr : nsearch::c::at(state->problems, i);
}

nsearch_status nsearch_find_index(char** path, char** reason, const char* directory, nsearch_error** error) {
    if (path != nullptr) *path = nullptr;
    if (reason != nullptr) *reason = nullptr;
    return guard(error, [&] {
        require(path, "path");
        const std::string from(directory == nullptr ? "." : directory);
        const nsearch::IndexLocation location = nsearch::find_index(from);
        auto found = owned_string(location.path);
        auto why = owned_string(location.reason);
        *path = found.release();
        if (reason != nullptr) *reason = why.release();
    });
}
