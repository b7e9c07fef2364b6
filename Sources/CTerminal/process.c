#define _GNU_SOURCE
#include "CTerminal.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void set_blocked(int how, int number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  pthread_sigmask(how, &set, NULL);
}

// An ignored signal does not stay pending, so this also forgets one that waits.
static void forget(int number) {
  struct sigaction before, ignore = {.sa_handler = SIG_IGN};
  sigaction(number, &ignore, &before);
  sigaction(number, &before, NULL);
}

void ct_stop_job(void) {
  struct sigaction before, standard = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, NULL, &before);
  if (before.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &standard, NULL);
  // TSTP and not STOP: without a shell above (tmux new-session, ssh -t) the kernel drops it, and the
  // program goes on instead of standing still for good. The whole job, as the key would do.
  kill(0, SIGTSTP);
  set_blocked(SIG_UNBLOCK, SIGTSTP);
  set_blocked(SIG_BLOCK, SIGTSTP);
  // Who stops it here knows that it was continued.
  forget(SIGCONT);
  sigaction(SIGTSTP, &before, NULL);
}

bool ct_end_pending(void) {
  sigset_t pending;
  if (sigpending(&pending) != 0) return false;
  return sigismember(&pending, SIGTERM) == 1 || sigismember(&pending, SIGHUP) == 1
      || sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGQUIT) == 1;
}

static struct sigaction stop_before;

void ct_outside_begin(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, NULL, &stop_before);
  if (stop_before.sa_handler == SIG_IGN) return;
  // Ctrl-Z in the other program stops the job only if we stop too.
  sigaction(SIGTSTP, &standard, NULL);
  set_blocked(SIG_UNBLOCK, SIGTSTP);
}

void ct_outside_end(void) {
  if (stop_before.sa_handler != SIG_IGN) {
    set_blocked(SIG_BLOCK, SIGTSTP);
    sigaction(SIGTSTP, &stop_before, NULL);
  }
  // Ctrl-C in the other program was meant for it.
  forget(SIGINT);
  forget(SIGQUIT);
  forget(SIGCONT);
}

_Noreturn void ct_end_by(int number) {
  signal(number, SIG_DFL);
  set_blocked(SIG_UNBLOCK, number);
  raise(number);
  _exit(128 + number);
}

static pid_t spawn(
    const char *const arguments[], const char *const environment[], posix_spawn_file_actions_t *files,
    bool leads_group) {
  extern char **environ;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
      | (leads_group ? POSIX_SPAWN_SETPGROUP : 0));
  pid_t pid = -1;
  char *const *variables = environment ? (char *const *)environment : environ;
  int failed = posix_spawnp(&pid, arguments[0], files, &attributes, (char *const *)arguments, variables);
  posix_spawn_file_actions_destroy(files);
  posix_spawnattr_destroy(&attributes);
  if (!failed) return pid;
  errno = failed;
  return -1;
}

pid_t ct_spawn(const char *const arguments[], const char *const environment[], int output) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  if (output >= 0) {
    posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, output, STDERR_FILENO);
  }
  return spawn(arguments, environment, &files, false);
}

static pid_t spawn_silent(const char *const arguments[], const char *input, bool leads_group) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
  return spawn(arguments, NULL, &files, leads_group);
}

pid_t ct_spawn_quiet(const char *const arguments[], const char *input) {
  return spawn_silent(arguments, input, false);
}

pid_t ct_spawn_group(const char *const arguments[]) { return spawn_silent(arguments, "/dev/null", true); }

bool ct_has_ended(pid_t pid) {
  siginfo_t info = {0};
  if (waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) != 0) return errno != EINTR;
  return info.si_pid == pid;
}

// Source: proc(5), the fields pgrp (5) and rss (24, in pages) of /proc/PID/stat; the name before them may hold
// anything but ends at the last parenthesis.
static size_t resident(const char *pid, pid_t group) {
  char path[64], text[1024];
  snprintf(path, sizeof path, "/proc/%.20s/stat", pid);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return 0;
  text[count] = 0;
  char *rest = strrchr(text, ')');
  int own;
  long pages;
  if (rest == NULL
      || sscanf(rest, ") %*c %*d %d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %*u %*u %ld",
             &own, &pages) != 2
      || own != group || pages < 0)
    return 0;
  return (size_t)pages * (size_t)sysconf(_SC_PAGESIZE);
}

size_t ct_group_resident(pid_t group) {
  DIR *processes = opendir("/proc");
  if (processes == NULL) return 0;
  size_t sum = 0;
  for (struct dirent *entry; (entry = readdir(processes)) != NULL;) {
    if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9') sum += resident(entry->d_name, group);
  }
  closedir(processes);
  return sum;
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status, (void)kind, (void)place;
  remove(path);
  return 0;
}

void ct_remove_folder(const char *path) { nftw(path, remove_entry, 16, FTW_DEPTH | FTW_PHYS); }

int ct_wait(pid_t pid) {
  int status;
  while (waitpid(pid, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

struct start {
  char name[16];
  void (*body)(void *);
  void *context;
};

static void *begin(void *pointer) {
  struct start start = *(struct start *)pointer;
  free(pointer);
  pthread_setname_np(pthread_self(), start.name);
  // Without one, a stack overflow on this thread would end the program with the terminal raw.
  stack_t own = {.ss_size = 65536};
  own.ss_sp = malloc(own.ss_size);
  if (own.ss_sp != NULL) sigaltstack(&own, NULL);
  start.body(start.context);
  stack_t off = {.ss_flags = SS_DISABLE};
  sigaltstack(&off, NULL);
  free(own.ss_sp);
  return NULL;
}

int ct_thread(const char *name, size_t stack, void (*body)(void *), void *context) {
  struct start *start = calloc(1, sizeof *start);
  if (start == NULL) return ENOMEM;
  strncpy(start->name, name, sizeof start->name - 1);
  start->body = body;
  start->context = context;
  static const int faults[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
  sigset_t blocked, before;
  sigfillset(&blocked);
  for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) sigdelset(&blocked, faults[i]);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_attr_setstacksize(&attributes, stack);
  // The thread inherits the mask, so there is no moment in which it could take a signal.
  pthread_sigmask(SIG_SETMASK, &blocked, &before);
  pthread_t thread;
  int failed = pthread_create(&thread, &attributes, begin, start);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
  if (failed) free(start);
  return failed;
}
