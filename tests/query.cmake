foreach(name IN ITEMS test_query test_search)
  sovb_unit(${name} base text input reference document xapian-c store query)
  target_sources(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/unit/register_builder.c)
endforeach()
