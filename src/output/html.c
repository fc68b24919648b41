#include "html.h"

#include <assert.h>
#include <string.h>

#include "markup.h"

static const char *const tags[SOVB_HTML_TAG_COUNT] = {
#define X(name, text) [SOVB_HTML_##name] = text,
	SOVB_HTML_TAGS(X)
#undef X
};

/*
 * Black on white, in the typeface of official documents (Nghị định 30/2020/NĐ-CP, phụ lục I: Times New Roman 13-14,
 * A4 with 2 cm and 3 cm of margin).  Severity is told by words and by the weight of lines, never by colour alone.
 */
static const char style[] =
	"@page{size:A4;margin:1.5cm 1.5cm 1.5cm 2cm}"
	"*{box-sizing:border-box}"
	"html{background:#fff;color:#000}"
	"body{font:13pt/1.4 'Times New Roman','Liberation Serif',Tinos,serif;margin:0 auto;padding:1.5cm 1cm;max-width:23cm}"
	"h1{font-size:15pt;text-align:center;text-transform:uppercase;margin:.2em 0}"
	"h2{font-size:13pt;margin:1.2em 0 .4em;break-after:avoid}"
	"p{margin:.3em 0}"
	".sub{text-align:center;font-weight:bold;margin:0 0 1em}"
	".mute{font-size:11pt;font-style:italic}"
	"table{border-collapse:collapse;width:100%;font-size:11pt;line-height:1.25}"
	".findings,.checked,.annex{table-layout:fixed}"
	".findings th:nth-child(1),.annex th:nth-child(1){width:6%}"
	".findings th:nth-child(2){width:12%}"
	".findings th:nth-child(3){width:18%}"
	".findings th:nth-child(5){width:18%}"
	".checked th:nth-child(1){width:8%}"
	".checked th:nth-child(3){width:29%}"
	".checked th:nth-child(4){width:15%}"
	".annex th:nth-child(2){width:20%}"
	".annex th:nth-child(3){width:14%}"
	".annex th:nth-child(4){width:17%}"
	".annex th:nth-child(6){width:6%}"
	".annex th:nth-child(7){width:14%}"
	".appendix{break-before:page}"
	".center{text-align:center;text-transform:uppercase}"
	"caption{text-align:left;font-style:italic;padding:.2em 0}"
	"thead{display:table-header-group}"
	"tr{break-inside:avoid}"
	"th,td{border:1px solid #000;padding:.15em .35em;text-align:left;vertical-align:top;overflow-wrap:break-word}"
	"th{text-align:center;background:#eee;print-color-adjust:exact;-webkit-print-color-adjust:exact}"
	"td.num{text-align:right;overflow-wrap:normal;white-space:nowrap}"
	"td p{margin:0 0 .25em}"
	"tr.error td:first-child{border-left:4px solid #000}"
	"tr.group td{font-weight:bold;background:#f5f5f5}"
	"table.plain td{border:0;padding:.1em .6em .1em 0}"
	"table.plain td:first-child{white-space:nowrap;width:1%}"
	".quote{font-size:10pt;color:#222}"
	".nowrap{white-space:nowrap}"
	"td a{color:#000}"
	".ins{font-weight:bold}"
	".sign{margin-top:1.5em;break-inside:avoid;break-before:avoid}"
	".sign td{border:0;text-align:center;width:50%;height:5em}"
	"section.page{break-before:page}"
	"section.page:first-of-type{break-before:auto}"
	"section+section.page{border-top:3px double #000;margin-top:2em;padding-top:1em}"
	"mark{background:#ffec99;color:#000;border-bottom:2px solid #000}"
	"mark.error{border-bottom:3px double #000}"
	"mark.info{border-bottom:1px dotted #000;background:#f5f5f5}"
	"sup a{text-decoration:none;color:#000;font-weight:bold}"
	".line{white-space:pre-wrap;overflow-wrap:anywhere;min-height:1.4em}"
	"aside{border:1px solid #000;border-left-width:4px;margin:.3em 0 .6em 2em;padding:.3em .6em;font-size:11pt;"
	"break-inside:avoid}"
	"aside.warning{border-left-width:2px}"
	"aside.info{border-left-width:1px}"
	"aside p{margin:.1em 0}"
	"@media print{body{padding:0;max-width:none}section+section.page{border:0;margin:0;padding:0}}"
	"@media(max-width:16cm){body{padding:.5cm;font-size:12pt}}";

