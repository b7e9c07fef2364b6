// zlib as Debian's zlib1g-dev has it. Without `link` here: the target that uses it links libz.a, so that the same value
// gives the same bytes wherever the program runs.
#pragma once
#include <zlib.h>
