# The sample archive: what sovb says of it against what the table of facts says.
if(TARGET sovb)
  find_package(Python3 COMPONENTS Interpreter)
  if(Python3_FOUND)
    foreach(check IN ITEMS generated extract entries implements citations coverage timeline search paragraphs verify book)
      add_test(NAME corpus.${check} COMMAND ${Python3_EXECUTABLE} -B
        ${CMAKE_CURRENT_SOURCE_DIR}/corpus/check_corpus.py ${check} --sovb $<TARGET_FILE:sovb>
        --corpus ${PROJECT_SOURCE_DIR}/corpus)
      set_tests_properties(corpus.${check} PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 77)
    endforeach()
  endif()
endif()
