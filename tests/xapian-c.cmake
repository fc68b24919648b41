sovb_unit(test_xapian_c xapian-c)
target_sources(test_xapian_c PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/unit/scratch.c)
