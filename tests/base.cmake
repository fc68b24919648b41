sovb_unit(test_base base)
