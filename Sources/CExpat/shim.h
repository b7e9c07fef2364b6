// Expat as Debian's libexpat1-dev has it. Without `link` here: the target that uses it links libexpat.a.
#pragma once
#include <expat.h>
