// SPDX-License-Identifier: GPL-3.0-or-later
// What a search gave: results, hits, matches, notes.
#include "handles.hpp"

using nsearch::c::at;

namespace {

bool put(size_t* start, size_t* end, const std::vector<nsearch::Highlight>& list, size_t i) noexcept {
    if (i >= list.size()) return false;
    if (start != nullptr) *start = list[i].start;
    if (end != nullptr) *end = list[i].end;
    return true;
}

}  // namespace

void nsearch_results_free(nsearch_results* results) {
    delete results;
}

size_t nsearch_results_count(const nsearch_results* results) {
    return results == nullptr ? 0 : results->hits.size();
}

const nsearch_hit* nsearch_results_hit(const nsearch_results* results, size_t i) {
    return results == nullptr ? nullptr : at(results->hits, i);
}

uint64_t nsearch_results_total(const nsearch_results* results) {
    return results == nullptr ? 0 : results->value.total;
}

bool nsearch_results_total_is_exact(const nsearch_results* results) {
    return results != nullptr && results->value.total_is_exact;
}

size_t nsearch_results_note_count(const nsearch_results* results) {
    return results == nullptr ? 0 : results->notes.size();
}

const nsearch_note* nsearch_results_note(const nsearch_results* results, size_t i) {
    return results == nullptr ? nullptr : at(results->notes, i);
}

const char* nsearch_results_explanation(const nsearch_results* results) {
    return results == nullptr ? "" : results->value.explanation.c_str();
}

double nsearch_results_seconds(const nsearch_results* results) {
    return results == nullptr ? 0 : results->value.seconds;
}

size_t nsearch_hit_rank(const nsearch_hit* hit) {
    return hit == nullptr ? 0 : hit->value.rank;
}

uint64_t nsearch_hit_number(const nsearch_hit* hit) {
    return hit == nullptr ? 0 : hit->value.number;
}

double nsearch_hit_score(const nsearch_hit* hit) {
    return hit == nullptr ? 0 : hit->value.score;
}

const nsearch_article* nsearch_hit_article(const nsearch_hit* hit) {
    return hit == nullptr ? nullptr : &hit->article;
}

bool nsearch_hit_partial(const nsearch_hit* hit) {
    return hit != nullptr && hit->value.partial;
}

size_t nsearch_hit_missing_count(const nsearch_hit* hit) {
    return hit == nullptr ? 0 : hit->value.missing.size();
}

const char* nsearch_hit_missing(const nsearch_hit* hit, size_t i) {
    return hit == nullptr ? "" : nsearch::c::string_at(hit->value.missing, i);
}

size_t nsearch_hit_match_count(const nsearch_hit* hit) {
    return hit == nullptr ? 0 : hit->matches.size();
}

const nsearch_match* nsearch_hit_match(const nsearch_hit* hit, size_t i) {
    return hit == nullptr ? nullptr : at(hit->matches, i);
}

const char* nsearch_hit_snippet(const nsearch_hit* hit) {
    return hit == nullptr ? "" : hit->value.snippet.c_str();
}

size_t nsearch_hit_snippet_highlight_count(const nsearch_hit* hit) {
    return hit == nullptr ? 0 : hit->value.snippet_highlights.size();
}

bool nsearch_hit_snippet_highlight(size_t* start, size_t* end, const nsearch_hit* hit, size_t i) {
    return hit != nullptr && put(start, end, hit->value.snippet_highlights, i);
}

size_t nsearch_hit_title_highlight_count(const nsearch_hit* hit) {
    return hit == nullptr ? 0 : hit->value.title_highlights.size();
}

bool nsearch_hit_title_highlight(size_t* start, size_t* end, const nsearch_hit* hit, size_t i) {
    return hit != nullptr && put(start, end, hit->value.title_highlights, i);
}

const char* nsearch_match_asked(const nsearch_match* match) {
    return match == nullptr ? "" : match->value.asked.c_str();
}

const char* nsearch_match_found(const nsearch_match* match) {
    return match == nullptr ? "" : match->value.found.c_str();
}

nsearch_reason nsearch_match_why(const nsearch_match* match) {
    return match == nullptr ? 0 : static_cast<nsearch_reason>(match->value.why);
}

const char* nsearch_match_cluster(const nsearch_match* match) {
    return match == nullptr ? "" : match->value.cluster.c_str();
}

uint64_t nsearch_match_count(const nsearch_match* match) {
    return match == nullptr ? 0 : match->value.count;
}

size_t nsearch_note_position(const nsearch_note* note) {
    return note == nullptr ? 0 : note->value.position;
}

const char* nsearch_note_message(const nsearch_note* note) {
    return note == nullptr ? "" : note->value.message.c_str();
}
