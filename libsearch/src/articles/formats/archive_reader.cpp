// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>
#include <unordered_map>
#include <vector>

#include "articles/bytes/archive.hpp"
#include "articles/dates/calendar.hpp"
#include "articles/formats/reader.hpp"
#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

constexpr std::size_t kRememberedIds = 1'000'000;
constexpr std::size_t kNamesShown = 3;

bool is_hidden(std::string_view name) {
    while (!name.empty()) {
        const std::size_t end = std::min(name.find('/'), name.size());
        const std::string_view part = name.substr(0, end);
        if (part.starts_with('.') && part != "." && part != "..") return true;
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return false;
}

/// Of a web archive's files only the WARCs are pages; the rest is lists and logs of the crawl.
bool is_beside_the_pages(const std::string& archive, const std::string& entry) {
    return ends_with_ignoring_case(archive, ".wacz") && !entry.starts_with("archive/");
}

/// Entries that are not read, counted by reason: a saved site has thousands of pictures.
class PassedOver {
public:
    void add(const std::string& reason, std::uint64_t number, const std::string& name) {
        for (Group& group : groups_) {
            if (group.reason == reason) return group.add(name);
        }
        groups_.push_back({reason, number, 0, {}});
        groups_.back().add(name);
    }
    void report(ReadContext& context) const {
        for (const Group& group : groups_) context.tell(group.first, group.text(), true);
    }

private:
    struct Group {
        std::string reason;
        std::uint64_t first = 0;
        std::uint64_t count = 0;
        std::vector<std::string> names;

        void add(const std::string& name) {
            if (++count <= kNamesShown) names.push_back(collapse_spaces(name));
        }
        [[nodiscard]] std::string text() const {
            std::string list;
            for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
            if (count > names.size()) list += " and " + std::to_string(count - names.size()) + " more";
            return list + ": " + reason;
        }
    };

    std::vector<Group> groups_;
};

/// Ids of records that another entry of the archive has used already: many a table counts from 1.
class Ids {
public:
    /// True if the id is of this entry alone, as far as can be told.
    bool is_new(const std::string& id, std::uint64_t entry) {
        if (owners_.size() >= kRememberedIds) return false;
        return owners_.emplace(std::hash<std::string>()(id), entry).first->second == entry;
    }

private:
    std::unordered_map<std::size_t, std::uint64_t> owners_;
};

/// One archive on its way.
class Reading {
public:
    Reading(ByteSource& source, ReadContext& context)
        : source_(source), archive_(source), context_(context) {}

    void run() {
        while (!context_.stopped()) {
            const std::optional<ArchiveEntry> entry = archive_.next();
            if (!entry) break;
            ++number_;
            visit(*entry);
        }
        if (context_.stopped()) return;
        passed_over_.report(context_);
        report_damage();
    }

private:
    void visit(const ArchiveEntry& entry) {
        if (entry.kind == EntryKind::Folder || is_hidden(entry.name)) return;
        if (is_beside_the_pages(context_.path(), entry.name)) return;
        if (entry.kind != EntryKind::File) {
            pass_over("is a link or a special file", entry);
        } else if (entry.encrypted) {
            pass_over("is encrypted", entry);
        } else if (!readable_by_name(entry.name)) {
            pass_over("is of no format that nsearch reads", entry);
        } else {
            read(entry);
        }
    }
    void pass_over(const std::string& reason, const ArchiveEntry& entry) {
        passed_over_.add(reason, number_, entry.name);
    }

    void read(const ArchiveEntry& entry) {
        ByteSource source(archive_.content());
        if (is_archive(source.peek()) || format_of(entry.name, source.peek()).reader == archive_reader) {
            pass_over("is an archive within an archive, which is not opened", entry);
            return;
        }
        const std::string id = context_.place().name + "!/" + entry.name;
        const ArticleSink articles = [&](Article&& article) { return emit(std::move(article), id); };
        const ProblemSink problems = [&](const Problem& problem) { report(problem, entry.name); };
        Place place{id, id, {}, context_.place().file_day, {}};
        if (context_.options().file_dates && entry.modified) {
            const std::string day = full_date_of_epoch(*entry.modified);
            if (!day.empty()) place.file_day = day;
        }
        ReadContext within(context_.path(), articles, problems, context_.options(), std::move(place));
        read_source(entry.name, source, within);
    }
    bool emit(Article&& article, const std::string& entry) {
        const bool own = !article.id.starts_with(entry);
        if (own && !ids_.is_new(article.id, number_)) article.id = entry + '!' + article.id;
        return context_.emit(std::move(article));
    }
    /// The entry's number is the record; which record of the entry is said in words.
    void report(const Problem& problem, const std::string& entry) {
        const std::string record = problem.record > 0 ? ", record " + std::to_string(problem.record) : "";
        const std::string reason = collapse_spaces(entry) + record + ": " + problem.reason;
        context_.pass_on(problem, number_, reason);
    }
    void report_damage() {
        if (!source_.damage().empty()) return;  // said by who knows the cause
        if (archive_.damage().empty()) {
            if (context_.emitted() == 0 && !context_.anything_reported())
                context_.skipped(0, "is an archive without a file that nsearch reads");
        } else {
            const bool nothing = context_.emitted() == 0;
            context_.broke_off(0, archive_.damage() + (nothing ? "" : "; what could be read was read"),
                               nothing);
        }
    }

    ByteSource& source_;
    Archive archive_;
    ReadContext& context_;
    std::uint64_t number_ = 0;  ///< of the entry at hand
    PassedOver passed_over_;
    Ids ids_;
};

class ArchiveReader : public Reader {
public:
    void read(ByteSource& source, ReadContext& context) const override { Reading(source, context).run(); }
};

}  // namespace

const Reader& archive_reader() {
    static const ArchiveReader reader;
    return reader;
}

}  // namespace nsearch::articles
