#include <sovb/document.h>

const char *sovb_charset_name(sovb_charset charset)
{
	static const char *const names[SOVB_CHARSET_COUNT] = {
		[SOVB_CHARSET_AUTO] = "auto",
		[SOVB_CHARSET_UTF8] = "utf-8",
		[SOVB_CHARSET_UTF16LE] = "utf-16le",
		[SOVB_CHARSET_UTF16BE] = "utf-16be",
		[SOVB_CHARSET_UTF32LE] = "utf-32le",
		[SOVB_CHARSET_UTF32BE] = "utf-32be",
		[SOVB_CHARSET_TCVN3] = "tcvn3",
		[SOVB_CHARSET_VNI] = "vni",
		[SOVB_CHARSET_VPS] = "vps",
		[SOVB_CHARSET_VISCII] = "viscii",
		[SOVB_CHARSET_WINDOWS_1258] = "windows-1258",
		[SOVB_CHARSET_WINDOWS_1252] = "windows-1252",
	};

	return names[charset];
}
