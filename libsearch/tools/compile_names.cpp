// SPDX-License-Identifier: GPL-3.0-or-later
// Run when the library is built: checks the files of clusters and lays them out for quick look-up
// (see names/curated.hpp), together with what ICU's locale data call countries and larger cities.
//
//     compile_names OUTPUT FILE.tsv...
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "names/cluster.hpp"
#include "names/curated.hpp"
#include "nsearch/error.hpp"
#include "util/table.hpp"

using namespace nsearch::names;

namespace {

// Languages of the articles that people search, and of their neighbours.
constexpr const char* kLanguages[] = {"en",      "de", "fr", "pl", "cs", "sk", "ru", "uk", "be", "bg", "sr",
                                      "sr_Latn", "mk", "hr", "sl", "lt", "lv", "et", "hu", "ro", "it", "es",
                                      "pt",      "nl", "sv", "da", "nb", "fi", "el", "tr", "az", "kk", "uz",
                                      "ky",      "ka", "hy", "fa", "ar", "he", "ur", "tg"};

struct Line {
    std::string kind, id;
    std::vector<std::string> forms;  // as written, with marks
};

class Compiler {
public:
    void add_file(const std::string& path) {
        std::ifstream file(path, std::ios::binary);
        if (!file) throw std::runtime_error(path + " cannot be opened");
        const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        std::size_t number = 0;
        for (const std::string_view line : nsearch::table::split(bytes, '\n')) {
            ++number;
            try {
                add_line(line);
            } catch (const nsearch::Error& error) {
                throw std::runtime_error(path + ", line " + std::to_string(number) + ": " + error.what());
            }
        }
    }

    /// A place by its names in all languages: joins the cluster that has one of them, if there is just one.
    void add_place(const std::string& id, const std::set<std::string>& names) {
        std::set<std::size_t> known;
        std::vector<std::string> fresh;
        for (const std::string& name : names) {
            const auto found = by_form_.find("place " + fold_words(name));
            if (found != by_form_.end()) {
                known.insert(found->second);
            } else if (is_usable(name)) {
                fresh.push_back(name);
            }
        }
        if (known.size() > 1 || fresh.empty() || (known.empty() && fresh.size() < 2)) return;
        if (known.empty()) {
            known.insert(lines_.size());
            lines_.push_back({"place", id, {}});
        }
        for (const std::string& name : fresh) {
            if (by_form_.emplace("place " + fold_words(name), *known.begin()).second) {
                lines_[*known.begin()].forms.push_back(name);
            }
        }
    }

    void write(const std::string& path) const {
        CuratedNames::Head head;
        std::vector<CuratedNames::Entry> entries;
        std::string text;
        for (const Line& line : lines_) {
            std::string joined;
            for (const std::string& form : line.forms) joined += (joined.empty() ? "" : "|") + form;
            append(line.kind + '\t' + line.id + '\t' + joined, text, entries, head);
            ++head.clusters;
        }
        for (const std::string& denial : denials_) append(denial, text, entries, head);
        std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
            return a.hash != b.hash ? a.hash < b.hash : a.line < b.line;
        });
        head.entries = static_cast<std::uint32_t>(entries.size());
        std::ofstream out(path, std::ios::binary);
        out.write(reinterpret_cast<const char*>(&head), sizeof head);
        out.write(reinterpret_cast<const char*>(entries.data()),
                  static_cast<std::streamsize>(entries.size() * sizeof entries.front()));
        out << text;
        if (!out.flush()) throw std::runtime_error(path + " cannot be written");
    }

