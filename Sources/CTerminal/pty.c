// Test support: a pseudo-terminal with a program on it.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void report(int fd, int kind, int value) {
  ct_report record = {.kind = kind, .value = value};
  ssize_t ignored = write(fd, &record, sizeof record);
  (void)ignored;
}

// What a job-control shell does: without such a parent in the session the kernel would drop SIGTSTP.
static _Noreturn void hold(pid_t program, int reports, int commands) {
  int status;
  while (waitpid(program, &status, WUNTRACED) >= 0) {
    if (WIFSTOPPED(status)) {
      tcsetpgrp(STDIN_FILENO, getpgrp());
      report(reports, 0, WSTOPSIG(status));
      char order;
      if (read(commands, &order, 1) != 1) break;
      tcsetpgrp(STDIN_FILENO, program);
      kill(-program, SIGCONT);
    } else {
      report(reports, WIFEXITED(status) ? 1 : 2, WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status));
      break;
    }
  }
  // The terminal stays until the test has looked at it and closes its end.
  char order;
  while (read(commands, &order, 1) > 0) {}
  _exit(0);
}

static void close_all_but(int first, int second, int third) {
  for (int fd = 3; fd < 1024; fd++) {
    if (fd != first && fd != second && fd != third) close(fd);
  }
}

int ct_pty_spawn(
    ct_pty *pty, const char *const arguments[], const char *const environment[], int columns, int rows,
    int input, int output) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  int reports[2], commands[2];
  if (pipe2(reports, O_CLOEXEC) != 0) return -1;
  if (pipe2(commands, O_CLOEXEC) != 0) return -1;
  pid_t holder = forkpty(&pty->master, NULL, NULL, &size);
  if (holder < 0) return -1;
  if (holder > 0) {
    close(reports[1]);
    close(commands[0]);
    fcntl(pty->master, F_SETFD, FD_CLOEXEC);
    pty->reports = reports[0];
    pty->commands = commands[1];
    ct_report first;
    if (read(pty->reports, &first, sizeof first) != sizeof first) return -1;
    pty->program = first.value;
    return 0;
  }

  sigset_t none;
  sigemptyset(&none);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  signal(SIGTTOU, SIG_IGN);
  signal(SIGHUP, SIG_IGN);
  sigprocmask(SIG_SETMASK, &none, NULL);
  pid_t program = fork();
  if (program == 0) {
    setpgid(0, 0);
    tcsetpgrp(STDIN_FILENO, getpid());
    signal(SIGTTOU, SIG_DFL);
    signal(SIGHUP, SIG_DFL);
    // A program must not outlive the test that started it.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (input >= 0) dup2(input, STDIN_FILENO);
    if (output >= 0) dup2(output, STDOUT_FILENO);
    // The test looks at the terminal's modes first.
    char order;
    if (read(commands[0], &order, 1) != 1) _exit(127);
    close_all_but(-1, -1, -1);
    execve(arguments[0], (char *const *)arguments, (char *const *)environment);
    _exit(127);
  }
  setpgid(program, program);
  close_all_but(reports[1], commands[0], -1);
  report(reports[1], 3, program);
  hold(program, reports[1], commands[0]);
}

void ct_pty_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  ioctl(master, TIOCSWINSZ, &size);
}

size_t ct_pty_modes(int master, uint8_t *bytes, size_t capacity) {
  struct termios modes;
  memset(&modes, 0, sizeof modes);
  if (tcgetattr(master, &modes) != 0 || capacity < sizeof modes) return 0;
  memcpy(bytes, &modes, sizeof modes);
  return sizeof modes;
}
