// SPDX-License-Identifier: GPL-3.0-or-later
// Text into words.
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

using nsearch::LanguageSpan;
using nsearch::c::create;
using nsearch::c::owned_string;
using nsearch::c::sized_text;

namespace {

const std::vector<std::string>& stemmed_languages() noexcept {
    static const std::vector<std::string> none;
    const std::vector<std::string>* languages = &none;
    nsearch::c::guard(nullptr, [&] { languages = &nsearch::stemmed_languages(); });
    return *languages;
}

}  // namespace

nsearch_status nsearch_analyze(nsearch_tokens** out, const char* text, size_t size, const char* language,
                               nsearch_error** error) {
    return create(out, error, [&] {
        auto handle = std::make_unique<nsearch_tokens>();
        const std::string_view words = sized_text(text, size, "text");
        handle->tokens =
            nsearch::c::wrap<nsearch_token>(nsearch::analyze(words, nsearch::c::text_or_empty(language)));
        return handle;
    });
}

void nsearch_tokens_free(nsearch_tokens* tokens) {
    delete tokens;
}

size_t nsearch_tokens_count(const nsearch_tokens* tokens) {
    return tokens == nullptr ? 0 : tokens->tokens.size();
}

const nsearch_token* nsearch_tokens_token(const nsearch_tokens* tokens, size_t i) {
    return tokens == nullptr ? nullptr : nsearch::c::at(tokens->tokens, i);
}

const char* nsearch_token_text(const nsearch_token* token) {
    return token == nullptr ? "" : token->value.text.c_str();
}

size_t nsearch_token_start(const nsearch_token* token) {
    return token == nullptr ? 0 : token->value.start;
}

size_t nsearch_token_end(const nsearch_token* token) {
    return token == nullptr ? 0 : token->value.end;
}

const char* nsearch_token_folded(const nsearch_token* token) {
    return token == nullptr ? "" : token->value.folded.c_str();
}

const char* nsearch_token_stem(const nsearch_token* token) {
    return token == nullptr ? "" : token->value.stem.c_str();
}

nsearch_status nsearch_fold(char** out, size_t* out_size, const char* text, size_t size,
                            nsearch_error** error) {
    if (out_size != nullptr) *out_size = 0;
    return create(out, error, [&] {
        const std::string folded = nsearch::fold(sized_text(text, size, "text"));
        auto copy = owned_string(folded);
        if (out_size != nullptr) *out_size = folded.size();
        return copy;
    });
}

nsearch_status nsearch_detect_language(char** out, const char* text, size_t size, nsearch_error** error) {
    return create(out, error,
                  [&] { return owned_string(nsearch::detect_language(sized_text(text, size, "text"))); });
}

nsearch_status nsearch_detect_languages(nsearch_language_spans** out, const char* text, size_t size,
                                        const char* language, nsearch_error** error) {
    return create(out, error, [&] {
        const std::string_view whole = sized_text(text, size, "text");
        auto handle = std::make_unique<nsearch_language_spans>();
        handle->value = nsearch::detect_languages(whole, nsearch::c::text_or_empty(language));
        return handle;
    });
}

void nsearch_language_spans_free(nsearch_language_spans* spans) {
    delete spans;
}

size_t nsearch_language_spans_count(const nsearch_language_spans* spans) {
    return spans == nullptr ? 0 : spans->value.size();
}

const char* nsearch_language_spans_language(const nsearch_language_spans* spans, size_t i) {
    return spans == nullptr ? "" : nsearch::c::string_at(spans->value, i, &LanguageSpan::language);
}

size_t nsearch_language_spans_start(const nsearch_language_spans* spans, size_t i) {
    return spans == nullptr ? 0 : nsearch::c::value_at(spans->value, i, &LanguageSpan::start);
}

size_t nsearch_language_spans_end(const nsearch_language_spans* spans, size_t i) {
    return spans == nullptr ? 0 : nsearch::c::value_at(spans->value, i, &LanguageSpan::end);
}

size_t nsearch_stemmed_language_count() {
    return stemmed_languages().size();
}

const char* nsearch_stemmed_language(size_t i) {
    return nsearch::c::string_at(stemmed_languages(), i);
}
