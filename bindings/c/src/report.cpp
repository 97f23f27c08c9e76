// SPDX-License-Identifier: GPL-3.0-or-later
// How far indexing is, and what it did.
#include "handles.hpp"

using nsearch::IndexProgress;
using nsearch::IndexReport;

namespace {

uint64_t get(const nsearch_progress* progress, uint64_t IndexProgress::*field) noexcept {
    return progress == nullptr ? 0 : progress->value.*field;
}

uint64_t get(const nsearch_report* report, uint64_t IndexReport::*field) noexcept {
    return report == nullptr ? 0 : report->value.*field;
}

}  // namespace

uint64_t nsearch_progress_files_done(const nsearch_progress* progress) {
    return get(progress, &IndexProgress::files_done);
}

uint64_t nsearch_progress_files_total(const nsearch_progress* progress) {
    return get(progress, &IndexProgress::files_total);
}

uint64_t nsearch_progress_bytes_done(const nsearch_progress* progress) {
    return get(progress, &IndexProgress::bytes_done);
}

uint64_t nsearch_progress_bytes_total(const nsearch_progress* progress) {
    return get(progress, &IndexProgress::bytes_total);
}

uint64_t nsearch_progress_articles(const nsearch_progress* progress) {
    return get(progress, &IndexProgress::articles);
}

uint64_t nsearch_progress_problems(const nsearch_progress* progress) {
    return get(progress, &IndexProgress::problems);
}

void nsearch_report_free(nsearch_report* report) {
    delete report;
}

uint64_t nsearch_report_added(const nsearch_report* report) {
    return get(report, &IndexReport::added);
}

uint64_t nsearch_report_updated(const nsearch_report* report) {
    return get(report, &IndexReport::updated);
}

uint64_t nsearch_report_unchanged(const nsearch_report* report) {
    return get(report, &IndexReport::unchanged);
}

uint64_t nsearch_report_removed(const nsearch_report* report) {
    return get(report, &IndexReport::removed);
}

uint64_t nsearch_report_kept(const nsearch_report* report) {
    return get(report, &IndexReport::kept);
}

uint64_t nsearch_report_trimmed(const nsearch_report* report) {
    return get(report, &IndexReport::trimmed);
}

uint64_t nsearch_report_files(const nsearch_report* report) {
    return get(report, &IndexReport::files);
}

uint64_t nsearch_report_bytes(const nsearch_report* report) {
    return get(report, &IndexReport::bytes);
}

double nsearch_report_seconds(const nsearch_report* report) {
    return report == nullptr ? 0 : report->value.seconds;
}

bool nsearch_report_stopped(const nsearch_report* report) {
    return report != nullptr && report->value.stopped;
}

size_t nsearch_report_problem_count(const nsearch_report* report) {
    return report == nullptr ? 0 : report->problems.size();
}

const nsearch_problem* nsearch_report_problem(const nsearch_report* report, size_t i) {
    return report == nullptr ? nullptr : nsearch::c::at(report->problems, i);
}

size_t nsearch_report_change_count(const nsearch_report* report) {
    return report == nullptr ? 0 : report->value.changes.size();
}

const char* nsearch_report_change(const nsearch_report* report, size_t i) {
    return report == nullptr ? "" : nsearch::c::string_at(report->value.changes, i);
}
