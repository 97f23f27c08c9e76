// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Indexes JSON Lines with Xapian's TermGenerator the way its documentation shows: the yardstick for
/// benchmarks/indexing.sh. Usage: termgenerator_baseline DATABASE FILE...
#include <xapian.h>

#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

namespace {

std::string field(const nlohmann::json& record, const char* name) {
    const auto found = record.find(name);
    return found != record.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::size_t index_file(const char* path, Xapian::WritableDatabase& database,
                       Xapian::TermGenerator& generator) {
    std::size_t bytes = 0;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const nlohmann::json record = nlohmann::json::parse(line, nullptr, false);
        if (record.is_discarded()) continue;
        const std::string title = field(record, "title");
        const std::string text = field(record, "text");
        bytes += title.size() + text.size();
        Xapian::Document document;
        generator.set_document(document);
        generator.index_text(title, 1, "S");
        generator.increase_termpos();
        generator.index_text(title);
        generator.increase_termpos();
        generator.index_text(text);
        document.set_data(line);
        const std::string id = "Q" + field(record, "id");
        document.add_boolean_term(id);
        database.replace_document(id, document);
    }
    return bytes;
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s DATABASE FILE...\n", argv[0]);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    Xapian::WritableDatabase database(argv[1], Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator generator;
    generator.set_stemmer(Xapian::Stem("english"));
    std::size_t bytes = 0;
    for (int i = 2; i < argc; ++i) bytes += index_file(argv[i], database, generator);
    database.commit();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("%.1f MB in %.2f s: %.3f MB/s\n", static_cast<double>(bytes) / 1e6, seconds,
                static_cast<double>(bytes) / 1e6 / seconds);
    return 0;
} catch (const Xapian::Error& error) {
    std::fprintf(stderr, "%s\n", error.get_description().c_str());
    return 1;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
