sovb_unit(test_text base text)
