/*
 * Only in sanitizer builds: Xapian 1.4 deletes a database under check through a base class whose destructor is not
 * virtual (Xapian::Database::check), which is no concern of ours.
 */
const char *__asan_default_options(void);

__attribute__((visibility("default"))) const char *__asan_default_options(void)
{
	return "new_delete_type_mismatch=0";
}
