#define _GNU_SOURCE
#include "CBytes.h"

#include <sys/mman.h>

#if defined(__gnu_linux__)
#include <malloc.h>
#endif

#if defined(__x86_64__)
#include <immintrin.h>
// The same C for every processor, and once more for those with 32-byte registers and bit counting.
#define FAST __attribute__((target("avx2,bmi,bmi2,popcnt,lzcnt")))
#define INLINE static inline __attribute__((always_inline))
#else
#define INLINE static inline
#endif

typedef struct {
  uint64_t commas, quotes, newlines, returns, odd;
} masks;

// Bit i is byte i of 64.
INLINE masks classify_bytes(const uint8_t *bytes, uint8_t newline) {
  masks found = {0, 0, 0, 0, 0};
#if defined(__SSE2__)
  const __m128i comma = _mm_set1_epi8(','), quote = _mm_set1_epi8('"');
  const __m128i line = _mm_set1_epi8((char)newline), carriage = _mm_set1_epi8('\r');
  const __m128i space = _mm_set1_epi8(0x20), delete = _mm_set1_epi8(0x7F);
  for (int i = 0; i < 4; i++) {
    const __m128i x = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
    // As signed numbers the bytes from 0x80 on are negative: one comparison finds them and the controls.
    const __m128i odd = _mm_or_si128(_mm_cmplt_epi8(x, space), _mm_cmpeq_epi8(x, delete));
    found.commas |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, comma)) << (16 * i);
    found.quotes |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, quote)) << (16 * i);
    found.newlines |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, line)) << (16 * i);
    found.returns |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, carriage)) << (16 * i);
    found.odd |= (uint64_t)(uint32_t)_mm_movemask_epi8(odd) << (16 * i);
  }
#else
  for (int i = 0; i < 64; i++) {
    const uint8_t x = bytes[i];
    found.commas |= (uint64_t)(x == ',') << i;
    found.quotes |= (uint64_t)(x == '"') << i;
    found.newlines |= (uint64_t)(x == newline) << i;
    found.returns |= (uint64_t)(x == '\r') << i;
    found.odd |= (uint64_t)(x < 0x20 || x >= 0x7F) << i;
  }
#endif
  found.odd &= ~found.newlines;
  return found;
}

#if defined(FAST)
FAST INLINE masks classify_wide(const uint8_t *bytes, uint8_t newline) {
  masks found = {0, 0, 0, 0, 0};
  const __m256i comma = _mm256_set1_epi8(','), quote = _mm256_set1_epi8('"');
  const __m256i line = _mm256_set1_epi8((char)newline), carriage = _mm256_set1_epi8('\r');
  const __m256i space = _mm256_set1_epi8(0x20), delete = _mm256_set1_epi8(0x7F);
  for (int i = 0; i < 2; i++) {
    const __m256i x = _mm256_loadu_si256((const __m256i *)(bytes + 32 * i));
    const __m256i odd = _mm256_or_si256(_mm256_cmpgt_epi8(space, x), _mm256_cmpeq_epi8(x, delete));
    found.commas |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(x, comma)) << (32 * i);
    found.quotes |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(x, quote)) << (32 * i);
    found.newlines |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(x, line)) << (32 * i);
    found.returns |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(x, carriage)) << (32 * i);
    found.odd |= (uint64_t)(uint32_t)_mm256_movemask_epi8(odd) << (32 * i);
  }
  found.odd &= ~found.newlines;
  return found;
}
#endif

