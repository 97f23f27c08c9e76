// SPDX-License-Identifier: GPL-3.0-or-later
// Versions, errors, and what guard.hpp needs.
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

#include "guard.hpp"
#include "handles.hpp"

namespace nsearch::c {
namespace {

// The numbers are promised to be the same; a new code must be added in both places.
constexpr bool same(ErrorCode code, int status) {
    return static_cast<int>(code) == status;
}
static_assert(same(ErrorCode::InvalidArgument, NSEARCH_ERROR_INVALID_ARGUMENT));
static_assert(same(ErrorCode::Io, NSEARCH_ERROR_IO));
static_assert(same(ErrorCode::NotFound, NSEARCH_ERROR_NOT_FOUND));
static_assert(same(ErrorCode::Locked, NSEARCH_ERROR_LOCKED));
static_assert(same(ErrorCode::DiskFull, NSEARCH_ERROR_DISK_FULL));
static_assert(same(ErrorCode::Corrupt, NSEARCH_ERROR_CORRUPT));
static_assert(same(ErrorCode::FormatMismatch, NSEARCH_ERROR_FORMAT_MISMATCH));
static_assert(same(ErrorCode::BadNames, NSEARCH_ERROR_BAD_NAMES));
static_assert(same(ErrorCode::BadEncoding, NSEARCH_ERROR_BAD_ENCODING));
static_assert(same(ErrorCode::BadFormat, NSEARCH_ERROR_BAD_FORMAT));
static_assert(same(ErrorCode::Cancelled, NSEARCH_ERROR_CANCELLED));
static_assert(same(ErrorCode::OutOfMemory, NSEARCH_ERROR_OUT_OF_MEMORY));
static_assert(same(ErrorCode::Internal, NSEARCH_ERROR_INTERNAL));

// When there is no memory for an error object this one is handed out; freeing it does nothing.
nsearch_error out_of_memory{NSEARCH_ERROR_OUT_OF_MEMORY, "out of memory", ""};

nsearch_status give(nsearch_error** error, nsearch_status code, const char* message,
                    const char* hint) noexcept {
    if (error == nullptr) return code;
    try {
        *error = new nsearch_error{code, message, hint};
    } catch (...) {
        *error = &out_of_memory;
        return NSEARCH_ERROR_OUT_OF_MEMORY;
    }
    return code;
}

}  // namespace

nsearch_status report_exception(nsearch_error** error) noexcept {
    try {
        throw;
    } catch (const Error& e) {
        return give(error, static_cast<nsearch_status>(e.code()), e.what(), e.hint().c_str());
    } catch (const std::bad_alloc&) {
        if (error != nullptr) *error = &out_of_memory;
        return NSEARCH_ERROR_OUT_OF_MEMORY;
    } catch (const std::exception& e) {
        return give(error, NSEARCH_ERROR_INTERNAL, e.what(), "");
    } catch (...) {
        return give(error, NSEARCH_ERROR_INTERNAL, "unknown exception", "");
    }
}

void throw_null(const char* name) {
    throw Error(ErrorCode::InvalidArgument, std::string("'") + name + "' is NULL");
}

void throw_number(const char* name, int value) {
    throw Error(ErrorCode::InvalidArgument,
                std::string("'") + name + "' is no number of its kind: " + std::to_string(value));
}

std::string_view sized_text(const char* text, std::size_t size, const char* name) {
    if (size == 0) return {};
    require(text, name);
    return {text, size};
}

std::vector<std::string> string_list(const char* const* list, std::size_t count, const char* name) {
    if (count != 0) require(list, name);
    std::vector<std::string> strings;
    strings.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        require(list[i], name);
        strings.emplace_back(list[i]);
    }
    return strings;
}

void FreeString::operator()(char* string) const noexcept {
    std::free(string);
}

OwnedString owned_string(std::string_view text) {
    OwnedString copy(static_cast<char*>(std::malloc(text.size() + 1)));
    if (!copy) throw std::bad_alloc();
    std::memcpy(copy.get(), text.data(), text.size());
    copy.get()[text.size()] = '\0';
    return copy;
}

}  // namespace nsearch::c

const char* nsearch_version() {
    return nsearch::version();
}

int nsearch_version_number() {
    return NSEARCH_VERSION_MAJOR * 10000 + NSEARCH_VERSION_MINOR * 100 + NSEARCH_VERSION_PATCH;
}

int nsearch_abi_version() {
    return NSEARCH_ABI_VERSION;
}

const char* nsearch_status_name(nsearch_status status) {
    switch (status) {
        case NSEARCH_OK:
            return "ok";
        case NSEARCH_ERROR_INVALID_ARGUMENT:
            return "invalid_argument";
        case NSEARCH_ERROR_IO:
            return "io";
        case NSEARCH_ERROR_NOT_FOUND:
            return "not_found";
        case NSEARCH_ERROR_LOCKED:
            return "locked";
        case NSEARCH_ERROR_DISK_FULL:
            return "disk_full";
        case NSEARCH_ERROR_CORRUPT:
            return "corrupt";
        case NSEARCH_ERROR_FORMAT_MISMATCH:
            return "format_mismatch";
        case NSEARCH_ERROR_BAD_NAMES:
            return "bad_names";
        case NSEARCH_ERROR_BAD_ENCODING:
            return "bad_encoding";
        case NSEARCH_ERROR_BAD_FORMAT:
            return "bad_format";
        case NSEARCH_ERROR_CANCELLED:
            return "cancelled";
        case NSEARCH_ERROR_OUT_OF_MEMORY:
            return "out_of_memory";
        case NSEARCH_ERROR_INTERNAL:
            return "internal";
        default:
            return "unknown";
    }
}

nsearch_status nsearch_error_code(const nsearch_error* error) {
    return error == nullptr ? NSEARCH_OK : error->code;
}

const char* nsearch_error_message(const nsearch_error* error) {
    return error == nullptr ? "" : error->message.c_str();
}

const char* nsearch_error_hint(const nsearch_error* error) {
    return error == nullptr ? "" : error->hint.c_str();
}

void nsearch_error_free(nsearch_error* error) {
    if (error != &nsearch::c::out_of_memory) delete error;
}

void nsearch_string_free(char* string) {
    nsearch::c::FreeString()(string);
}
