// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Errors that are the command's own, and how any error is shown.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "app/exit_codes.hpp"

namespace nsearch::cli {

/// An error that ends the command, with what the user can do about it.
class CommandError : public std::runtime_error {
public:
    CommandError(Exit exit, std::string name, const std::string& message, std::string hint = {})
        : std::runtime_error(message), exit_(exit), name_(std::move(name)), hint_(std::move(hint)) {}

    [[nodiscard]] Exit exit() const noexcept { return exit_; }
    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    [[nodiscard]] const std::string& hint() const noexcept { return hint_; }

private:
    Exit exit_;
    std::string name_;
    std::string hint_;
};

/// The command was typed wrongly.
class UsageError : public CommandError {
public:
    explicit UsageError(const std::string& message, std::string hint = {})
        : CommandError(Exit::Usage, "usage", message, std::move(hint)) {}
};

/// A file given with the command could not be read or written.
class FileError : public CommandError {
public:
    FileError(const std::string& path, const std::string& reason)
        : CommandError(Exit::System, "io", path + ": " + reason) {}
};

/// Calls `work` and turns whatever it throws into a message on standard error and an exit code.
/// \param as_json errors are printed as one JSON object
template <typename Work>
Exit guarded(bool as_json, const Work& work);

/// Prints the exception that is being handled; see guarded().
Exit report_current_exception(bool as_json);

template <typename Work>
Exit guarded(bool as_json, const Work& work) {
    try {
        return work();
    } catch (...) {
        return report_current_exception(as_json);
    }
}

}  // namespace nsearch::cli
