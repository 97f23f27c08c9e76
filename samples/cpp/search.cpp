// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes a folder and searches it, in C++.
//
//     g++ -std=c++20 search.cpp $(pkg-config --cflags --libs nsearch) -o search
//     ./search INDEX FOLDER QUERY
#include <iostream>
#include <nsearch/nsearch.hpp>
#include <string>

namespace {

void add_folder(const std::string& index, const std::string& folder) {
    nsearch::IndexWriter writer(index);
    const nsearch::IndexReport report = writer.add_paths({folder});
    std::cerr << report.added << " articles added, " << report.unchanged << " unchanged\n";
    for (const nsearch::Problem& problem : report.problems) {
        std::cerr << problem.path << ": " << problem.reason << '\n';
    }
}

// A file is untrusted: a real program removes control characters before a terminal sees them.
void show(const nsearch::Hit& hit) {
    std::cout << hit.rank << ". " << hit.article.title << "\n   " << hit.article.date << ' '
              << hit.article.path << "\n   ";
    std::size_t done = 0;
    for (const nsearch::Highlight& highlight : hit.snippet_highlights) {
        std::cout << hit.snippet.substr(done, highlight.start - done) << '['
                  << hit.snippet.substr(highlight.start, highlight.end - highlight.start) << ']';
        done = highlight.end;
    }
    std::cout << hit.snippet.substr(done) << '\n';
    for (const nsearch::Match& match : hit.matched) {
        std::cout << "   " << match.asked << " -> " << match.found << " (" << to_string(match.why) << ")\n";
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "usage: search INDEX FOLDER QUERY\n";
        return 2;
    }
    try {
        add_folder(argv[1], argv[2]);
        const nsearch::Index index = nsearch::Index::open(argv[1]);
        const nsearch::SearchResults results = index.search(argv[3]);
        std::cout << results.total << " articles\n";
        for (const nsearch::Hit& hit : results.hits) show(hit);
    } catch (const nsearch::Error& error) {
        std::cerr << "search: " << error.what() << '\n';
        if (!error.hint().empty()) std::cerr << "  " << error.hint() << '\n';
        return 1;
    }
    return 0;
}
