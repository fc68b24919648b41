# A case is a folder of tests/cli with a script and what it should print; see tests/cli/run.sh.
function(sovb_cli_case)
  foreach(name IN LISTS ARGN)
    add_test(NAME cli.${name}
      COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/cli/run.sh $<TARGET_FILE:sovb> ${CMAKE_CURRENT_SOURCE_DIR}/cli/${name})
    set_tests_properties(cli.${name} PROPERTIES TIMEOUT 120)
  endforeach()
endfunction()

sovb_cli_case(
  annotate_refuses_what_it_must_not_write
  annotate_writes_a_copy
  catalogue_is_complete
  check_tells_whether_the_index_is_whole
  cited_by_groups_mentions_by_file
  colours_only_where_asked
  config_errors_name_file_and_line
  config_writes_the_file
  config_tells_where_each_value_comes_from
  coverage_asks_the_own_body
  coverage_shows_what_is_still_to_do
  csv_begins_with_a_mark_when_asked
  diff_tells_what_changed
  extract_prints_a_table_for_people
  extract_prints_csv
  extract_prints_records
  extract_streams_a_very_large_text
  file_names_cannot_write_to_the_terminal
  full_device_is_a_failure
  graph_is_written_for_graphviz
  help_lists_commands
  help_of_a_command_names_its_options
  implements_draws_a_tree
  implements_tells_who_is_missing
  tables_name_the_bodies_below
  index_can_do_without_the_text
  index_makes_its_folders_at_home
  index_names_files_it_cannot_read
  indexing_twice_changes_nothing
  language_is_chosen_by_option_variable_and_locale
  limits_cost_one_file
  missing_index_exits_with_4
  missing_library_is_named
  reader_that_goes_away_is_no_error
  register_chooses_owners_without_marks
  register_reads_lists_and_checks_a_book
  rules_are_listed_and_chosen
  same_number_twice_lists_both
  search_finds_words_without_marks
  search_points_at_the_column
  show_knows_what_is_only_cited
  show_takes_any_spelling
  status_counts_files_and_numbers
  status_lists_files_not_read
  text_is_byte_for_byte
  timeline_draws_svg_and_html
  timeline_tells_what_happened_when
  unknown_command_lists_those_there_are
  unreadable_file_exits_with_3
  verify_exits_with_1_on_errors
  verify_prints_a_report
  version_names_program_and_schema
  wrong_usage_exits_with_2)

# What it does on a terminal.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME cli.terminal COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/cli/check_terminal.py
    --sovb $<TARGET_FILE:sovb> --texts ${CMAKE_CURRENT_SOURCE_DIR}/cli/texts)
  add_test(NAME cli.records COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/cli/check_records.py
    --sovb $<TARGET_FILE:sovb> --source ${PROJECT_SOURCE_DIR})
  add_test(NAME cli.manual COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/cli/check_manual.py
    --sovb $<TARGET_FILE:sovb> --source ${PROJECT_SOURCE_DIR} --pages ${PROJECT_BINARY_DIR}/man)
  add_test(NAME cli.completion COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/cli/check_completion.py
    --sovb $<TARGET_FILE:sovb> --source ${PROJECT_SOURCE_DIR})
  add_test(NAME cli.strings COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/cli/check_strings.py
    ${PROJECT_SOURCE_DIR})
  set_tests_properties(cli.terminal cli.records cli.manual cli.completion PROPERTIES TIMEOUT 120)
endif()