// Bit i is the parity of the bits 0...i: with quotes as bits, which bytes stand inside a quoted cell.
INLINE uint64_t parity(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

// Which cells end in a block; sets `stray` when a quote can't stand where it does.
typedef struct {
  uint64_t inside, closed, may_open;
} quoting;

INLINE uint64_t unquoted(
  quoting *state, uint64_t cells, uint64_t quotes, uint64_t returns, uint64_t valid, int *stray) {
  const uint64_t quoted = parity(quotes) ^ state->inside;
  cells &= ~quoted;
  const uint64_t opens = quotes & quoted, closes = quotes & ~quoted;
  // A quote opens behind a cell's end, or behind a closing one: then the two are one quote as text.
  const uint64_t badly_opened = opens & ~((cells | closes) << 1 | state->may_open);
  const uint64_t badly_closed = (closes << 1 | state->closed) & ~(cells | opens | returns) & valid;
  *stray = (badly_opened | badly_closed) != 0;
  state->inside = 0 - (quoted >> 63);
  state->closed = closes >> 63;
  state->may_open = (cells | closes) >> 63;
  return cells;
}

#define INDEX(CLASSIFY)                                                                                      \
  quoting state = {0, 0, (uint64_t)1 << (start % 64)};                                                       \
  uint64_t valid = ~(uint64_t)0 << (start % 64), block = start / 64;                                         \
  uint64_t separators = 0, records = 0;                                                                      \
  index->is_irregular = 0;                                                                                   \
  while (block * 64 < end) {                                                                                 \
    const masks found = CLASSIFY(bytes + block * 64, newline);                                               \
    if (end - block * 64 < 64) valid &= ((uint64_t)1 << (end - block * 64)) - 1;                             \
    index->odd[block] = found.odd;                                                                           \
    index->newlines[block] = found.newlines;                                                                 \
    index->lines_before[block] = lines;                                                                      \
    lines += (uint32_t)__builtin_popcountll(found.newlines);                                                 \
    uint64_t cells = (found.commas | found.newlines) & valid;                                                \
    const uint64_t quotes = found.quotes & valid;                                                            \
    if (quotes | state.inside | state.closed) {                                                              \
      /* Behind a closing quote a CR may stand only before the line end. */                                  \
      const uint64_t next = (uint64_t)(bytes[block * 64 + 64] == newline) << 63;                             \
      const uint64_t returns = found.returns & (found.newlines >> 1 | next);                                 \
      int stray;                                                                                             \
      cells = unquoted(&state, cells, quotes, returns, valid, &stray);                                       \
      if (stray) {                                                                                           \
        index->is_irregular = 1;                                                                             \
        block++;                                                                                             \
        break;                                                                                               \
      }                                                                                                      \
    } else {                                                                                                 \
      state.may_open = cells >> 63;                                                                          \
    }                                                                                                        \
    uint64_t ends = cells & found.newlines;                                                                  \
    while (ends) {                                                                                           \
      index->record_ends[records++] =                                                                        \
        (uint32_t)(separators + (uint64_t)__builtin_popcountll(cells & ((ends & -ends) - 1)));               \
      ends &= ends - 1;                                                                                      \
    }                                                                                                        \
    /* Eight at once, needed or not: the processor can't guess how many, and guessing wrong costs more. */   \
    const uint64_t count = (uint64_t)__builtin_popcountll(cells);                                            \
    uint32_t *to = index->separators + separators;                                                           \
    uint64_t done = 0;                                                                                       \
    do {                                                                                                     \
      for (int i = 0; i < 8; i++) {                                                                          \
        to[done + (uint64_t)i] = (uint32_t)(block * 64) + (uint32_t)__builtin_ctzll(cells | (uint64_t)1 << 63); \
        cells &= cells - 1;                                                                                  \
      }                                                                                                      \
      done += 8;                                                                                             \
    } while (done < count);                                                                                  \
    separators += count;                                                                                     \
    valid = ~(uint64_t)0;                                                                                    \
    block++;                                                                                                 \
  }                                                                                                          \
  index->separator_count = separators;                                                                       \
  index->record_count = records;                                                                             \
  return block;

static uint64_t index_records(
  cbytes_index *index, const uint8_t *bytes, uint64_t start, uint64_t end, uint8_t newline, uint32_t lines) {
  INDEX(classify_bytes)
}

#if defined(FAST)
FAST static uint64_t index_records_wide(
  cbytes_index *index, const uint8_t *bytes, uint64_t start, uint64_t end, uint8_t newline, uint32_t lines) {
  INDEX(classify_wide)
}
#endif

uint64_t cbytes_index_records(
  cbytes_index *index, const uint8_t *bytes, uint64_t start, uint64_t end, uint8_t newline, uint32_t lines) {
#if defined(FAST)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt")) {
    return index_records_wide(index, bytes, start, end, newline, lines);
  }
#endif
  return index_records(index, bytes, start, end, newline, lines);
}

