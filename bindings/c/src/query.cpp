// SPDX-License-Identifier: GPL-3.0-or-later
// Queries without an index.
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

nsearch_status nsearch_query_parse(nsearch_query** out, const char* text, nsearch_error** error) {
    return nsearch::c::create(out, error, [&] {
        nsearch::c::require(text, "text");
        nsearch::ParsedQuery query = nsearch::parse_query(text);
        auto handle = std::make_unique<nsearch_query>();
        handle->tree = std::move(query.tree);
        handle->notes = nsearch::c::wrap<nsearch_note>(std::move(query.notes));
        return handle;
    });
}

void nsearch_query_free(nsearch_query* query) {
    delete query;
}

const char* nsearch_query_tree(const nsearch_query* query) {
    return query == nullptr ? "" : query->tree.c_str();
}

size_t nsearch_query_note_count(const nsearch_query* query) {
    return query == nullptr ? 0 : query->notes.size();
}

const nsearch_note* nsearch_query_note(const nsearch_query* query, size_t i) {
    return query == nullptr ? nullptr : nsearch::c::at(query->notes, i);
}
