# Files made to do harm, with good ones among them.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND AND TARGET sovb)
  add_test(NAME pathological.hostile_files COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/hostile/check_hostile.py
    --quick --sovb $<TARGET_FILE:sovb>)
  set_tests_properties(pathological.hostile_files PROPERTIES TIMEOUT 1200)
endif()
