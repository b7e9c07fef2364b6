import CTerminal
import Glibc

/// Holds back the signals that end a program, on this thread, until what would be left behind is cleaned up: they
/// come when this value goes.
public struct HeldEnd: ~Copyable {
  private var before = sigset_t()

  public init() {
    var ending = sigset_t()
    sigemptyset(&ending)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&ending, signal) }
    pthread_sigmask(SIG_BLOCK, &ending, &before)
  }

  deinit {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Whether one of them waits.
  public var isPending: Bool { ct_end_pending() }
}
