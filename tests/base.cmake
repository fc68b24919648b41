sovb_unit(test_base base)
sovb_unit(test_utf8_look base)
