// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Files made for one test, and what reading them gives.
#pragma once

#include <unistd.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "nsearch/articles.hpp"

namespace articles_test {

/// A file of that name in a folder of its own, gone at the end of the test.
class TempFile {
public:
    TempFile(const std::string& name, std::string_view bytes) {
        char pattern[] = "/tmp/nsearch-articles-XXXXXX";
        folder_ = ::mkdtemp(pattern);
        path_ = folder_ / name;
        std::ofstream(path_, std::ios::binary)
            .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    ~TempFile() { std::filesystem::remove_all(folder_); }
    TempFile(const TempFile&) = delete;
    TempFile& operator=(const TempFile&) = delete;

    [[nodiscard]] std::string path() const { return path_.string(); }

private:
    std::filesystem::path folder_;
    std::filesystem::path path_;
};

/// One gzip member.
inline std::string gzip(std::string_view plain) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string packed(plain.size() + plain.size() / 1000 + 64, '\0');
    std::string input(plain);
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

struct Outcome {
    std::vector<nsearch::Article> articles;
    std::vector<nsearch::Problem> problems;

    /// All problems in one string, for checks and for messages.
    [[nodiscard]] std::string reasons() const {
        std::string all;
        for (const auto& problem : problems) {
            all += std::to_string(problem.record) + (problem.skipped ? " skipped: " : " doubtful: ") +
                   problem.reason + '\n';
        }
        return all;
    }
};

inline Outcome read_file(const std::string& path, const nsearch::ReadOptions& options = {}) {
    Outcome outcome;
    nsearch::read_articles(
        path,
        [&](nsearch::Article&& article) {
            outcome.articles.push_back(std::move(article));
            return true;
        },
        [&](const nsearch::Problem& problem) { outcome.problems.push_back(problem); }, options);
    return outcome;
}

inline Outcome read(const std::string& name, std::string_view bytes,
                    const nsearch::ReadOptions& options = {}) {
    const TempFile file(name, bytes);
    return read_file(file.path(), options);
}

inline bool contains(std::string_view text, std::string_view piece) {
    return text.find(piece) != std::string_view::npos;
}

inline std::string all_of(const std::vector<std::string>& pieces) {
    std::string all;
    for (const auto& piece : pieces) all += piece + '\n';
    return all;
}

}  // namespace articles_test
