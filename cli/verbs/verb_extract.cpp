// SPDX-License-Identifier: GPL-3.0-or-later
#include <exception>

#include "app/errors.hpp"
#include "output/article_page.hpp"
#include "output/format.hpp"
#include "output/json.hpp"
#include "output/problem_text.hpp"
#include "verbs/reading_options.hpp"
#include "verbs/verbs.hpp"

namespace nsearch::cli {

namespace {

class Extraction {
public:
    Extraction(const Arguments& arguments, Console& console)
        : format_(format_named(arguments.value("format"))),
          page_{arguments.has("show-boilerplate"), true},
          options_(reading_options(arguments)),
          console_(console) {}

    void run(const std::string& path) {
        try {
            read_articles(
                path, [this](Article&& article) { return accept(std::move(article)); },
                [this](const Problem& problem) { report(problem); }, options_);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::InvalidArgument) throw;  // a mapping that holds for no file
            report({path, 0, error.what(), true});
        }
        // Errors of our own output must not pass through the library.
        if (failure_) std::rethrow_exception(failure_);
    }

    [[nodiscard]] bool failed() const { return failed_; }

private:
    bool accept(Article&& article) noexcept {
        try {
            recognise_languages(article);
            write(article);
            return true;
        } catch (...) {
            failure_ = std::current_exception();
            return false;
        }
    }

    void write(const Article& article) {
        Output& out = console_.out();
        if (format_ == Format::Jsonl) {
            JsonValue json = {{"schema", kSchema}};
            json.update(to_json(article));
            json["findings"] = to_json(article.findings);
            out << to_line(json) << "\n";
            return;
        }
        if (!first_) out << "\n\n";
        first_ = false;
        write_article(article, page_, console_);
    }

    void report(const Problem& problem) {
        failed_ = failed_ || problem.skipped;
        print_message("nsearch: " + describe(problem, Screen::Terminal));
    }

    Format format_;
    ArticlePage page_;
    ReadOptions options_;
    Console& console_;
    bool first_ = true;
    bool failed_ = false;
    std::exception_ptr failure_;
};

}  // namespace

Exit run_extract(const Arguments& arguments, Console& console) {
    if (arguments.words().empty()) {
        throw UsageError("extract takes one file or more", "to search for the word: nsearch -- extract");
    }
    Extraction extraction(arguments, console);
    for (const std::string& path : arguments.words()) extraction.run(path);
    return extraction.failed() ? Exit::SomeFailed : Exit::Ok;
}

}  // namespace nsearch::cli
