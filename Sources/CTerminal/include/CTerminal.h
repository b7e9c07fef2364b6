// The C that Swift can't be: what runs inside a signal handler, and the Linux calls that Glibc's Swift
// module lacks.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#pragma mark Descriptors (descriptors.c)

/// Blocks TERM, HUP, INT, QUIT, TSTP, CONT and WINCH in this thread and returns a descriptor that tells of
/// them; -1 with errno on failure. A signal the parent had us ignore (nohup) stays ignored.
int ct_take_signals(void);
/// Unblocks them again and closes the descriptor.
void ct_give_back_signals(int fd);
/// Takes out the handlers that a library installed for them since.
void ct_reset_signals(void);
/// The next signal that came; 0 when there is none.
int ct_next_signal(int fd);

int ct_eventfd(void);
void ct_eventfd_post(int fd);
/// Reads an eventfd or a timerfd so that it is no longer ready.
void ct_counter_clear(int fd);

int ct_timerfd(void);
/// Makes the timer ready once after `milliseconds` (0: at once); a negative value disarms it.
void ct_timerfd_arm(int fd, int64_t milliseconds);

int ct_memfd(const char *name);
/// Whether this process may write files of that many bytes (ulimit -f).
bool ct_files_may_have(uint64_t bytes);

/// The terminal behind `fd` opened once more for writing, so that O_NONBLOCK is ours alone and not the
/// shell's too; a blocking duplicate where that is not allowed. -1 with errno on failure.
int ct_reopen_terminal(int fd);

#pragma mark The screen, given back whatever happens (screen.c)

/// Saves the modes of terminal `input`, sets it raw, sends stderr to memory if it is the terminal `output`,
/// and arms ``ct_screen_leave`` for crashes and for exit. `bytes` (at most 512) are what ends the screen.
void ct_screen_enter(int input, int output, const uint8_t *bytes, size_t count);
/// Sets the raw modes again, after somebody else may have changed them.
void ct_screen_raw(void);
/// Gives everything back. Async-signal-safe, does nothing when the screen is not up, never waits for a
/// reader longer than 0.2 s.
void ct_screen_leave(void);
/// Whether a frame was written in part only, so that the end must first cancel a torn escape sequence.
void ct_screen_torn(bool torn);

#pragma mark Processes (process.c)

/// Stops the whole job as Ctrl-Z does and returns once it is continued. Returns at once where nobody could
/// continue it (no job-control shell above) or where the parent had us ignore SIGTSTP.
void ct_stop_job(void);
/// Whether a signal that ends the program waits in the blocked set.
bool ct_end_pending(void);
/// Lets another program have the terminal: stop works as usual, INT and QUIT are not for us.
void ct_outside_begin(void);
void ct_outside_end(void);
/// Ends this process by `signal`'s default action, so that the parent sees the real one.
_Noreturn void ct_end_by(int signal);
/// Starts a program by its name in PATH with default signals and nothing blocked; its pid, or -1 with errno.
/// `output` becomes its stdout and stderr unless negative.
pid_t ct_spawn(const char *const arguments[], const char *const environment[], int output);
/// The same with the file `input` as its stdin, and its stdout and stderr thrown away.
pid_t ct_spawn_quiet(const char *const arguments[], const char *input);
/// The same, neither reading nor writing anything, and as the first of a process group of its own.
pid_t ct_spawn_group(const char *const arguments[]);
/// Whether a child has ended; it stays to be waited for, so that its number remains its own.
bool ct_has_ended(pid_t pid);
/// Bytes of memory that the processes of a group have.
size_t ct_group_resident(pid_t group);
/// Removes a folder with all that is in it; links are removed, never followed.
void ct_remove_folder(const char *path);
/// Waits for a child; its exit status, 128 + n for signal n, -1 with errno.
int ct_wait(pid_t pid);

/// Starts a detached thread with all but the crash signals blocked and a signal stack of its own. 0 or errno.
int ct_thread(const char *name, size_t stack, void (*body)(void *), void *context);

#pragma mark Test support (pty.c)

/// A program on a pseudo-terminal of its own, under a parent that does what a job-control shell does.
typedef struct {
  int master;   // the terminal's other side
  int reports;  // ct_report records, as the program stops and ends
  int commands; // a byte written here starts the program, and continues it when it has stopped
  pid_t program;
} ct_pty;

typedef struct {
  int32_t kind; // 0 stopped, 1 exited, 2 ended by a signal
  int32_t value;
} ct_report;

/// Prepares the program; 0, or -1 with errno. `input` and `output` replace the terminal as its stdin and stdout
/// unless negative.
int ct_pty_spawn(
    ct_pty *pty, const char *const arguments[], const char *const environment[], int columns, int rows,
    int input, int output);
void ct_pty_resize(int master, int columns, int rows);
/// The terminal's modes as bytes that compare; the count written, 0 when the terminal is gone.
size_t ct_pty_modes(int master, uint8_t *bytes, size_t capacity);
