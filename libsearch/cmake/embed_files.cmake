# Run by nsearch_embed(); see Embed.cmake.
set(entries "")
foreach(file IN LISTS FILES)
  file(READ ${file} bytes HEX)
  get_filename_component(name ${file} NAME_WE)
  string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${bytes}")
  string(REGEX REPLACE "\n" "\"\n        \"" bytes "${bytes}")
  file(SIZE ${file} size)
  string(APPEND entries "    {\"${name}\",\n     std::string_view(\"${bytes}\", ${size})},\n")
endforeach()
file(WRITE ${OUTPUT} "// Made from the files of libsearch/data by libsearch/cmake/embed_files.cmake.
#include <string_view>
#include <utility>
#include <vector>

namespace nsearch::data {
extern const std::vector<std::pair<std::string_view, std::string_view>> ${SYMBOL};
const std::vector<std::pair<std::string_view, std::string_view>> ${SYMBOL} = {
${entries}};
}  // namespace nsearch::data
")
