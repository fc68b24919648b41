add_test(NAME gold.scores COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/gold/check_scores.sh $<TARGET_FILE:sovb> ${PROJECT_SOURCE_DIR})
set_tests_properties(gold.scores PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
