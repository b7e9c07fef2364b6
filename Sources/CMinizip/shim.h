// Minizip as Debian's libminizip-dev has it. Without `link` here: the target that uses it links libminizip.a and libz.a.
#pragma once
#include <minizip/unzip.h>
