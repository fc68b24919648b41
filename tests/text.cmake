sovb_unit(test_text base text)
sovb_unit(test_drawn_table base text)
sovb_unit(test_collate base text)
sovb_unit(test_legacy base text)
