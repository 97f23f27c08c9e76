// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Small pages for tests of what is taken from HTML.
#pragma once

#include <string>
#include <string_view>

#include "articles/extract.hpp"
#include "support.hpp"

namespace articles_test {

inline const std::string kFirst =
    "The harbour of the small town was closed on Tuesday after a barge ran aground near the old lighthouse.";
inline const std::string kSecond =
    "Two tugs were sent from the neighbouring port, and divers are to look at the hull, said the harbour "
    "master.";
inline const std::string kThird =
    "Nobody was hurt, and the ferries will leave from the northern pier until the end of the week at least.";
inline const std::string kParagraphs = "<p>" + kFirst + "</p><p>" + kSecond + "</p>";
inline const std::string kText = kFirst + "\n\n" + kSecond;

inline std::string page(const std::string& head, const std::string& body) {
    return "<!DOCTYPE html><html lang=de><head><meta charset=utf-8>" + head + "</head><body>" + body +
           "</body></html>";
}

inline std::string json_ld(const std::string& json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
}

inline std::string repeated(std::string_view piece, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += piece;
    return all;
}

}  // namespace articles_test
