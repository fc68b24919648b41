#include "docx_formats.h"

#include <string.h>

#include "input.h"
#include "message.h"

#define FORMATS_BYTES ((size_t)64 << 20)

/* A part that is damaged is done without; any other failure counts. */
static sovb_status forgive(sovb_formats *formats, sovb_status status, const sovb_error *why, sovb_error *err)
{
	if (status == SOVB_ERR_FORMAT) {
		formats->notice = *why;
		return SOVB_OK;
	}
	if (status != SOVB_OK && err)
		*err = *why;
	return status;
}

/* The first part of this role: *name, and its bytes in *xml. */
static sovb_status read_part(sovb_formats *formats, sovb_package *package, const sovb_part_links *links,
                             sovb_part_role role, const char **name, sovb_buffer *xml, sovb_error *err)
{
	for (size_t i = 0; i < links->count; i++) {
		const sovb_part_link *link = &links->items[i];
		sovb_status status;
		sovb_error why;

		if (link->role != role || !sovb_package_has(package, link->part))
			continue;
		status = sovb_package_read(package, link->part, xml, &why);
		if (status == SOVB_OK && name)
			*name = link->part;
		return forgive(formats, status, &why, err);
	}
	return SOVB_OK;
}

static sovb_status parse_styles(sovb_formats *formats, sovb_error *err)
{
	sovb_error why;
	sovb_status status;

	if (!formats->styles_part || formats->styles.count)
		return SOVB_OK;
	status = sovb_styles_read(&formats->styles, &formats->styles_xml, &formats->theme_xml, formats->path,
	                          formats->styles_part, &formats->arena, &why);
	formats->styles_part = NULL;
	return forgive(formats, status, &why, err);
}

sovb_status sovb_formats_open(sovb_formats *formats, sovb_package *package, const sovb_part_links *links, sovb_error *err)
{
	static const char number[] = "numPr";
	sovb_status status;

	*formats = (sovb_formats){.path = sovb_package_path(package)};
	sovb_arena_init(&formats->arena, FORMATS_BYTES);
	status = read_part(formats, package, links, SOVB_PART_STYLES, &formats->styles_part, &formats->styles_xml, err);
	if (status == SOVB_OK)
		status = read_part(formats, package, links, SOVB_PART_NUMBERING, &formats->numbering_part,
		                   &formats->numbering_xml, err);
	if (status == SOVB_OK)
		status = read_part(formats, package, links, SOVB_PART_THEME, NULL, &formats->theme_xml, err);
	if (status != SOVB_OK || !formats->styles_part)
		return status;
	formats->numbers_by_style =
		formats->numbering_part &&
		memmem(sovb_buffer_text(&formats->styles_xml), formats->styles_xml.size, number, sizeof number - 1);
	if (!formats->numbers_by_style && !sovb_styles_name_fonts(&formats->styles_xml) &&
	    !sovb_styles_name_fonts(&formats->theme_xml))
		return SOVB_OK;
	return parse_styles(formats, err);
}

void sovb_formats_fini(sovb_formats *formats)
{
	sovb_numbering_free(formats->numbering);
	sovb_styles_fini(&formats->styles);
	sovb_buffer_fini(&formats->styles_xml);
	sovb_buffer_fini(&formats->numbering_xml);
	sovb_buffer_fini(&formats->theme_xml);
	sovb_arena_fini(&formats->arena);
}

sovb_status sovb_formats_need_numbering(sovb_formats *formats, sovb_error *err)
{
	const char *part = formats->numbering_part;
	sovb_error why;
	sovb_status status;

	if (!part)
		return SOVB_OK;
	formats->numbering_part = NULL;
	status = parse_styles(formats, err);
	if (status != SOVB_OK)
		return status;
	status = sovb_numbering_read(&formats->numbering, &formats->numbering_xml, &formats->styles, formats->path, part,
	                             &why);
	return forgive(formats, status, &why, err);
}
