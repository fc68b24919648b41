#include "page.h"

#include "drawing_text.h"
#include "markup.h"

static const char style[] =
    "body{font-family:\"Times New Roman\",\"Liberation Serif\",serif;margin:1.2rem auto;max-width:1123px;"
    "padding:0 1rem;color:#111;background:#fff;line-height:1.4}\n"
    "h1{font-size:1.45rem;text-align:center;margin:.6rem 0 .2rem}\n"
    "h1+p{text-align:center;font-style:italic;margin:0 0 1rem}\n"
    "h2{font-size:1.15rem;margin-top:1.6rem}\n"
    "figure{margin:0;overflow-x:auto}\n"
    "svg{box-sizing:border-box;width:100%;min-width:50rem;height:auto;border:1px solid #bbb}\n"
    "svg a:focus{outline:3px solid #1a5fb4}\n"
    ".skip,.unseen{position:absolute;left:-99rem}\n"
    ".skip:focus{position:static}\n"
    "table{border-collapse:collapse;width:100%;font-size:.95rem}\n"
    "th,td{border:1px solid #777;padding:.3rem .45rem;text-align:left;vertical-align:top}\n"
    "thead th{background:#ececec}\n"
    "tr:target{background:#fff3c4;outline:2px solid #8a6d00}\n"
    "td ul{margin:0;padding-left:1.1rem;min-width:8rem}\n"
    "td a,li time{white-space:nowrap}\n"
    "blockquote{margin:0 0 .3rem;font-style:italic}\n"
    "cite{font-style:normal;color:#444;font-size:.85rem;overflow-wrap:anywhere}\n"
    ".none{background:#fdecea}\n"
    ".none span{color:#8c1d18}\n"
    ".hint{color:#444}\n"
    ".day{white-space:nowrap}\n"
    "footer{margin-top:1rem;font-style:italic;color:#333}\n"
    "@page{size:A4 landscape;margin:12mm}\n"
    "@media print{body{margin:0;padding:0;max-width:none}.skip,.screen{display:none}svg{min-width:0;border:0;"
    "max-height:180mm}figure{break-after:page}h2{break-after:avoid}thead{display:table-header-group}tr{break-"
    "inside:avoid}a{color:inherit;text-decoration:"
    "none}"
    ".none{background:none}}\n";

void sovb_page_element(sovb_buffer *out, const char *name, sovb_string text)
{
	sovb_buffer_appendf(out, "<%s>", name);
	sovb_markup_text(out, text.data, text.size);
	sovb_buffer_appendf(out, "</%s>", name);
}

void sovb_page_date(sovb_buffer *out, sovb_date date)
{
	char iso[SOVB_DATE_TEXT], local[SOVB_DATE_TEXT];

	if (date.year)
		sovb_buffer_appendf(out, "<time datetime=\"%s\">%s</time>", sovb_date_iso(date, iso),
				    sovb_date_local(date, local));
}

void sovb_page_begin(sovb_buffer *out, const sovb_drawing_options *options, const char *title)
{
	sovb_string heading = options->title.size ? options->title : SOVB_DRAWING_STRING(title);

	sovb_buffer_appendf(out,
			    "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
			    "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n",
			    options->lang == SOVB_LANG_VI ? "vi" : "en");
	sovb_page_element(out, "title", heading);
	sovb_buffer_append_text(out, "\n<style>\n");
	sovb_buffer_append_text(out, style);
	sovb_buffer_append_text(out, "</style>\n</head>\n<body>\n");
}

void sovb_page_end(sovb_buffer *out, const sovb_drawing_options *options)
{
	sovb_buffer_append_text(out, "<footer>");
	sovb_drawing_say_made(out, options);
	sovb_buffer_append_text(out, "</footer>\n</body>\n</html>\n");
}
