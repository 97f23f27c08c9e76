// SPDX-License-Identifier: GPL-3.0-or-later
// Stems the words of the input, a line each, by the rules of a file: to work on a table of
// libsearch/data/stemmers without building the library anew.
//
//     build/bench/bin/stem_words libsearch/data/stemmers/uk.tsv < words
#include <fstream>
#include <iostream>
#include <sstream>

#include "analysis/fold.hpp"
#include "analysis/stem_rules.hpp"
#include "nsearch/error.hpp"
#include "util/utf8.hpp"

int main(int count, char** arguments) {
    std::ifstream file(count == 2 ? arguments[1] : "");
    if (!file) {
        std::cerr << "usage: stem_words RULES.tsv < WORDS\n";
        return 2;
    }
    std::ostringstream table;
    table << file.rdbuf();
    try {
        const nsearch::analysis::StemRules rules(table.str());
        for (std::string word; std::getline(std::cin, word);) {
            const std::u32string stem = rules.stem(nsearch::utf8::decode(word));
            std::cout << nsearch::analysis::fold_word(nsearch::utf8::encode(stem)) << "\n";
        }
    } catch (const nsearch::Error& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}
