# Built with the tests, run by hand: scripts/bench.
add_executable(sovb_bench bench/sovb_bench.c bench/queries.c)
sovb_reading(sovb_bench)
