#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

static sigset_t taken;

static void nothing(int number) { (void)number; }

int ct_take_signals(void) {
  static const int wanted[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
  sigemptyset(&taken);
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    struct sigaction now;
    // A blocked signal reaches signalfd even if it is ignored, and nohup must keep its meaning.
    if (wanted[i] != SIGTERM && sigaction(wanted[i], NULL, &now) == 0 && now.sa_handler == SIG_IGN) continue;
    sigaddset(&taken, wanted[i]);
  }
  // Never runs, as the signal is blocked. But without it ncurses would ignore SIGTSTP for as long as it draws,
  // and the kernel drops a waiting signal that becomes ignored: some stops were lost.
  if (sigismember(&taken, SIGTSTP) == 1) signal(SIGTSTP, nothing);
  // A write to a mailbox or a pipe whose reader has gone must not end the program.
  signal(SIGPIPE, SIG_IGN);
  int failed = pthread_sigmask(SIG_BLOCK, &taken, NULL);
  if (failed) {
    errno = failed;
    return -1;
  }
  return signalfd(-1, &taken, SFD_CLOEXEC | SFD_NONBLOCK);
}

void ct_give_back_signals(int fd) {
  close(fd);
  if (sigismember(&taken, SIGTSTP) == 1) signal(SIGTSTP, SIG_DFL);
  pthread_sigmask(SIG_UNBLOCK, &taken, NULL);
}

void ct_reset_signals(void) {
  for (int number = 1; number < NSIG; number++) {
    if (number != SIGTSTP && sigismember(&taken, number) == 1) signal(number, SIG_DFL);
  }
}

int ct_next_signal(int fd) {
  struct signalfd_siginfo info;
  return read(fd, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

int ct_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void ct_eventfd_post(int fd) {
  uint64_t one = 1;
  while (write(fd, &one, sizeof one) < 0 && errno == EINTR) {}
}

void ct_counter_clear(int fd) {
  uint64_t count;
  while (read(fd, &count, sizeof count) < 0 && errno == EINTR) {}
}

// CLOCK_BOOTTIME goes on while the machine sleeps, so a deadline is due as soon as it wakes.
int ct_timerfd(void) { return timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK); }

void ct_timerfd_arm(int fd, int64_t milliseconds) {
  struct itimerspec when;
  memset(&when, 0, sizeof when);
  if (milliseconds >= 0) {
    when.it_value.tv_sec = milliseconds / 1000;
    when.it_value.tv_nsec = milliseconds % 1000 * 1000000;
    // Zero would disarm it.
    if (milliseconds == 0) when.it_value.tv_nsec = 1;
  }
  timerfd_settime(fd, 0, &when, NULL);
}

bool ct_files_may_have(uint64_t bytes) {
  struct rlimit limit;
  return getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur >= bytes;
}

int ct_memfd(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

int ct_reopen_terminal(int fd) {
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
  int own = open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  return own >= 0 ? own : fcntl(fd, F_DUPFD_CLOEXEC, 3);
}
