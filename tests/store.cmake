sovb_unit(test_store base text input reference document xapian-c store)
sovb_unit(test_indexing base text input reference document xapian-c store indexing)
