// What Swift must see of ncursesw. The importer drops globals, cast constants and variadic functions, so
// they come back here as inline functions and typed constants.
#pragma once

// pkg-config says the same by -D_XOPEN_SOURCE, which SwiftPM refuses; without it cchar_t does not exist.
#define NCURSES_WIDECHAR 1

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <ncursesw/curses.h>
#include <ncursesw/term.h>

// Glibc's Swift module hides it.
extern int wcwidth(wchar_t);

static const attr_t cnBold = A_BOLD;
static const attr_t cnDim = A_DIM;
static const attr_t cnUnderline = A_UNDERLINE;
static const attr_t cnReverse = A_REVERSE;
static const attr_t cnItalic = A_ITALIC;

// Globals, which Swift 6 takes for shared mutable state.
static inline WINDOW *cn_window(void) { return stdscr; }
static inline int cn_colours(void) { return COLORS; }
/// The next update clears the terminal and sends everything.
static inline void cn_repaint(void) { clearok(curscr, TRUE); }

/// Loads a terminal's description without the screen; 1 found, 0 unknown, -1 no terminfo at all.
static inline int cn_describe(const char *term, int fd) {
  int found = -1;
  return setupterm(term, fd, &found) == OK ? 1 : found > 0 ? 1 : found;
}

static inline void cn_forget_description(void) {
  if (cur_term != NULL) del_curterm(cur_term);
}

/// A capability of the described terminal; NULL where it has none.
static inline const char *cn_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// The names of a description's parts, in the order of the compiled form.
typedef enum { cnFlags, cnNumbers, cnStrings } cn_kind;

/// The place of a part in the compiled description; -1 when ncurses doesn't know the name.
static inline int cn_place(cn_kind kind, const char *name) {
  const char *const *names = kind == cnFlags ? boolnames : kind == cnNumbers ? numnames : strnames;
  for (int place = 0; names[place] != NULL; place++) {
    if (strcmp(names[place], name) == 0) return place;
  }
  return -1;
}

/// `newterm` on a descriptor and with a description (what $TERMINFO would hold) of ours: ncurses writes there, and
/// touches neither the terminal's modes nor what LINES and COLUMNS say.
static inline SCREEN *cn_open(const char *term, const char *description, int fd, FILE **file) {
  *file = fdopen(fd, "w+");
  if (*file == NULL) return NULL;
  const char *value = getenv("TERMINFO");
  char *before = value == NULL ? NULL : strdup(value);
  setenv("TERMINFO", description, 1);
  use_env(FALSE);
  SCREEN *screen = newterm(term, *file, *file);
  if (before == NULL) unsetenv("TERMINFO"); else setenv("TERMINFO", before, 1);
  free(before);
  return screen;
}

/// Fills a cell directly: `setcchar` does the same 1.2 to 2.9 times slower.
static inline void cn_fill(
    cchar_t *cell, wchar_t base, wchar_t mark1, wchar_t mark2, wchar_t mark3, attr_t attributes, int pair) {
  cell->attr = attributes | (attr_t)COLOR_PAIR(pair < 255 ? pair : 255);
  cell->ext_color = pair;
  cell->chars[0] = base;
  cell->chars[1] = mark1;
  cell->chars[2] = mark2;
  cell->chars[3] = mark3;
  cell->chars[4] = 0;
}
