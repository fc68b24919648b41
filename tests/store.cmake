foreach(name IN ITEMS test_words test_word_places test_record test_squeeze test_store test_killed_writer)
  sovb_unit(${name} base text input reference document xapian-c store)
  target_sources(${name} PRIVATE
    ${CMAKE_CURRENT_SOURCE_DIR}/unit/scratch.c ${CMAKE_CURRENT_SOURCE_DIR}/unit/sample_record.c)
endforeach()

sovb_unit(test_indexing base text input reference document xapian-c store indexing)
target_sources(test_indexing PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/unit/scratch.c)

sovb_unit(test_loader base text input reference document xapian-c store indexing)
sovb_unit(test_worker_pool base text input reference document xapian-c store indexing)
