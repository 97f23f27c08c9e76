// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exit_codes.hpp"

namespace nsearch::cli {

const std::vector<ExitMeaning>& exit_meanings() {
    static const std::vector<ExitMeaning> all_meanings = {
        {Exit::Ok, "hits were found, or the work is done"},
        {Exit::NoHits, "nothing was found: no hits, no such article, no forms of a name, no near ones"},
        {Exit::Usage, "wrong usage: an unknown option, a bad value, a variants file with a bad line"},
        {Exit::NoIndex, "the index is missing, unreadable or damaged; verify: something is wrong in it"},
        {Exit::Locked, "another process is writing to the index (see --wait)"},
        {Exit::Format, "the folder is not an index of nsearch, or one of another format version"},
        {Exit::SomeFailed, "finished, but some files, records or lines could not be used"},
        {Exit::System, "the system could not read, write or give memory; disk full"},
        {Exit::Defect, "a defect in nsearch: please report it"},
        {Exit::Interrupted, "interrupted; what was indexed so far is kept and the index is whole"},
    };
    return all_meanings;
}

Exit exit_for(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidArgument:
        case ErrorCode::BadNames:
        case ErrorCode::BadEncoding:
        case ErrorCode::BadFormat:
            return Exit::Usage;
        case ErrorCode::NotFound:
        case ErrorCode::Corrupt:
            return Exit::NoIndex;
        case ErrorCode::Locked:
            return Exit::Locked;
        case ErrorCode::FormatMismatch:
            return Exit::Format;
        case ErrorCode::Io:
        case ErrorCode::DiskFull:
        case ErrorCode::OutOfMemory:
            return Exit::System;
        case ErrorCode::Cancelled:
            return Exit::Interrupted;
        case ErrorCode::Internal:
            break;
    }
    return Exit::Defect;
}

const char* name_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidArgument:
            return "invalid_argument";
        case ErrorCode::Io:
            return "io";
        case ErrorCode::NotFound:
            return "not_found";
        case ErrorCode::Locked:
            return "locked";
        case ErrorCode::DiskFull:
            return "disk_full";
        case ErrorCode::Corrupt:
            return "corrupt";
        case ErrorCode::FormatMismatch:
            return "format_mismatch";
        case ErrorCode::BadNames:
            return "bad_names";
        case ErrorCode::BadEncoding:
            return "bad_encoding";
        case ErrorCode::BadFormat:
            return "bad_format";
        case ErrorCode::Cancelled:
            return "cancelled";
        case ErrorCode::OutOfMemory:
            return "out_of_memory";
        case ErrorCode::Internal:
            break;
    }
    return "internal";
}

}  // namespace nsearch::cli
