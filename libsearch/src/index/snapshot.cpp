// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/snapshot.hpp"

#include <xapian.h>

#include <algorithm>

#include "index/fields.hpp"
#include "index/layout.hpp"
#include "index/plan_compiler.hpp"
#include "index/xapian_guard.hpp"

namespace nsearch::index {
namespace {

// BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"): the usual setting.
// Between 0.9 and 1.6, and 0.5 and 0.85, nothing changes by more than a hundredth; see benchmarks.
constexpr double kTermSaturation = 1.2;   // k1
constexpr double kQuerySaturation = 1.0;  // k3
constexpr double kLengthShare = 0.75;     // b

Xapian::BM25Weight weighting() {
    return {kTermSaturation, 0, kQuerySaturation, kLengthShare, 0};
}

}  // namespace

struct Snapshot::Impl {
    std::string path;
    Xapian::Database database;
};

Snapshot::Snapshot(const std::string& path)
    : impl_(std::make_unique<Impl>(Impl{path, open_database(path)})) {}

Snapshot::~Snapshot() = default;

void Snapshot::refresh() {
    guarded(impl_->path, [&] { impl_->database.reopen(); });
}

Candidates Snapshot::match(const Plan& plan, std::size_t skip, std::size_t count, SortOrder sort,
                           std::size_t exact_up_to) const {
    return guarded(impl_->path, [&] {
        Xapian::Enquire enquire(impl_->database);
        enquire.set_weighting_scheme(weighting());
        enquire.set_query(compile(plan));
        if (sort == SortOrder::Date) enquire.set_sort_by_value_then_relevance(kSlotDate, true);
        const auto limit = [](std::size_t value) { return static_cast<Xapian::doccount>(value); };
        const std::size_t all = impl_->database.get_doccount();
        const Xapian::MSet set =
            enquire.get_mset(limit(skip), limit(std::min(count, all)), limit(std::min(exact_up_to, all)));
        Candidates result;
        result.found.reserve(set.size());
        for (Xapian::MSetIterator i = set.begin(); i != set.end(); ++i) {
            result.found.push_back({*i, i.get_weight()});
        }
        result.at_least = set.get_matches_lower_bound();
        result.at_most = set.get_matches_upper_bound();
        result.estimate = set.get_matches_estimated();
        return result;
    });
}

Article Snapshot::fetch(Number number) const {
    return guarded(impl_->path, [&] {
        const Xapian::Document document = impl_->database.get_document(number);
        Article article = decode_article(document.get_data());
        if (article.first_seen.empty()) article.first_seen = document.get_value(kSlotSeen);
        return article;
    });
}

std::optional<Number> Snapshot::find(const std::string& id) const {
    return guarded(impl_->path, [&]() -> std::optional<Number> {
        for (const std::string& term : {id_term(id), file_term(id)}) {
            const Xapian::PostingIterator found = impl_->database.postlist_begin(term);
            if (found != impl_->database.postlist_end(term)) return *found;
        }
        return number_of(impl_->database, id);
    });
}

std::map<std::string, std::uint64_t> Snapshot::languages() const {
    return guarded(impl_->path, [&] {
        std::map<std::string, std::uint64_t> counts;
        const std::string start(prefix(Field::Language));
        const Xapian::Database& database = impl_->database;
        for (auto term = database.allterms_begin(start); term != database.allterms_end(start); ++term) {
            const std::string code = (*term).substr(start.size());
            counts[code == kNoLanguage ? "" : code] = term.get_termfreq();
        }
        return counts;
    });
}

std::vector<std::string> Snapshot::stem_class(std::string_view language, std::string_view stem) const {
    return guarded(impl_->path, [&] {
        const std::string key = stem_key(language, stem);
        return std::vector<std::string>(impl_->database.synonyms_begin(key),
                                        impl_->database.synonyms_end(key));
    });
}

std::vector<names::LexiconName> Snapshot::names_with(std::string_view skeleton) const {
    return guarded(impl_->path, [&] {
        const std::string key = skeleton_key(skeleton);
        std::vector<names::LexiconName> names;
        const auto end = impl_->database.synonyms_end(key);
        for (auto entry = impl_->database.synonyms_begin(key); entry != end; ++entry) {
            names.push_back(decode_name(*entry));
        }
        return names;
    });
}

std::vector<Number> Snapshot::sample(Field field, std::string_view form, std::size_t limit) const {
    return guarded(impl_->path, [&] {
        const std::string term = std::string(prefix(field)) + std::string(form);
        std::vector<Number> numbers;
        const Xapian::docid step =
            std::max<Xapian::docid>(1, impl_->database.get_lastdocid() / static_cast<Xapian::docid>(limit));
        auto posting = impl_->database.postlist_begin(term);
        while (posting != impl_->database.postlist_end(term) && numbers.size() < limit) {
            numbers.push_back(*posting);
            posting.skip_to(*posting + step);
        }
        return numbers;
    });
}

std::vector<std::string> Snapshot::forms_with_prefix(Field field, std::string_view start,
                                                     std::size_t limit) const {
    return guarded(impl_->path, [&] {
        const std::string_view field_prefix = prefix(field);
        const std::string term_start = std::string(field_prefix) + std::string(start);
        std::vector<std::string> forms;
        const Xapian::Database& database = impl_->database;
        auto term = database.allterms_begin(term_start);
        for (; term != database.allterms_end(term_start) && forms.size() < limit; ++term) {
            forms.push_back((*term).substr(field_prefix.size()));
        }
        return forms;
    });
}

std::uint64_t Snapshot::frequency(Field field, std::string_view form) const {
    return guarded(impl_->path, [&]() -> std::uint64_t {
        return impl_->database.get_termfreq(std::string(prefix(field)) + std::string(form));
    });
}

std::uint64_t Snapshot::occurrences(std::string_view form) const {
    return guarded(impl_->path,
                   [&]() -> std::uint64_t { return impl_->database.get_collection_freq(std::string(form)); });
}

std::vector<FormCount> Snapshot::forms_of(Number number) const {
    return guarded(impl_->path, [&] {
        std::vector<FormCount> forms;
        const Xapian::Database& database = impl_->database;
        for (auto term = database.termlist_begin(number); term != database.termlist_end(number); ++term) {
            std::string form = *term;
            const bool prefixed = form.front() >= 'A' && form.front() <= 'Z';
            if (!prefixed) forms.push_back({std::move(form), term.get_wdf()});
        }
        return forms;
    });
}

double Snapshot::length_of(Number number) const {
    return guarded(impl_->path, [&]() -> double { return impl_->database.get_doclength(number); });
}

double Snapshot::average_length() const {
    return guarded(impl_->path, [&] { return impl_->database.get_avlength(); });
}

std::uint64_t Snapshot::size() const {
    return guarded(impl_->path, [&]() -> std::uint64_t { return impl_->database.get_doccount(); });
}

std::uint64_t Snapshot::dated() const {
    return guarded(impl_->path, [&]() -> std::uint64_t { return impl_->database.get_value_freq(kSlotDate); });
}

std::pair<std::string, std::string> Snapshot::date_range() const {
    return guarded(impl_->path, [&] {
        return std::pair(impl_->database.get_value_lower_bound(kSlotDate).substr(0, 10),
                         impl_->database.get_value_upper_bound(kSlotDate).substr(0, 10));
    });
}

std::string Snapshot::stemmers() const {
    return guarded(impl_->path, [&] { return impl_->database.get_metadata(std::string(kMetaStemmers)); });
}

std::vector<FileRecord> Snapshot::files() const {
    return guarded(impl_->path, [&] { return read_files(impl_->database); });
}

}  // namespace nsearch::index