uint64_t cbytes_mark(
  cbytes_index *index, const uint8_t *bytes, uint64_t block, uint64_t end, uint8_t newline, uint32_t lines) {
  while (block * 64 < end) {
    const masks found = classify_bytes(bytes + block * 64, newline);
    index->odd[block] = found.odd;
    index->newlines[block] = found.newlines;
    index->lines_before[block] = lines;
    lines += (uint32_t)__builtin_popcountll(found.newlines);
    block++;
  }
  return block;
}

// What letters of two and of three bytes are made of, and which bytes of ASCII don't show: bit i is byte i of 64.
typedef struct {
  uint64_t controls, lead_two, lead_three, after_three, follows, high;
} letters;

INLINE letters classify_letters(const uint8_t *bytes) {
  letters found = {0, 0, 0, 0, 0, 0};
#if defined(__SSE2__)
  for (int i = 0; i < 4; i++) {
    const __m128i x = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
    // As signed numbers the bytes from 0x80 on are negative.
#define ALL(byte) _mm_set1_epi8((char)(byte))
#define WHERE(test) ((uint64_t)(uint32_t)_mm_movemask_epi8(test) << (16 * i))
#define BETWEEN(low, high) _mm_and_si128(_mm_cmpgt_epi8(x, ALL((low) - 1)), _mm_cmpgt_epi8(ALL((high) + 1), x))
    found.controls |= WHERE(_mm_or_si128(_mm_cmpgt_epi8(ALL(0x20), x), _mm_cmpeq_epi8(x, ALL(0x7F))));
    found.lead_two |= WHERE(BETWEEN(0xC3, 0xCB));
    found.lead_three |= WHERE(_mm_cmpeq_epi8(x, ALL(0xE1)));
    found.after_three |= WHERE(BETWEEN(0xB8, 0xBB));
    found.follows |= WHERE(_mm_cmpgt_epi8(ALL(0xC0), x));
    found.high |= WHERE(x);
#undef ALL
#undef WHERE
#undef BETWEEN
  }
#else
  for (int i = 0; i < 64; i++) {
    const uint8_t x = bytes[i];
    found.controls |= (uint64_t)(x < 0x20 || x == 0x7F) << i;
    found.lead_two |= (uint64_t)(x >= 0xC3 && x <= 0xCB) << i;
    found.lead_three |= (uint64_t)(x == 0xE1) << i;
    found.after_three |= (uint64_t)(x >= 0xB8 && x <= 0xBB) << i;
    found.follows |= (uint64_t)(x >= 0x80 && x < 0xC0) << i;
    found.high |= (uint64_t)(x >= 0x80) << i;
  }
#endif
  return found;
}

#if defined(FAST)
FAST INLINE letters classify_letters_wide(const uint8_t *bytes) {
  letters found = {0, 0, 0, 0, 0, 0};
  for (int i = 0; i < 2; i++) {
    const __m256i x = _mm256_loadu_si256((const __m256i *)(bytes + 32 * i));
#define ALL(byte) _mm256_set1_epi8((char)(byte))
#define WHERE(test) ((uint64_t)(uint32_t)_mm256_movemask_epi8(test) << (32 * i))
#define BETWEEN(low, high) \
  _mm256_and_si256(_mm256_cmpgt_epi8(x, ALL((low) - 1)), _mm256_cmpgt_epi8(ALL((high) + 1), x))
    found.controls |= WHERE(_mm256_or_si256(_mm256_cmpgt_epi8(ALL(0x20), x), _mm256_cmpeq_epi8(x, ALL(0x7F))));
    found.lead_two |= WHERE(BETWEEN(0xC3, 0xCB));
    found.lead_three |= WHERE(_mm256_cmpeq_epi8(x, ALL(0xE1)));
    found.after_three |= WHERE(BETWEEN(0xB8, 0xBB));
    found.follows |= WHERE(_mm256_cmpgt_epi8(ALL(0xC0), x));
    found.high |= WHERE(x);
#undef ALL
#undef WHERE
#undef BETWEEN
  }
  return found;
}
#endif

