// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>

#include "index/document_builder.hpp"
#include "index/layout.hpp"
#include "index/record.hpp"
#include "index/writable.hpp"
#include "index/xapian_guard.hpp"
#include "nsearch/index.hpp"

namespace nsearch {
namespace {

using index::guarded;
using Lexicon = std::map<std::string, std::set<std::string>>;
using Progress = std::function<bool(std::uint64_t, std::uint64_t)>;

constexpr std::uint64_t kTold = 64;  // articles between two calls of the progress callback

std::string number(std::uint64_t count, const char* what) {
    return std::to_string(count) + ' ' + what;
}

class Verifier {
public:
    Verifier(std::string path, const Progress& progress) : path_(std::move(path)), progress_(progress) {}

    IndexHealth run(bool repair) {
        // Who asks about a folder that is no index gets an error; a damaged index gets a report.
        try {
            static_cast<void>(index::open_database(path_));
            std::optional<index::Writable> writable;
            if (repair) writable.emplace(path_, false, 0);  // takes the lock before anything is read
            look(writable ? &*writable : nullptr);
        } catch (const Error& error) {
            const bool damage = error.code() == ErrorCode::Corrupt || error.code() == ErrorCode::Io;
            if (!damage) throw;
            add_problem(error.what());
        }
        return std::move(health_);
    }

private:
    void look(index::Writable* writable) {
        const Xapian::Database database = index::open_database(path_);
        check_structure();
        if (!read_articles(database)) {
            add_problem("stopped before all articles were looked at");
            return;
        }
        const std::uint64_t missing = guarded(path_, [&] { return count_missing(database); });
        const std::string lacking =
            number(missing, "entries are missing from the lexicons of stems and names");
        if (writable == nullptr || damaged_ > 0) {
            if (missing > 0) add_problem(lacking);
            if (writable != nullptr) {
                add_problem(
                    "nothing was repaired: the lexicons would lack what the unreadable articles have");
            }
            return;
        }
        writable->replace_lexicon(lexicon_);
        if (missing > 0) health_.problems.push_back(lacking);
        health_.repaired.push_back("the lexicons of stems and names were made anew from " +
                                   number(articles_, "articles"));
    }

    void add_problem(std::string problem) {
        health_.sound = false;
        health_.problems.push_back(std::move(problem));
    }

    void check_structure() {
        std::ostringstream said;
        const std::size_t errors =
            guarded(path_, [&] { return Xapian::Database::check(index::database_path(path_), 0, &said); });
        if (errors == 0) return;
        add_problem("the database has " + number(errors, "errors in its structure") + ": " +
                    said.str().substr(0, 500));
    }

    bool read_articles(const Xapian::Database& database) {
        const std::uint64_t all = guarded(path_, [&]() -> std::uint64_t { return database.get_doccount(); });
        return guarded(path_, [&] {
            const auto end = database.postlist_end({});
            for (auto posting = database.postlist_begin({}); posting != end; ++posting) {
                read_article(database, *posting);
                ++articles_;
                const bool tell = articles_ % kTold == 0 || articles_ == all;
                if (tell && progress_ && !progress_(articles_, all)) return false;
            }
            return true;
        });
    }

    void read_article(const Xapian::Database& database, Xapian::docid docid) {
        try {
            const Article article = index::decode_article(database.get_document(docid).get_data());
            for (index::LexiconEntry& entry : builder_.build(article, {}, false).lexicon) {
                lexicon_[std::move(entry.key)].insert(std::move(entry.form));
            }
        } catch (const Error& error) {
            ++damaged_;
            add_problem("article #" + std::to_string(docid) + " cannot be read: " + error.what());
        } catch (const Xapian::DatabaseCorruptError& error) {
            ++damaged_;
            add_problem("article #" + std::to_string(docid) + " cannot be read: " + error.get_msg());
        }
    }

    [[nodiscard]] std::uint64_t count_missing(const Xapian::Database& database) const {
        std::uint64_t missing = 0;
        for (const auto& [key, forms] : lexicon_) {
            const std::set<std::string> there(database.synonyms_begin(key), database.synonyms_end(key));
            for (const std::string& form : forms) missing += there.count(form) == 0 ? 1U : 0U;
        }
        return missing;
    }

    std::string path_;
    const Progress& progress_;
    index::DocumentBuilder builder_;
    Lexicon lexicon_;
    IndexHealth health_;
    std::uint64_t articles_ = 0;
    std::uint64_t damaged_ = 0;
};

}  // namespace

IndexHealth verify_index(const std::string& path, bool repair,
                         const std::function<bool(std::uint64_t, std::uint64_t)>& progress) {
    return Verifier(path, progress).run(repair);
}

}  // namespace nsearch
