sovb_unit(test_printer base output)
