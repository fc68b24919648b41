add_executable(pathological pathological/pathological.c)
sovb_reading(pathological)
add_test(NAME pathological.linear COMMAND pathological)
set_tests_properties(pathological.linear PROPERTIES TIMEOUT 600)
