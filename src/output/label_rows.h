/*
 * Labels beside their marks without collisions: each goes into the first row of its lane that is free there,
 * to the right of its mark or to the left.
 */
#ifndef SOVB_LABEL_ROWS_H
#define SOVB_LABEL_ROWS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct sovb_label {
	double x;      /* of the mark */
	double radius; /* that the mark takes to either side */
	double width;  /* that the label takes beside it */
	unsigned lane;
	unsigned row; /* made by sovb_labels_place() … */
	bool left;    /* … as well */
} sovb_label;

/*
 * Labels in ascending order of x, none left of `leftmost`; rows[lane] becomes the number of rows of each
 * lane. When a new row is begun and a further mark is close, the label stands to the left, so that both fit
 * into it.
 */
void sovb_labels_place(sovb_label *label, size_t count, double leftmost, unsigned *rows, unsigned lanes);

#endif
