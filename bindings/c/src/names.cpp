// SPDX-License-Identifier: GPL-3.0-or-later
// Names: variants, the forms that they expand to, and what is near a name.
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

using nsearch::MatchReason;
using nsearch::NameLevel;
using nsearch::NameVariants;
using nsearch::c::create;
using nsearch::c::require;
using nsearch::c::string_list;
using nsearch::c::wrap;

static_assert(static_cast<int>(MatchReason::Exact) == NSEARCH_REASON_EXACT);
static_assert(static_cast<int>(MatchReason::Stem) == NSEARCH_REASON_STEM);
static_assert(static_cast<int>(MatchReason::Prefix) == NSEARCH_REASON_PREFIX);
static_assert(static_cast<int>(MatchReason::User) == NSEARCH_REASON_USER);
static_assert(static_cast<int>(MatchReason::Curated) == NSEARCH_REASON_CURATED);
static_assert(static_cast<int>(MatchReason::Inflected) == NSEARCH_REASON_INFLECTED);
static_assert(static_cast<int>(MatchReason::Given) == NSEARCH_REASON_GIVEN);
static_assert(static_cast<int>(MatchReason::Sound) == NSEARCH_REASON_SOUND);
static_assert(static_cast<int>(MatchReason::Compound) == NSEARCH_REASON_COMPOUND);
static_assert(static_cast<int>(NameLevel::Off) == NSEARCH_NAME_LEVEL_OFF);
static_assert(static_cast<int>(NameLevel::Exact) == NSEARCH_NAME_LEVEL_EXACT);
static_assert(static_cast<int>(NameLevel::Balanced) == NSEARCH_NAME_LEVEL_BALANCED);
static_assert(static_cast<int>(NameLevel::Wide) == NSEARCH_NAME_LEVEL_WIDE);

const char* nsearch_reason_name(nsearch_reason reason) {
    if (reason < NSEARCH_REASON_EXACT || reason > NSEARCH_REASON_SOUND) return "unknown";
    // to_string() gives views of literals, which end in NUL.
    return nsearch::to_string(static_cast<MatchReason>(reason)).data();
}

const char* nsearch_name_level_name(nsearch_name_level level) {
    if (level < NSEARCH_NAME_LEVEL_OFF || level > NSEARCH_NAME_LEVEL_WIDE) return "unknown";
    return nsearch::to_string(static_cast<NameLevel>(level)).data();  // a literal, as above
}

nsearch_status nsearch_names_curated(nsearch_names** out, nsearch_error** error) {
    return create(out, error,
                  [] { return std::make_unique<nsearch_names>(nsearch_names{NameVariants::curated()}); });
}

nsearch_status nsearch_names_with_files(nsearch_names** out, const char* const* paths, size_t count,
                                        nsearch_error** error) {
    return create(out, error, [&] {
        NameVariants names = NameVariants::with_files(string_list(paths, count, "paths"));
        return std::make_unique<nsearch_names>(nsearch_names{std::move(names)});
    });
}

void nsearch_names_free(nsearch_names* names) {
    delete names;
}

size_t nsearch_names_size(const nsearch_names* names) {
    return names == nullptr ? 0 : names->value.size();
}

nsearch_status nsearch_name_list_new(nsearch_name_list** out, const char* const* lines, size_t count,
                                     nsearch_error** error) {
    return create(out, error, [&] {
        nsearch::NameList list(string_list(lines, count, "lines"));
        return std::make_unique<nsearch_name_list>(nsearch_name_list{std::move(list)});
    });
}

void nsearch_name_list_free(nsearch_name_list* list) {
    delete list;
}

nsearch_status nsearch_names_expand(nsearch_name_forms** out, const nsearch_names* names, const char* name,
                                    const nsearch_name_list* list, nsearch_name_level level, bool family,
                                    nsearch_error** error) {
    return create(out, error, [&] {
        require(names, "names");
        require(name, "name");
        require(list, "list");
        const nsearch::NameOptions options = nsearch::c::name_options(level, family);
        auto handle = std::make_unique<nsearch_name_forms>();
        handle->forms = wrap<nsearch_name_form>(names->value.expand(name, list->value, options));
        return handle;
    });
}

void nsearch_name_forms_free(nsearch_name_forms* forms) {
    delete forms;
}

size_t nsearch_name_forms_count(const nsearch_name_forms* forms) {
    return forms == nullptr ? 0 : forms->forms.size();
}

const nsearch_name_form* nsearch_name_forms_form(const nsearch_name_forms* forms, size_t i) {
    return forms == nullptr ? nullptr : nsearch::c::at(forms->forms, i);
}

const char* nsearch_name_form_text(const nsearch_name_form* form) {
    return form == nullptr ? "" : form->value.form.c_str();
}

nsearch_reason nsearch_name_form_why(const nsearch_name_form* form) {
    return form == nullptr ? 0 : static_cast<nsearch_reason>(form->value.why);
}

const char* nsearch_name_form_base(const nsearch_name_form* form) {
    return form == nullptr ? "" : form->value.base.c_str();
}

const char* nsearch_name_form_cluster(const nsearch_name_form* form) {
    return form == nullptr ? "" : form->value.cluster.c_str();
}

double nsearch_name_form_distance(const nsearch_name_form* form) {
    return form == nullptr ? 0 : form->value.distance;
}

uint64_t nsearch_name_form_count(const nsearch_name_form* form) {
    return form == nullptr ? 0 : form->value.count;
}

void nsearch_name_suggestions_free(nsearch_name_suggestions* suggestions) {
    delete suggestions;
}

size_t nsearch_name_suggestions_count(const nsearch_name_suggestions* suggestions) {
    return suggestions == nullptr ? 0 : suggestions->suggestions.size();
}

const nsearch_name_suggestion* nsearch_name_suggestions_suggestion(
    const nsearch_name_suggestions* suggestions, size_t i) {
    return suggestions == nullptr ? nullptr : nsearch::c::at(suggestions->suggestions, i);
}

const char* nsearch_name_suggestion_text(const nsearch_name_suggestion* suggestion) {
    return suggestion == nullptr ? "" : suggestion->value.form.c_str();
}

double nsearch_name_suggestion_distance(const nsearch_name_suggestion* suggestion) {
    return suggestion == nullptr ? 0 : suggestion->value.distance;
}

double nsearch_name_suggestion_sureness(const nsearch_name_suggestion* suggestion) {
    return suggestion == nullptr ? 0 : suggestion->value.sureness;
}

uint64_t nsearch_name_suggestion_count(const nsearch_name_suggestion* suggestion) {
    return suggestion == nullptr ? 0 : suggestion->value.count;
}

const char* nsearch_name_suggestion_reason(const nsearch_name_suggestion* suggestion) {
    return suggestion == nullptr ? "" : suggestion->value.reason.c_str();
}
