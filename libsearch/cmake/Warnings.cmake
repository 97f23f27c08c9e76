# Interface targets that every target of ours links: warnings as we want them, and sanitizers.
# Never installed: how nsearch is compiled is no business of those who use it.
add_library(nsearch_compile INTERFACE)
# -Wno-restrict: g++ 12 warns of its own string::operator+ when it optimises (GCC bug 105651).
target_compile_options(nsearch_compile INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wno-overlength-strings
  -Wno-restrict
  $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor -Woverloaded-virtual>
  $<$<BOOL:${NSEARCH_WERROR}>:-Werror>)
if(NSEARCH_SANITIZE)
  # What sanitizers add to the code confuses this one warning, in Catch2's header of all places.
  target_compile_options(nsearch_compile INTERFACE
    -fsanitize=${NSEARCH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    -Wno-maybe-uninitialized)
  target_link_options(nsearch_compile INTERFACE -fsanitize=${NSEARCH_SANITIZE})
endif()
