// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/binary_files.hpp"
#include "articles/formats/reader.hpp"
#include "articles/formats/record_fields.hpp"

#include <sys/stat.h>

#include <utility>

#include "articles/dates/calendar.hpp"

namespace nsearch::articles {

namespace {

constexpr std::uint64_t kProblemsTold = 50;  // of the records of a file

std::string file_name(const std::string& path) {
    return path.substr(path.find_last_of('/') + 1);
}

void take_file_day(const Place& place, Article& article) {
    if (place.file_day.empty() || !article.date.empty() || !article.date_partial.empty()) return;
    article.date = place.file_day;
    article.date_source = "file";
    article.date_confidence = Confidence::Low;
    article.findings.push_back({"date", place.file_day, "file", true});
}

std::string day_of_file(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return {};
    return full_date_of_epoch(status.st_mtim.tv_sec);
}

void report_damage(const ByteSource& source, ReadContext& context) {
    if (source.damage().empty() || context.stopped()) return;
    const bool nothing = context.emitted() == 0;
    context.broke_off(0, source.damage() + (nothing ? "" : "; what stands before the damage was read"),
                      nothing);
}

}  // namespace

ReadContext::ReadContext(const std::string& path, const ArticleSink& articles, const ProblemSink& problems,
                         const ReadOptions& options)
    : ReadContext(path, articles, problems, options, {file_name(path), {}, {}, {}, {}}) {
    if (options.file_dates) place_.file_day = day_of_file(path);
}

ReadContext::ReadContext(const std::string& path, const ArticleSink& articles, const ProblemSink& problems,
                         const ReadOptions& options, Place place)
    : path_(path), articles_(articles), problems_(problems), options_(options), place_(std::move(place)) {}

bool ReadContext::emit(Article&& article, std::uint64_t number) {
    if (stopped_) return false;
    article.path = path_;
    if (!options_.language.empty()) {
        article.language = options_.language;
        article.languages = {{options_.language, 0, article.text.size()}};
    }
    // Every article of a file with several needs a name of its own.
    if (article.id.empty())
        article.id = number > 0 ? place_.name + '#' + std::to_string(number) : place_.page_id;
    take_file_day(place_, article);
    ++emitted_;
    stopped_ = !articles_(std::move(article));
    return !stopped_;
}

void ReadContext::broke_off(std::uint64_t record, const std::string& reason, bool skipped) {
    reported_ = reported_ || skipped;
    problems_(Problem{path_, record, reason, skipped, true});
}

void ReadContext::skipped(std::uint64_t record, const std::string& reason) {
    report(record, reason, true);
}

void ReadContext::doubtful(std::uint64_t record, const std::string& reason) {
    report(record, reason, false);
}

void ReadContext::pass_on(const Problem& problem, std::uint64_t record, const std::string& reason) {
    problem.broke_off ? broke_off(record, reason, problem.skipped) : report(record, reason, problem.skipped);
}

void ReadContext::tell(std::uint64_t record, const std::string& reason, bool skipped) {
    reported_ = reported_ || skipped;
    problems_(Problem{path_, record, reason, skipped, false});
}

void ReadContext::report(std::uint64_t record, const std::string& reason, bool skipped) {
    if (record == 0 || told_ < kProblemsTold) {
        if (record > 0) ++told_;
        return tell(record, reason, skipped);
    }
    reported_ = reported_ || skipped;
    (skipped ? skipped_ : doubtful_).add(record);
}

void ReadContext::Counted::add(std::uint64_t record) {
    if (record != last) ++records;  // a record may have several problems
    last = record;
}

void ReadContext::tell_counted() {
    const auto say = [this](Counted& counted, const std::string& what, bool skipped) {
        const std::uint64_t records = std::exchange(counted, {}).records;
        if (records == 0) return;
        tell(0, "and " + std::to_string(records) + (records == 1 ? " more record " : " more records ") + what,
             skipped);
    };
    say(skipped_, "could not be used", true);
    say(doubtful_, "should be looked at", false);
}

void read_as(const Format& format, ByteSource& source, ReadContext& context) {
    const std::string not_text = format.binary ? std::string() : why_not_text(source.peek());
    if (!not_text.empty()) {
        context.skipped(0, not_text);
        return;
    }
    if (source.peek().empty() && source.damage().empty()) {
        context.skipped(0, "is empty");
        return;
    }
    if (!source.peek().empty()) format.reader().read(source, context);
    context.tell_counted();
    report_damage(source, context);
    const bool nothing = context.emitted() == 0 && !context.anything_reported() && !context.stopped();
    if (nothing) context.skipped(0, "is empty: there is no text in it");
}

void read_source(const std::string& name, ByteSource& source, ReadContext& context) {
    const std::string office = why_not_archive(source.peek());
    if (!office.empty()) {
        context.skipped(0, office);
        return;
    }
    read_as(format_of(name, source.peek()), source, context);
}

}  // namespace nsearch::articles

namespace nsearch {

void read_articles(const std::string& path, const ArticleSink& articles, const ProblemSink& problems,
                   const ReadOptions& options) {
    using namespace nsearch::articles;
    check_mapping(options.fields);
    ByteSource source(path);
    ReadContext context(path, articles, problems, options);
    read_source(path, source, context);
}

}  // namespace nsearch