void sovb_html_begin(sovb_html *html, sovb_lang lang, sovb_string title)
{
	*html = (sovb_html){.out.limit = SOVB_HTML_MAX_BYTES};
	sovb_buffer_appendf(&html->out,
	                    "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
	                    "<meta name=\"viewport\" content=\"width=device-width\">\n"
	                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
	                    "style-src 'unsafe-inline'\">\n<title>",
	                    lang == SOVB_LANG_VI ? "vi" : "en");
	sovb_markup_text(&html->out, title.data, title.size);
	sovb_buffer_appendf(&html->out, "</title>\n<style>%s</style>\n</head>\n<body>", style);
}

void sovb_html_end(sovb_html *html)
{
	assert(html->depth == 0);
	sovb_buffer_append_text(&html->out, "\n</body>\n</html>\n");
}

void sovb_html_fini(sovb_html *html)
{
	sovb_buffer_fini(&html->out);
}

/* Blocks begin a line of the source; inside a line of text nothing may be added. */
static bool is_inline(sovb_html_tag tag)
{
	return tag == SOVB_HTML_A || tag == SOVB_HTML_B || tag == SOVB_HTML_MARK || tag == SOVB_HTML_SPAN ||
	       tag == SOVB_HTML_SUP;
}

static void begin_tag(sovb_html *html, sovb_html_tag tag, const char *class)
{
	assert(html->depth < SOVB_HTML_DEPTH);
	html->open[html->depth++] = tag;
	sovb_buffer_appendf(&html->out, "%s<%s", is_inline(tag) ? "" : "\n", tags[tag]);
	if (class) {
		sovb_buffer_append_text(&html->out, " class=\"");
		sovb_markup_text(&html->out, class, strlen(class));
		sovb_buffer_append_char(&html->out, '"');
	}
}

void sovb_html_open(sovb_html *html, sovb_html_tag tag, const char *class)
{
	begin_tag(html, tag, class);
	sovb_buffer_append_char(&html->out, '>');
}

void sovb_html_open_wide(sovb_html *html, sovb_html_tag tag, const char *class, unsigned columns)
{
	begin_tag(html, tag, class);
	sovb_buffer_appendf(&html->out, " colspan=\"%u\">", columns);
}

void sovb_html_open_target(sovb_html *html, sovb_html_tag tag, const char *class, char kind, size_t n)
{
	begin_tag(html, tag, class);
	sovb_buffer_appendf(&html->out, " id=\"%c%zu\">", kind, n);
}

void sovb_html_open_link(sovb_html *html, const char *class, char kind, size_t n)
{
	begin_tag(html, SOVB_HTML_A, class);
	sovb_buffer_appendf(&html->out, " href=\"#%c%zu\">", kind, n);
}

void sovb_html_close(sovb_html *html)
{
	assert(html->depth > 0);
	sovb_buffer_appendf(&html->out, "</%s>", tags[html->open[--html->depth]]);
}

void sovb_html_string(sovb_html *html, sovb_string text)
{
	sovb_markup_text(&html->out, text.data, text.size);
}

void sovb_html_text(sovb_html *html, const char *text)
{
	sovb_markup_text(&html->out, text, strlen(text));
}

void sovb_html_number(sovb_html *html, size_t number)
{
	sovb_buffer_appendf(&html->out, "%zu", number);
}

void sovb_html_leaf(sovb_html *html, sovb_html_tag tag, const char *class, const char *text)
{
	sovb_html_open(html, tag, class);
	sovb_html_text(html, text);
	sovb_html_close(html);
}

void sovb_html_leaf_string(sovb_html *html, sovb_html_tag tag, const char *class, sovb_string text)
{
	sovb_html_open(html, tag, class);
	sovb_html_string(html, text);
	sovb_html_close(html);
}
