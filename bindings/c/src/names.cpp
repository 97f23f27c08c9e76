// SPDX-License-Identifier: GPL-3.0-or-later
// Names: variants, and the forms that they expand to.
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

using nsearch::MatchReason;
using nsearch::NameVariants;
using nsearch::c::create;
using nsearch::c::require;
using nsearch::c::string_list;

static_assert(static_cast<int>(MatchReason::Exact) == NSEARCH_REASON_EXACT);
static_assert(static_cast<int>(MatchReason::Stem) == NSEARCH_REASON_STEM);
static_assert(static_cast<int>(MatchReason::Prefix) == NSEARCH_REASON_PREFIX);
static_assert(static_cast<int>(MatchReason::User) == NSEARCH_REASON_USER);
static_assert(static_cast<int>(MatchReason::Curated) == NSEARCH_REASON_CURATED);
static_assert(static_cast<int>(MatchReason::Inflected) == NSEARCH_REASON_INFLECTED);

const char* nsearch_reason_name(nsearch_reason reason) {
    if (reason < NSEARCH_REASON_EXACT || reason > NSEARCH_REASON_INFLECTED) return "unknown";
    // to_string() gives views of literals, which end in NUL.
    return nsearch::to_string(static_cast<MatchReason>(reason)).data();
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

nsearch_status nsearch_names_expand(nsearch_name_forms** out, const nsearch_names* names, const char* name,
                                    const char* const* lexicon, size_t count, nsearch_error** error) {
    return create(out, error, [&] {
        require(names, "names");
        require(name, "name");
        auto handle = std::make_unique<nsearch_name_forms>();
        const std::vector<std::string> lines = string_list(lexicon, count, "lexicon");
        handle->forms = nsearch::c::wrap<nsearch_name_form>(names->value.expand(name, lines));
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
