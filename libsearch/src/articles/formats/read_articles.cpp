// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/binary_files.hpp"
#include "articles/formats/reader.hpp"

namespace nsearch::articles {

bool ReadContext::emit(Article&& article) {
    if (stopped_) return false;
    article.path = path_;
    if (!options_.language.empty()) {
        article.language = options_.language;
        article.languages = {{options_.language, 0, article.text.size()}};
    }
    ++emitted_;
    stopped_ = !articles_(std::move(article));
    return !stopped_;
}

void ReadContext::skipped(std::uint64_t record, const std::string& reason) {
    reported_ = true;
    problems_(Problem{path_, record, reason, true});
}

void ReadContext::doubtful(std::uint64_t record, const std::string& reason) {
    problems_(Problem{path_, record, reason, false});
}

namespace {

void report_damage(const ByteSource& source, ReadContext& context) {
    if (source.damage().empty() || context.stopped()) return;
    if (context.emitted() == 0) {
        context.skipped(0, source.damage());
    } else {
        context.doubtful(0, source.damage() + "; what stands before the damage was read");
    }
}

}  // namespace

}  // namespace nsearch::articles

namespace nsearch {

void read_articles(const std::string& path, const ArticleSink& articles, const ProblemSink& problems,
                   const ReadOptions& options) {
    using namespace nsearch::articles;
    ByteSource source(path);
    ReadContext context(path, articles, problems, options);
    const std::string not_text = why_not_text(source.peek());
    if (!not_text.empty()) {
        context.skipped(0, not_text);
        return;
    }
    const bool empty = source.peek().empty() && source.damage().empty();
    if (empty) {
        context.skipped(0, "is empty");
        return;
    }
    if (!source.peek().empty()) format_of(path, source.peek()).reader().read(source, context);
    report_damage(source, context);
    const bool nothing = context.emitted() == 0 && !context.anything_reported() && !context.stopped();
    if (nothing) context.skipped(0, "is empty: there is no text in it");
}

}  // namespace nsearch
