#ifndef CBYTES_H
#define CBYTES_H

#include <stdint.h>

/// A file in memory, closed when a program is started; -1 with errno where there is none. See memfd_create(2).
int cbytes_memory_file(const char *name);

/// Where the cells and records of a text end, as far as it keeps to RFC 4180; offsets count from `bytes`.
typedef struct {
  /// Offsets of the commas and line ends that are not inside quotes. Needs 8 places more than are filled.
  uint32_t *separators;
  /// For each record the place of its line end in `separators`.
  uint32_t *record_ends;
  /// For each 64 bytes, bit i for byte i: bytes that are neither printable ASCII nor a line end (controls with TAB and
  /// CR, DEL, all of 0x80...0xFF), and line ends, inside quotes too.
  uint64_t *odd;
  uint64_t *newlines;
  /// For each 64 bytes: line ends before them.
  uint32_t *lines_before;

  uint64_t separator_count;
  uint64_t record_count;
  /// Set when indexing stopped at a quote that can't stand where it does.
  int is_irregular;
} cbytes_index;

/// Indexes `bytes` from `start`, where a record begins, to `end`. The 64-byte block that holds byte `end` must be
/// readable, and one byte behind it. `lines` is the number of line ends before the block of `start`.
///
/// Returns the first block that is not marked in `odd`, `newlines` and `lines_before`.
uint64_t cbytes_index_records(
  cbytes_index *index, const uint8_t *bytes, uint64_t start, uint64_t end, uint8_t newline, uint32_t lines);

/// Marks the blocks from `block` up to `end` and nothing else. Returns as above.
uint64_t cbytes_mark(
  cbytes_index *index, const uint8_t *bytes, uint64_t block, uint64_t end, uint8_t newline, uint32_t lines);

/// Whether `count` bytes are only printable ASCII, TAB, CR, LF and whole letters of U+00C0...U+02FF and of
/// U+1E00...U+1EFF: Vietnamese and other Latin text, which is in order and composed as it stands. A 0 means no more than
/// that it must be looked at closely.
int cbytes_is_latin(const uint8_t *bytes, uint64_t count);

/// How many of `count` bytes are `byte`.
uint64_t cbytes_count(const uint8_t *bytes, uint64_t count, uint8_t byte);

/// A digest of `count` bytes: what has another one is not the same. `seed` keeps it from being foreseen.
uint64_t cbytes_digest(const uint8_t *bytes, uint64_t count, uint64_t seed);

/// Has memory blocks of `size` bytes and more come from the system one by one and go back to it as soon as they are
/// freed. Returns whether the C library can.
int cbytes_return_blocks(int size);

#endif
