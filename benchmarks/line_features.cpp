// SPDX-License-Identifier: GPL-3.0-or-later
// The figures by which the lines of an article are told from those around them; fit_lines.py reads them.
//
//     line_features FILE...                what each line looks like
//     line_features --look WEIGHTS FILE... the line in its place, after weights of looks (numbers in a file)
//
// Output, tab separated: file, words, figures (see articles/text/line_features.hpp), the line.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "articles/text/line_features.hpp"
#include "articles/text/line_model.hpp"

using namespace nsearch::articles;

namespace {

std::vector<Line> lines_of(const char* path) {
    std::ifstream file(path, std::ios::binary);
    return split_lines(std::string((std::istreambuf_iterator<char>(file)), {}));
}

template <typename Figures>
void print(const char* path, const std::vector<Line>& lines, const std::vector<Figures>& rows) {
    for (std::size_t at = 0; at < lines.size(); ++at) {
        std::printf("%s\t%zu", path, lines[at].words);
        for (const double figure : rows[at]) std::printf("\t%.4g", figure);
        std::printf("\t%s\n", lines[at].text.c_str());
    }
}

}  // namespace

int main(int count, char** arguments) {
    const bool placed = count > 2 && std::string(arguments[1]) == "--look";
    Look weights{};
    if (placed) {
        std::ifstream file(arguments[2]);
        for (double& weight : weights) file >> weight;
    }
    for (int i = placed ? 3 : 1; i < count; ++i) {
        const auto lines = lines_of(arguments[i]);
        if (placed) {
            print(arguments[i], lines, place_of(lines, look_scores(lines, weights)));
        } else {
            print(arguments[i], lines, look_of(lines));
        }
    }
}
