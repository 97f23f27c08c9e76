// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snippet.hpp"

#include <algorithm>
#include <set>

#include "util/utf8.hpp"

namespace nsearch::search {
namespace {

constexpr std::string_view kEllipsis = "\u2026";

struct Place {
    std::size_t start, end, leaf;
    double weight;
};

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

double weight_of(const Part& part, const Expanded& query) {
    double sum = 0.01;  // function words count, but only among equals
    for (const std::size_t word : part.words) {
        if (!query.concepts[word].function_word) sum += query.concepts[word].idf;
    }
    return sum;
}

void collect(const Part& part, const Expanded& query, const std::vector<Occurrences>& leaves, bool in_title,
             std::vector<Place>& places) {
    if (part.kind == Part::Kind::Not) return;
    if (part.kind == Part::Kind::Concept || part.kind == Part::Kind::Phrase) {
        const double weight = weight_of(part, query);
        for (const Occurrence& found : leaves[part.leaf]) {
            if (found.in_title == in_title) places.push_back({found.start, found.end, part.leaf, weight});
        }
    }
    for (const Part& child : part.children) collect(child, query, leaves, in_title, places);
}

std::vector<Place> places_of(const Expanded& query, const std::vector<Occurrences>& leaves) {
    std::vector<Place> places;
    collect(query.root, query, leaves, false, places);
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.start < b.start; });
    return places;
}

/// A range of bytes.
struct Range {
    std::size_t start = 0;
    std::size_t end = 0;
};

/// The occurrences within `bytes` of text that hold most of what was asked for, first to last.
Range best_range(const std::vector<Place>& places, std::size_t bytes) {
    constexpr double kAgain = 0.1;  // worth of a second occurrence of the same
    double best = -1;
    Range range;
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::set<std::size_t> seen;
        double sum = 0;
        std::size_t end = places[i].end;
        for (std::size_t j = i; j < places.size() && places[j].end <= places[i].start + bytes; ++j) {
            sum += seen.insert(places[j].leaf).second ? places[j].weight : kAgain * places[j].weight;
            end = std::max(end, places[j].end);
        }
        if (sum > best) {
            best = sum;
            range = {places[i].start, end};
        }
    }
    return range;
}

/// How many bytes `length` characters take in this text: letters of other scripts take two or three.
std::size_t bytes_for(std::string_view text, std::size_t length) {
    const std::string_view sample = utf8::truncate(text, 1000);
    std::size_t characters = 0;
    for (std::size_t at = 0; at < sample.size(); ++characters) utf8::next(sample, at);
    return std::min(text.size(), length * sample.size() / std::max<std::size_t>(1, characters));
}

/// The nearest start of a sentence or paragraph within `reach` bytes before `at`, else of a word.
std::size_t sentence_start(std::string_view text, std::size_t at, std::size_t reach) {
    const std::size_t lowest = at > reach ? at - reach : 0;
    if (lowest == 0) return 0;
    for (std::size_t i = at; i > lowest; --i) {
        const char before = text[i - 1];
        if (before == '\n') return i;
        const bool stop =
            i >= 2 && is_space(before) && (text[i - 2] == '.' || text[i - 2] == '!' || text[i - 2] == '?');
        if (stop) return i;
    }
    std::size_t i = at - std::min(at, reach / 3);
    while (i < at && !is_space(text[i])) ++i;
    while (i < at && is_space(text[i])) ++i;
    return i;
}

std::size_t cut_end(std::string_view text, std::size_t end) {
    if (end >= text.size()) return text.size();
    end = utf8::boundary(text, end);
    const std::size_t space = text.find_last_of(" \n", end);
    constexpr std::size_t kLongestWord = 60;
    return space != std::string_view::npos && end - space < kLongestWord ? space : end;
}

/// Copies a range with its white space collapsed; keeps where the highlights end up.
class Copier {
public:
    explicit Copier(Snippet& out) : out_(out) {}

    void copy(std::string_view text, std::size_t start, std::size_t end, const std::vector<Place>& places) {
        std::size_t next = 0;
        while (next < places.size() && places[next].start < start) ++next;
        for (std::size_t i = start; i < end; ++i) {
            if (next < places.size() && places[next].start == i && places[next].end <= end)
                open(places, next);
            put(text[i]);
            if (open_end_ == i + 1) out_.highlights.push_back({open_start_, out_.text.size()});
        }
        while (!out_.text.empty() && out_.text.back() == ' ') out_.text.pop_back();
    }

private:
    void open(const std::vector<Place>& places, std::size_t& next) {
        std::size_t end = places[next].end;
        const std::size_t start = places[next].start;
        for (; next < places.size() && places[next].start < end; ++next) {
            if (places[next].start == start || places[next].end <= end) end = std::max(end, places[next].end);
        }
        open_start_ = out_.text.size();
        open_end_ = end;
    }

    void put(char c) {
        if (!is_space(c)) {
            out_.text.push_back(c);
        } else if (!out_.text.empty() && out_.text.back() != ' ') {
            out_.text.push_back(' ');
        }
    }

    Snippet& out_;
    std::size_t open_start_ = 0;
    std::size_t open_end_ = std::string::npos;
};

}  // namespace

Snippet make_snippet(std::string_view text, const Expanded& query, const std::vector<Occurrences>& leaves,
                     std::size_t length) {
    Snippet snippet;
    if (length == 0 || text.empty()) return snippet;
    const std::size_t bytes = bytes_for(text, length);
    const std::vector<Place> places = places_of(query, leaves);
    const Range range = best_range(places, bytes * 3 / 4);
    // What the passage was chosen for stays in it, however far away its sentence begins.
    const std::size_t room = bytes - std::min(bytes, range.end - range.start);
    const std::size_t start = sentence_start(text, range.start, room);
    const std::size_t end = std::max(range.end, cut_end(text, start + bytes));
    if (start > 0) snippet.text += std::string(kEllipsis) + ' ';
    Copier(snippet).copy(text, start, end, places);
    if (end < text.size()) snippet.text += ' ' + std::string(kEllipsis);
    return snippet;
}

std::vector<Highlight> title_highlights(const std::vector<Occurrences>& leaves) {
    std::vector<Highlight> highlights;
    for (const Occurrences& occurrences : leaves) {
        for (const Occurrence& found : occurrences) {
            if (found.in_title) highlights.push_back({found.start, found.end});
        }
    }
    std::sort(highlights.begin(), highlights.end(), [](const Highlight& a, const Highlight& b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });
    std::vector<Highlight> apart;
    for (const Highlight& highlight : highlights) {
        if (apart.empty() || highlight.start >= apart.back().end) apart.push_back(highlight);
    }
    return apart;
}

}  // namespace nsearch::search
