# An index in shards, local and behind servers, answers as one index does.
if(TARGET sovb)
  find_package(Python3 COMPONENTS Interpreter)
  if(Python3_FOUND)
    foreach(check IN ITEMS local mixed remote unserved missing)
      add_test(NAME shards.${check} COMMAND ${Python3_EXECUTABLE} -B
        ${CMAKE_CURRENT_SOURCE_DIR}/shards/check_shards.py ${check} --sovb $<TARGET_FILE:sovb>
        --corpus ${PROJECT_SOURCE_DIR}/corpus)
      set_tests_properties(shards.${check} PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 77)
    endforeach()
  endif()
endif()
