sovb_unit(test_fold base text)
sovb_unit(test_symbol base text reference)
sovb_unit(test_references base text input reference document)
