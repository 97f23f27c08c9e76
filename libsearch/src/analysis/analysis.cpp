// SPDX-License-Identifier: GPL-3.0-or-later
#include "nsearch/analysis.hpp"

#include "analysis/fold.hpp"
#include "analysis/stemmer.hpp"
#include "analysis/word_reader.hpp"

namespace nsearch {

std::vector<Token> analyze(std::string_view text, std::string_view language) {
    std::vector<Token> tokens;
    analysis::WordReader reader(text);
    analysis::WordSpan span;
    while (reader.next(span)) {
        const std::string_view word = text.substr(span.start, span.end - span.start);
        tokens.push_back({std::string(word), span.start, span.end, analysis::fold_word(word),
                          analysis::stem(word, language)});
    }
    return tokens;
}

std::string fold(std::string_view text) {
    return analysis::fold_text(text);
}

const std::vector<std::string>& stemmed_languages() {
    return analysis::stemmer_languages();
}

}  // namespace nsearch
