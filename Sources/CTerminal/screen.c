// The one way out of the screen, for a normal end, for suspending and for a crash alike, so that the ways
// can't drift apart. Everything below ct_screen_leave is async-signal-safe.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

static struct {
  volatile sig_atomic_t up, torn;
  int input, output;
  struct termios modes;
  uint8_t bytes[512];
  size_t count;
  int memory;       // what stderr writes while the screen is up; -1 before the first time
  int real;         // stderr as it was; -1 while it is not redirected
} screen = {.memory = -1, .real = -1};

static void put(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {.fd = fd, .events = POLLOUT};
      if (poll(&room, 1, 200) != 1 || !(room.revents & POLLOUT)) return;
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

static void give_back_stderr(void) {
  if (screen.real < 0) return;
  dup2(screen.real, STDERR_FILENO);
  close(screen.real);
  screen.real = -1;
  // Only the end of a flood: nobody reads megabytes at a prompt.
  off_t end = lseek(screen.memory, 0, SEEK_END), at = end > 65536 ? end - 65536 : 0;
  char part[1024];
  ssize_t count;
  while ((count = pread(screen.memory, part, sizeof part, at)) > 0) {
    put(screen.output, part, (size_t)count);
    at += count;
  }
  if (ftruncate(screen.memory, 0) == 0) lseek(screen.memory, 0, SEEK_SET);
}

void ct_screen_leave(void) {
  if (!screen.up) return;
  int error = errno;
  // From the background, tcsetattr would stop the program instead of giving the terminal back.
  sigset_t ttou, before;
  sigemptyset(&ttou);
  sigaddset(&ttou, SIGTTOU);
  sigprocmask(SIG_BLOCK, &ttou, &before);

  // Nobody reads (a stalled ssh, a frozen tmux): throw away what waits, so that the end finds room.
  struct pollfd room = {.fd = screen.output, .events = POLLOUT};
  if (poll(&room, 1, 100) == 0) {
    tcflush(screen.output, TCOFLUSH);
    screen.torn = 1;
  }
  // CAN ends an escape sequence cut in the middle.
  if (screen.torn) put(screen.output, "\x18", 1);
  put(screen.output, (const char *)screen.bytes, screen.count);
  tcsetattr(screen.input, TCSANOW, &screen.modes);
  give_back_stderr();

  screen.torn = 0;
  screen.up = 0;
  sigprocmask(SIG_SETMASK, &before, NULL);
  errno = error;
}

static void crashed(int number) {
  int terminal = screen.real >= 0 ? screen.output : STDERR_FILENO;
  ct_screen_leave();
  // A release build says nothing when it traps.
  char line[160];
  const char *const parts[] = {program_invocation_short_name, ": crashed (SIG", sigabbrev_np(number), ")\n"};
  size_t count = 0;
  for (size_t i = 0; i < 4; i++) {
    for (const char *c = parts[i]; c != NULL && *c && count < sizeof line; c++) line[count++] = *c;
  }
  put(terminal, line, count);
  // Not Swift's backtracer, which came before us: it would wait for a key on a terminal.
  signal(number, SIG_DFL);
  raise(number);
}

static void arm(void) {
  static bool armed;
  static char stack[65536];
  if (armed) return;
  armed = true;
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
  static const int numbers[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) sigaction(numbers[i], &action, NULL);
  atexit(ct_screen_leave);
}

static void redirect_stderr(void) {
  struct stat errors, output;
  // A log file keeps its stderr; only what would be drawn over the screen waits.
  if (fstat(STDERR_FILENO, &errors) != 0 || fstat(screen.output, &output) != 0) return;
  if (!S_ISCHR(errors.st_mode) || errors.st_rdev != output.st_rdev) return;
  if (screen.memory < 0) screen.memory = ct_memfd("stderr");
  if (screen.memory < 0) return;
  int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real < 0) return;
  if (dup2(screen.memory, STDERR_FILENO) < 0) {
    close(real);
    return;
  }
  screen.real = real;
}

void ct_screen_raw(void) {
  struct termios raw = screen.modes;
  cfmakeraw(&raw);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  while (tcsetattr(screen.input, TCSANOW, &raw) != 0 && errno == EINTR) {}
}

void ct_screen_enter(int input, int output, const uint8_t *bytes, size_t count) {
  // Read each time: the modes may have been changed while the program was suspended.
  if (screen.up || count > sizeof screen.bytes || tcgetattr(input, &screen.modes) != 0) return;
  screen.input = input;
  screen.output = output;
  memcpy(screen.bytes, bytes, count);
  screen.count = count;
  arm();
  screen.up = 1;
  ct_screen_raw();
  redirect_stderr();
}

void ct_screen_torn(bool torn) { screen.torn = torn; }
