#ifndef CBYTES_H
#define CBYTES_H

#include <stdint.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Where the bytes that matter to a CSV reader stand in 64 bytes: bit i is byte i.
typedef struct {
  uint64_t commas;
  uint64_t quotes;
  /// Bytes equal to the file's line end.
  uint64_t newlines;
  uint64_t returns;
  /// Bytes that are neither printable ASCII nor a line end: controls (with TAB and CR), DEL, and all of 0x80...0xFF.
  uint64_t odd;
} cbytes_masks;

/// The masks of the 64 bytes at `bytes`, all of which must be readable.
static inline cbytes_masks cbytes_classify(const uint8_t *bytes, uint8_t newline) {
  cbytes_masks masks = {0, 0, 0, 0, 0};
#if defined(__SSE2__)
  const __m128i comma = _mm_set1_epi8(','), quote = _mm_set1_epi8('"');
  const __m128i line = _mm_set1_epi8((char)newline), carriage = _mm_set1_epi8('\r');
  const __m128i space = _mm_set1_epi8(0x20), delete = _mm_set1_epi8(0x7F);
  for (int i = 0; i < 4; i++) {
    const __m128i x = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
    // As signed numbers the bytes from 0x80 on are negative: one comparison finds them and the controls.
    const __m128i odd = _mm_or_si128(_mm_cmplt_epi8(x, space), _mm_cmpeq_epi8(x, delete));
    masks.commas |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, comma)) << (16 * i);
    masks.quotes |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, quote)) << (16 * i);
    masks.newlines |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, line)) << (16 * i);
    masks.returns |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, carriage)) << (16 * i);
    masks.odd |= (uint64_t)(uint32_t)_mm_movemask_epi8(odd) << (16 * i);
  }
#else
  for (int i = 0; i < 64; i++) {
    const uint8_t x = bytes[i];
    masks.commas |= (uint64_t)(x == ',') << i;
    masks.quotes |= (uint64_t)(x == '"') << i;
    masks.newlines |= (uint64_t)(x == newline) << i;
    masks.returns |= (uint64_t)(x == '\r') << i;
    masks.odd |= (uint64_t)(x < 0x20 || x >= 0x7F) << i;
  }
#endif
  masks.odd &= ~masks.newlines;
  return masks;
}

/// How many of `count` bytes are `byte`.
static inline uint64_t cbytes_count(const uint8_t *bytes, uint64_t count, uint8_t byte) {
  uint64_t found = 0;
  for (uint64_t i = 0; i < count; i++) found += bytes[i] == byte;
  return found;
}

/// Bit i is the parity of the bits 0...i of `bits`: with quotes as bits, which bytes stand inside a quoted cell.
static inline uint64_t cbytes_parity(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

#endif
