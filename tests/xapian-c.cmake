sovb_unit(test_xapian_c xapian-c)
