#include "CPQ.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static cpq table;
static bool is_loaded;

#define FIND(name)                                                                                      \
  table.name = (__typeof__(name) *)dlsym(handle, #name);                                                \
  if (table.name == NULL) return false;

static bool find_all(void *handle) {
  CPQ_FUNCTIONS(FIND)
  return true;
}

static const cpq *load(const char *library, char *words, size_t room) {
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (handle != NULL && (is_loaded || find_all(handle))) {
    // The first one stays for good: its functions may run on any thread.
    is_loaded = true;
    return &table;
  }
  const char *said = dlerror();
  snprintf(words, room, "%s", said != NULL ? said : "");
  return NULL;
}

const cpq *cpq_load(const char *library, char *words, size_t room) {
  pthread_mutex_lock(&lock);
  const cpq *found = load(library, words, room);
  pthread_mutex_unlock(&lock);
  return found;
}