private:
    void add_line(std::string_view text) {
        const ClusterLine parsed = parse_cluster_line(text);
        if (parsed.denial) denials_.emplace_back(text);
        if (!parsed.cluster) return;
        const Cluster& cluster = *parsed.cluster;
        if (!ids_.insert(cluster.kind + ' ' + cluster.id).second) {
            throw nsearch::Error(nsearch::ErrorCode::BadNames, "the id " + cluster.id + " is there already");
        }
        Line line{cluster.kind, cluster.id, {}};
        for (const Variant& variant : cluster.variants) {
            const auto [known, added] = by_form_.emplace(cluster.kind + ' ' + variant.folded, lines_.size());
            if (!added) {
                throw nsearch::Error(nsearch::ErrorCode::BadNames, "\"" + variant.text + "\" stands in " +
                                                                       lines_[known->second].id + " already");
            }
            line.forms.push_back((variant.loose ? "~" : "") + std::string(variant.fixed ? "=" : "") +
                                 variant.text);
        }
        lines_.push_back(std::move(line));
    }

    static bool is_usable(const std::string& name) {
        return name.find_first_of("()[]|&/") == std::string::npos && fold_words(name).size() > 3;
    }

    static void append(const std::string& line, std::string& text, std::vector<CuratedNames::Entry>& entries,
                       CuratedNames::Head& head) {
        const ClusterLine parsed = parse_cluster_line(line);
        std::vector<std::string> forms;
        if (parsed.cluster) {
            for (const Variant& variant : parsed.cluster->variants) forms.push_back(variant.folded);
        } else {
            forms = parsed.denial->one;
            forms.insert(forms.end(), parsed.denial->other.begin(), parsed.denial->other.end());
        }
        for (const std::string& form : forms) {
            entries.push_back({spelling_hash(form), text.size()});
            head.longest = std::max(head.longest, static_cast<std::uint32_t>(count_words(form)));
        }
        text += line + '\n';
    }

    std::vector<Line> lines_;
    std::vector<std::string> denials_;
    std::map<std::string, std::size_t> by_form_;
    std::set<std::string> ids_;
};

std::string utf8(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

void check(UErrorCode status, const char* what) {
    if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU has no ") + what);
}

void add_countries(Compiler& compiler) {
    std::map<std::string, std::set<std::string>> countries;
    for (const char* language : kLanguages) {
        const std::unique_ptr<icu::LocaleDisplayNames> names(
            icu::LocaleDisplayNames::createInstance(icu::Locale(language)));
        for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
            icu::UnicodeString name;
            names->regionDisplayName(*code, name);
            if (utf8(name) != *code) countries[*code].insert(utf8(name));
        }
    }
    for (const auto& [code, names] : countries) {
        std::string id = "country-" + code;
        std::transform(id.begin(), id.end(), id.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        compiler.add_place(id, names);
    }
}

void add_cities(Compiler& compiler) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> zones(icu::TimeZone::createTimeZoneIDEnumeration(
        UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    check(status, "time zones");
    std::map<std::string, std::set<std::string>> cities;
    for (const char* language : kLanguages) {
        const std::unique_ptr<icu::TimeZoneNames> names(
            icu::TimeZoneNames::createInstance(icu::Locale(language), status));
        check(status, "names of time zones");
        zones->reset(status);
        while (const icu::UnicodeString* zone = zones->snext(status)) {
            icu::UnicodeString city;
            names->getExemplarLocationName(*zone, city);
            if (!city.isEmpty()) cities[utf8(*zone)].insert(utf8(city));
        }
    }
    for (const auto& [zone, names] : cities) {
        std::string id = zone.substr(zone.rfind('/') + 1);
        std::transform(id.begin(), id.end(), id.begin(),
                       [](unsigned char c) { return c == '_' ? '-' : static_cast<char>(std::tolower(c)); });
        compiler.add_place("city-" + id, names);
    }
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 3) {
        std::cerr << "usage: compile_names OUTPUT FILE.tsv...\n";
        return 2;
    }
    Compiler compiler;
    for (int i = 2; i < argc; ++i) compiler.add_file(argv[i]);
    add_countries(compiler);
    add_cities(compiler);
    compiler.write(argv[1]);
    return 0;
} catch (const std::exception& error) {
    std::cerr << "compile_names: " << error.what() << '\n';
    return 1;
}
