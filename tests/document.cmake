sovb_unit(test_masthead base text input reference document)
sovb_unit(test_masthead_layouts base text input reference document)
sovb_unit(test_witness base text input reference document)
sovb_unit(test_binding base text input reference document)
