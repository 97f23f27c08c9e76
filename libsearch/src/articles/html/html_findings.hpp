// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Notes for people on what a page says and what was made of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nsearch/articles.hpp"

namespace nsearch::articles {

/// The findings of one field, few and short.
class FieldFindings {
public:
    FieldFindings(std::vector<Finding>& all, std::string_view field) : all_(all), field_(field) {}

    void taken(std::string_view value, std::string source) { note(value, std::move(source), true); }
    /// \param why why something else was taken; may be empty
    void passed_over(std::string_view value, std::string source, std::string_view why = {});

private:
    void note(std::string_view value, std::string source, bool taken);

    std::vector<Finding>& all_;
    std::string_view field_;
    std::size_t count_ = 0;
};

}  // namespace nsearch::articles
