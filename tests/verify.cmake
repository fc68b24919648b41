sovb_unit(test_facts base text reference)
sovb_unit(test_identity base text reference document input)
sovb_unit(test_verify base text input reference document xapian-c store query verify)
sovb_unit(test_diff base text input reference document xapian-c store query verify)
