# nsearch_embed(OUTPUT.cpp SYMBOL FILE...): makes a source file that holds the files' bytes as
#   namespace nsearch::data { extern const std::vector<std::pair<std::string_view, std::string_view>> SYMBOL; }
# each with its name without folder and ending. The library then needs no data folder at run time.
set(NSEARCH_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed_files.cmake)

function(nsearch_embed output symbol)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DSYMBOL=${symbol} "-DFILES=${ARGN}"
            -P ${NSEARCH_EMBED_SCRIPT}
    DEPENDS ${ARGN} ${NSEARCH_EMBED_SCRIPT}
    COMMENT "Embedding ${symbol}" VERBATIM)
endfunction()