// Whether all of some control characters are white space.
INLINE int is_space(const uint8_t *bytes, uint64_t controls) {
  for (; controls != 0; controls &= controls - 1) {
    const uint8_t x = bytes[__builtin_ctzll(controls)];
    if (x != 0x09 && x != 0x0A && x != 0x0D) return 0;
  }
  return 1;
}

// The carried bits say of the bytes before a block whether its first one is the second of two, the second of three or
// the third of three.
#define IS_LATIN(classify)                                                                                   \
  uint64_t second_of_two = 0, second_of_three = 0, third_of_three = 0;                                       \
  uint8_t rest[64];                                                                                          \
  for (uint64_t at = 0; at < count; at += 64) {                                                              \
    const uint8_t *block = bytes + at;                                                                       \
    if (count - at < 64) {                                                                                   \
      __builtin_memset(rest, ' ', sizeof(rest));                                                             \
      __builtin_memcpy(rest, block, count - at);                                                             \
      block = rest;                                                                                          \
    }                                                                                                        \
    const letters found = classify(block);                                                                   \
    const uint64_t second = found.lead_three << 1 | second_of_three;                                         \
    const uint64_t expected =                                                                                \
      found.lead_two << 1 | second_of_two | second | second << 1 | third_of_three;                           \
    if (expected != found.follows || (found.high & ~(found.lead_two | found.lead_three | found.follows))     \
        || (second & ~found.after_three) || !is_space(block, found.controls & ~found.high)) {                \
      return 0;                                                                                              \
    }                                                                                                        \
    second_of_two = found.lead_two >> 63;                                                                    \
    second_of_three = found.lead_three >> 63;                                                                \
    third_of_three = second >> 63;                                                                           \
  }                                                                                                          \
  return !(second_of_two | second_of_three | third_of_three);

static int is_latin(const uint8_t *bytes, uint64_t count) {
  IS_LATIN(classify_letters)
}

#if defined(FAST)
FAST static int is_latin_wide(const uint8_t *bytes, uint64_t count) {
  IS_LATIN(classify_letters_wide)
}
#endif

int cbytes_is_latin(const uint8_t *bytes, uint64_t count) {
#if defined(FAST)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt")) {
    return is_latin_wide(bytes, count);
  }
#endif
  return is_latin(bytes, count);
}

uint64_t cbytes_count(const uint8_t *bytes, uint64_t count, uint8_t byte) {
  typedef uint8_t lanes __attribute__((vector_size(32)));
  uint64_t found = 0, i = 0;
  while (count - i >= sizeof(lanes)) {
    // A lane counts to 255 before it would begin anew.
    lanes sums = {0};
    for (int turn = 0; turn < 255 && count - i >= sizeof(lanes); turn++, i += sizeof(lanes)) {
      lanes next;
      __builtin_memcpy(&next, bytes + i, sizeof(lanes));
      sums -= (lanes)(next == byte);
    }
    for (unsigned lane = 0; lane < sizeof(lanes); lane++) found += sums[lane];
  }
  for (; i < count; i++) found += bytes[i] == byte;
  return found;
}

static uint64_t folded(uint64_t a, uint64_t b) {
  unsigned __int128 product = (unsigned __int128)a * b;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint64_t cbytes_digest(const uint8_t *bytes, uint64_t count, uint64_t seed) {
  // Odd numbers without a pattern: the fractions of the square roots of 2, 3 and 5.
  const uint64_t a = 0x6A09E667F3BCC909u, b = 0xBB67AE8584CAA73Bu, c = 0x3C6EF372FE94F82Bu;
  uint64_t sum = seed ^ folded(count ^ a, seed ^ b), rest = count, words[2];
  for (; rest > sizeof(words); rest -= sizeof(words), bytes += sizeof(words)) {
    __builtin_memcpy(words, bytes, sizeof(words));
    sum = folded(words[0] ^ b, words[1] ^ sum);
  }
  words[0] = words[1] = 0;
  __builtin_memcpy(words, bytes, rest);
  return folded(sum ^ c, folded(words[0] ^ a, words[1] ^ sum));
}

int cbytes_return_blocks(int size) {
#if defined(M_MMAP_THRESHOLD)
  return mallopt(M_MMAP_THRESHOLD, size) && mallopt(M_TRIM_THRESHOLD, 8 * size);
#else
  return size < 0;
#endif
}

int cbytes_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }
