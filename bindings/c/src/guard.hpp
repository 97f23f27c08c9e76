// SPDX-License-Identifier: GPL-3.0-or-later
// The border between C++ and C: every function that can fail does its work in guard() or create(),
// which turn exceptions into a status and an error object.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "nsearch/nsearch.h"

namespace nsearch::c {

/// Puts the exception that is being handled into `*error`. \return its status
nsearch_status report_exception(nsearch_error** error) noexcept;

/// Runs `body`, lets no exception out, and writes `*error` in any case.
template <typename Body>
nsearch_status guard(nsearch_error** error, Body&& body) noexcept {
    if (error != nullptr) *error = nullptr;
    try {
        std::forward<Body>(body)();
        return NSEARCH_OK;
    } catch (...) {
        return report_exception(error);
    }
}

[[noreturn]] void throw_null(const char* name);

/// Throws InvalidArgument, naming the argument, if it is NULL.
inline void require(const void* argument, const char* name) {
    if (argument == nullptr) throw_null(name);
}

[[noreturn]] void throw_number(const char* name, int value);

/// A number as a value of an enumeration whose values are 0 to `last`; throws InvalidArgument if it is none.
template <typename Value>
Value enum_value(int value, Value last, const char* name) {
    if (value < 0 || value > static_cast<int>(last)) throw_number(name, value);
    return static_cast<Value>(value);
}

/// Runs `body`, which returns a unique_ptr, and gives what that holds to the caller.
template <typename Handle, typename Body>
nsearch_status create(Handle** out, nsearch_error** error, Body&& body) noexcept {
    if (out != nullptr) *out = nullptr;
    return guard(error, [&] {
        require(out, "out");
        *out = std::forward<Body>(body)().release();
    });
}

/// A string that may be NULL: then it is empty.
inline std::string_view text_or_empty(const char* text) noexcept {
    return text == nullptr ? std::string_view() : std::string_view(text);
}

/// A text with its size; it may be NULL if that is 0.
std::string_view sized_text(const char* text, std::size_t size, const char* name);

/// An array of strings; it may be NULL if `count` is 0.
std::vector<std::string> string_list(const char* const* list, std::size_t count, const char* name);

/// A copy that nsearch_string_free() frees.
struct FreeString {
    void operator()(char* string) const noexcept;
};
using OwnedString = std::unique_ptr<char, FreeString>;
OwnedString owned_string(std::string_view text);

}  // namespace nsearch::c
