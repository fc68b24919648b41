# Built with the tests, run by hand: scripts/bench.
add_executable(sovb_bench bench/sovb_bench.c bench/cost.c)
sovb_reading(sovb_bench)

# That the benchmark runs and agrees with its key; it says nothing about time.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME bench.small COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/bench/compare.py 20 --build ${CMAKE_BINARY_DIR}
    --scratch ${CMAKE_CURRENT_BINARY_DIR}/bench-small --fresh --rounds 1 --no-peers --check)
endif()
