# The shape of the library: headers that stand alone, includes that go one way, exports that are declared.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  set(check ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/layers/check_layers.py)
  add_test(NAME layers.headers_compile_alone
    COMMAND ${check} headers ${PROJECT_SOURCE_DIR} ${CMAKE_C_COMPILER} ${CMAKE_CXX_COMPILER})
  add_test(NAME layers.includes_go_one_way COMMAND ${check} includes ${PROJECT_SOURCE_DIR})
  if(TARGET sovb-shared AND CMAKE_NM)
    add_test(NAME layers.exports_what_headers_declare
      COMMAND ${check} symbols ${PROJECT_SOURCE_DIR} ${CMAKE_NM} $<TARGET_FILE:sovb-shared>)
    add_test(NAME layers.needs_little_from_the_start
      COMMAND ${check} needs ${PROJECT_SOURCE_DIR} ${CMAKE_OBJDUMP} $<TARGET_FILE:sovb-shared>)
  endif()
endif()
