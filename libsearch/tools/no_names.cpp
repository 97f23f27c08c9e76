// SPDX-License-Identifier: GPL-3.0-or-later
// compile_names makes the compiled names; it has none itself.
#include <string_view>
#include <utility>
#include <vector>

namespace nsearch::data {
extern const std::vector<std::pair<std::string_view, std::string_view>> compiled_names;
const std::vector<std::pair<std::string_view, std::string_view>> compiled_names;
}  // namespace nsearch::data
