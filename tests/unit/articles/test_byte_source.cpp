// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "articles/bytes/byte_source.hpp"
#include "nsearch/error.hpp"
#include "support.hpp"

using namespace articles_test;
using nsearch::articles::ByteSource;

namespace {

std::string all_bytes(ByteSource& source) {
    std::string bytes;
    while (source.read_some(bytes, 1000)) {
    }
    return bytes;
}

/// Text that does not compress to nothing, longer than any buffer.
std::string long_text() {
    std::string text;
    for (int i = 0; text.size() < 500000; ++i)
        text += "Line " + std::to_string(i * 7919) + " of the long report.\n";
    return text;
}

}  // namespace

TEST_CASE("a file's bytes come as they are, whether or not they were peeked at") {
    const TempFile file("a.txt", "one two");
    ByteSource source(file.path());
    CHECK(source.peek() == "one two");
    CHECK(all_bytes(source) == "one two");
    CHECK(source.damage().empty());
}

TEST_CASE("gzip is undone, told by its bytes and not by the name") {
    const std::string text = long_text();
    const TempFile file("a.txt", gzip(text));
    ByteSource source(file.path());
    CHECK(source.peek() == std::string_view(text).substr(0, 65536));
    CHECK(all_bytes(source) == text);
    CHECK(source.damage().empty());
}

TEST_CASE("all members of a gzip file are read, and padding behind them is no defect") {
    const TempFile file("a.gz", gzip("first ") + gzip("") + gzip("second") + std::string(512, '\0'));
    ByteSource source(file.path());
    CHECK(all_bytes(source) == "first second");
    CHECK(source.damage().empty());
}

TEST_CASE("a cut gzip file gives what came before, and says so") {
    const std::string text = long_text();
    const std::string packed = gzip(text);
    const TempFile file("a.gz", packed.substr(0, packed.size() / 2));
    ByteSource source(file.path());
    const std::string bytes = all_bytes(source);
    CHECK(bytes.size() > 65536);
    CHECK(text.starts_with(bytes));
    CHECK(contains(source.damage(), "too early"));
}

TEST_CASE("a corrupt gzip file gives what came before, and says so") {
    const std::string text = long_text();
    std::string packed = gzip(text);
    for (std::size_t i = packed.size() / 2; i < packed.size() / 2 + 200; ++i) packed[i] = '\x55';
    const TempFile file("a.gz", packed);
    ByteSource source(file.path());
    CHECK(!all_bytes(source).empty());
    CHECK(contains(source.damage(), "damaged"));
}

TEST_CASE("what cannot be opened is an error that names the file") {
    try {
        ByteSource source("/nonexistent/a.txt");
        FAIL("no error");
    } catch (const nsearch::Error& error) {
        CHECK(error.code() == nsearch::ErrorCode::NotFound);
        CHECK(contains(error.what(), "/nonexistent/a.txt"));
    }
    CHECK_THROWS_AS(ByteSource("/tmp"), nsearch::Error);
}
