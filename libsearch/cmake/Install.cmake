# What is installed: libraries (component Runtime), headers, the CMake package and the pkg-config files
# (component Development). The headers need no other package than nsearch itself, so those who link the
# shared libraries need none either.
include(CMakePackageConfigHelpers)
set(NSEARCH_PACKAGE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/nsearch)

# nsearch_install_library(TARGET): installs a library and exports it as nsearch::<its export name>.
function(nsearch_install_library target)
  if(PROJECT_IS_TOP_LEVEL)
    install(TARGETS ${target} EXPORT nsearchTargets
      LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
        COMPONENT Runtime NAMELINK_COMPONENT Development)
  endif()
endfunction()

# nsearch_install_pkgconfig(NAME DESCRIPTION): installs NAME.pc, which finds its prefix by itself.
function(nsearch_install_pkgconfig name description)
  if(PROJECT_IS_TOP_LEVEL)
    set(PC_NAME ${name})
    set(PC_DESCRIPTION ${description})
    file(RELATIVE_PATH PC_PREFIX /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
    string(REGEX REPLACE "/$" "" PC_PREFIX "${PC_PREFIX}")
    configure_file(${PROJECT_SOURCE_DIR}/libsearch/cmake/pkgconfig.in
      ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc
      DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT Development)
  endif()
endfunction()

nsearch_install_library(nsearch)
nsearch_install_pkgconfig(nsearch "Full-text search that finds names in every spelling, script and inflection")

if(PROJECT_IS_TOP_LEVEL)
  install(DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/include/nsearch ${CMAKE_CURRENT_BINARY_DIR}/include/nsearch
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT Development
    FILES_MATCHING PATTERN "*.hpp")
  configure_package_config_file(cmake/nsearchConfig.cmake.in
    ${CMAKE_CURRENT_BINARY_DIR}/nsearchConfig.cmake INSTALL_DESTINATION ${NSEARCH_PACKAGE_DIR})
  # Before 1.0 a new minor version may change the interface.
  write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/nsearchConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/nsearchConfig.cmake
                ${CMAKE_CURRENT_BINARY_DIR}/nsearchConfigVersion.cmake
    DESTINATION ${NSEARCH_PACKAGE_DIR} COMPONENT Development)
  install(EXPORT nsearchTargets NAMESPACE nsearch::
    DESTINATION ${NSEARCH_PACKAGE_DIR} COMPONENT Development)
endif()
