# Known mistakes planted in the sample archive: found, mended, and nothing else told.
if(TARGET sovb)
  find_package(Python3 COMPONENTS Interpreter)
  if(Python3_FOUND)
    add_test(NAME mutation.corpus COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/mutation/plant_mistakes.py
      --sovb $<TARGET_FILE:sovb> --per-class 20 --missed 3 --alarms --jobs 2
      --least-found 0.95 --least-right 0.95 --most-false 0.0075 ${PROJECT_SOURCE_DIR}/corpus/van-ban)
    set_tests_properties(mutation.corpus PROPERTIES TIMEOUT 300)
  endif()
endif()
