# The layer's objects refer to all layers under it.
set(layers base text input reference document xapian-c store query verify output)
foreach(name IN ITEMS test_printer test_drawing test_annotate test_report)
  sovb_unit(${name} ${layers})
endforeach()
foreach(name IN ITEMS test_annotate test_report)
  sovb_packages(${name})
endforeach()
