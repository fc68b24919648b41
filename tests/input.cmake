sovb_unit(test_input_txt base text input)
sovb_unit(test_input_docx base text input)
target_sources(test_input_docx PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/unit/docx_builder.c)
