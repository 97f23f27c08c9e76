// SPDX-License-Identifier: GPL-3.0-or-later
// All that sounds like each of some names, with what its sureness is computed from.
//
//     name_candidates LEXICON QUERIES > candidates.tsv
//     name_candidates --read WORDS        how each word is read
//     name_candidates --keys WORDS        how many are keyed a second
//
// Both files have a word a line. Output, tab separated: query, candidate, script pair, distance, then the
// features of names/judgement.hpp and the two readings that are nearest. fit_names.py reads it.
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "names/judgement.hpp"
#include "names/list_lexicon.hpp"
#include "names/sound_match.hpp"

using namespace nsearch::names;

namespace {

std::vector<std::string> lines_of(const char* path) {
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty()) lines.push_back(line);
    }
    return lines;
}

void print_candidates(SoundMatcher& matcher, const std::string& query) {
    const Sounded asked = sound_out(spelled(query), Declensions::all().guessed());
    const std::vector<SoundMatch> candidates = matcher.candidates(query, false);
    const std::vector<Features> rows = features(asked, candidates);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        std::printf("%s\t%s\t%d\t%.3f", query.c_str(), candidates[i].spelling.c_str(),
                    static_cast<int>(script_pair(asked, candidates[i])),
                    static_cast<double>(candidates[i].likeness.distance));
        for (const double feature : rows[i]) std::printf("\t%.3f", feature);
        const Sounded other = sound_out(spelled(candidates[i].spelling), Declensions::all().guessed());
        const Likeness like = compare(asked, other, false);
        std::printf("\t%.*s\t%.*s\n", static_cast<int>(like.one.size()), like.one.data(),
                    static_cast<int>(like.other.size()), like.other.data());
    }
}

/// Distinct names that are keyed a second, with the case endings of all languages.
void print_speed(const std::vector<std::string>& names) {
    std::size_t keys = 0;
    const auto start = std::chrono::steady_clock::now();
    for (const std::string& name : names) {
        keys += lexicon_keys(spelled(name), Declensions::all().guessed()).size();
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::cout << names.size() << " names, " << static_cast<double>(keys) / static_cast<double>(names.size())
              << " keys a name, " << static_cast<double>(names.size()) / seconds.count()
              << " names a second\n";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::string(argv[1]) == "--read") {
        for (const std::string& word : lines_of(argv[2])) {
            std::cout << word;
            for (const std::string& sounds : read_word(std::string_view(word)).sounds)
                std::cout << '\t' << sounds;
            std::cout << '\n';
        }
        return 0;
    }
    if (argc == 3 && std::string(argv[1]) == "--keys") {
        print_speed(lines_of(argv[2]));
        return 0;
    }
    if (argc != 3) {
        std::cerr << "usage: name_candidates LEXICON QUERIES\n";
        return 2;
    }
    const ListLexicon lexicon(lines_of(argv[1]));
    SoundMatcher matcher(lexicon);
    for (const std::string& query : lines_of(argv[2])) print_candidates(matcher, query);
}
