#include "level.h"

#include <string.h>

#include "identity.h"

#define NAME_ROOM 512

/* Cities directly under the centre; Huế since 1 January 2025 (Nghị quyết 175/2024/QH15). */
static const char *const central_cities[] = {
    "Thành ủy Hà Nội",    "Thành ủy Hồ Chí Minh", "Thành ủy Thành phố Hồ Chí Minh",
    "Thành ủy Hải Phòng", "Thành ủy Đà Nẵng",     "Thành ủy Cần Thơ",
    "Thành ủy Huế",
};

static size_t canonical(char out[NAME_ROOM], const char *name)
{
	return sovb_issuer_canonical(out, NAME_ROOM, (sovb_string){name, strlen(name)});
}

/* The level of a "thành ủy"; province for every other name. */
static sovb_level city_level(sovb_string issuer)
{
	char name[NAME_ROOM], city[NAME_ROOM];
	size_t size = sovb_issuer_canonical(name, sizeof name, issuer);
	size_t word = canonical(city, "Thành ủy");

	if (size < word || memcmp(name, city, word) != 0)
		return SOVB_LEVEL_PROVINCE;
	if (size == word)
		return SOVB_LEVEL_UNKNOWN;
	for (size_t i = 0; i < sizeof central_cities / sizeof central_cities[0]; i++) {
		size_t length = canonical(city, central_cities[i]);

		if (size >= length && memcmp(name, city, length) == 0)
			return SOVB_LEVEL_PROVINCE;
	}
	return SOVB_LEVEL_DISTRICT;
}

sovb_level sovb_member_level(sovb_member member)
{
	const char *organ = member.names->symbol.organ;
	const sovb_organ_fact *fact = sovb_organ_by_symbol(organ, strlen(organ));

	if (!fact)
		return SOVB_LEVEL_UNKNOWN;
	if (strcmp(organ, "TU") == 0)
		return city_level(sovb_member_get(member)->issuer);
	return fact->level;
}
