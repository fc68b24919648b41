sovb_unit(test_masthead base text input reference document)
