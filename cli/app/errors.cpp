// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errors.hpp"

#include <new>
#include <nlohmann/json.hpp>

#include "app/console.hpp"
#include "app/output.hpp"
#include "output/json.hpp"
#include "output/sanitize.hpp"

namespace nsearch::cli {

namespace {

Exit report(bool as_json, Exit exit, const std::string& name, const std::string& message,
            const std::string& hint) {
    if (as_json) {
        nlohmann::ordered_json error = {{"code", name},
                                        {"message", message},
                                        {"hint", text_or_null(hint)},
                                        {"exit_code", static_cast<int>(exit)}};
        print_message(to_line({{"schema", kSchema}, {"error", std::move(error)}}));
        return exit;
    }
    print_message("nsearch: error: " + clean_line(message, Screen::Terminal));
    if (!hint.empty()) print_message("hint: " + clean_line(hint, Screen::Terminal));
    return exit;
}

}  // namespace

Exit report_current_exception(bool as_json) {
    try {
        throw;
    } catch (const OutputClosed&) {
        return Exit::Ok;  // the reader has seen enough (`| head`)
    } catch (const CommandError& error) {
        return report(as_json, error.exit(), error.name(), error.what(), error.hint());
    } catch (const Error& error) {
        return report(as_json, exit_for(error.code()), name_of(error.code()), error.what(), error.hint());
    } catch (const std::bad_alloc&) {
        return report(as_json, Exit::System, "out_of_memory", "memory ran out", "");
    } catch (const std::exception& error) {
        return report(as_json, Exit::Defect, "internal", error.what(),
                      "this is a defect in nsearch: please report it with the command that you typed");
    } catch (...) {
        return report(as_json, Exit::Defect, "internal", "something unknown went wrong", "");
    }
}

}  // namespace nsearch::cli
