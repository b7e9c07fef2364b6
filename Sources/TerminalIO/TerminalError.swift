/// Why the screen can't be used; the caller prints a plain frame instead, or one line and ends.
public enum TerminalError: Error, Equatable {
  /// Standard input or output is a file, a pipe or closed.
  case notATerminal
  /// The terminal can only write lines, as TERM=dumb says.
  case noCursorAddressing(term: String)
  /// Neither this terminal nor a common one is described in terminfo.
  case unknownTerminal(term: String)
  /// No UTF-8 locale is installed, not even C.UTF-8.
  case noUnicode
  /// No thread can be started, as where a user may have no more of them.
  case noThread
  /// A system call failed; `code` is its errno.
  case system(call: String, code: Int32)

  /// One line in plain English that says what to do.
  public var message: String {
    switch self {
    case .notATerminal:
      "standard input and output must be a terminal; run it in one, or print the plain text instead"
    case .noCursorAddressing(let term):
      "the terminal \(term) can't place text; set TERM to what it is, or print the plain text instead"
    case .unknownTerminal(let term):
      "the terminal \(term) is not described here; install ncurses-base, or set TERM=xterm-256color"
    case .noUnicode:
      "no UTF-8 locale is installed; install C.UTF-8, or set LC_ALL to a UTF-8 locale"
    case .noThread:
      "no thread can be started to read the files; end other programs, or raise the limit (ulimit -u)"
    case .system(let call, let code):
      "\(call) failed with error \(code); close other programs and try again"
    }
  }
}
