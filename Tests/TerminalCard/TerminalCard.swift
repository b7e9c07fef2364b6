import Cells
import Glibc
import TerminalIO

/// A program that shows one frame and does what a key asks, so that the tests can see how the terminal fares.
@main struct TerminalCard {
  static func main() {
    var options = Terminal.Options.environment()
    if CommandLine.arguments.contains("--dark") { options.background = .dark }
    if CommandLine.arguments.contains("--patient") { options.answerMilliseconds = 20_000 }
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal.open(options)
    } catch {
      print("terminal: \(error)")
      exit(3)
    }
    guard let loop = try? EventLoop(terminal), let mailbox = try? Mailbox<String>() else { exit(4) }
    var card = Card(terminal: terminal, loop: loop, mailbox: mailbox)
    let end = card.run()
    terminal.close()
    if let end { Terminal.endBy(signal: end) }
    print("closed")
  }
}

@MainActor struct Card {
  let terminal: Terminal
  let loop: EventLoop
  let mailbox: Mailbox<String>
  var last = "none"
  var frames = 0
  var big = false
  var sheet: Int?

  /// - Returns: the signal that asked for the end, if one did.
  mutating func run() -> Int32? {
    var end: Int32?
    loop.watch(mailbox)
    loop.setNeedsFrame()
    var this = self
    loop.run(
      { incoming in
        loop.setNeedsFrame()
        switch incoming {
        case .keys(let keys): for key in keys where !this.handle(key) { return false }
        case .background(let background): this.last = "background \(background) later"
        case .resized: terminal.resized()
        case .terminate(let signal):
          end = signal
          return false
        case .stop: terminal.suspend()
        case .continued: terminal.continued()
        case .inputClosed: return false
        case .mailbox: this.last = mailbox.drain().joined()
        case .deadline: this.last = "deadline"
        case .descriptor: break
        }
        return true
      }, present: { this.present() })
    return end
  }

  private mutating func handle(_ key: KeyPress) -> Bool {
    last = "\(key)"
    switch key {
    case .character("q"): return false
    case .character("c"): last = [last][frames]
    case .character("n"): fatalError("the card was told to")
    case .character("a"): abort()
    case .character("s"): kill(getpid(), SIGSEGV)
    case .character("o"): last = String(overflow(frames))
    case .character("e"): exit(7)
    case .character("T"): startThread(name: "crash") { fatalError("on a thread") }
    case .character("O"): startThread(name: "crash") { _ = overflow(1) }
    case .character("z"), .control("z"): terminal.suspend()
    case .character("r"): terminal.redraw()
    case .character("m"):
      let box = mailbox
      startThread(name: "card") { box.post("from a thread") }
    case .character("d"): loop.deadline = .after(milliseconds: 20)
    case .character("x"): terminal.runOutside { _ = runProgram(["echo", "outside"]) }
    case .character("w"): _ = write(STDERR_FILENO, "noise on stderr\n", 16)
    case .character("b"): big.toggle()
    case .character("p"): sheet = (sheet ?? 0) + 1
    default: break
    }
    return true
  }

  private mutating func present() {
    frames += 1
    var frame = Frame(size: terminal.size)
    frame.sheet = sheet
    if big {
      // Every cell changes with every frame.
      for y in 0..<frame.size.rows {
        frame.fill(
          Rect(x: 0, y: y, width: frame.size.columns, height: 1),
          with: Unicode.Scalar(UInt8(65 + (frames + y) % 26)), as: y % 2 == 0 ? .good : .bad)
      }
    }
    frame.write("Tiến độ giải ngân: 64,4 % ▓▒░", x: 0, y: 0, as: .title)
    frame.write("Việt Nam 中文 e\u{301}", x: 0, y: 1, as: .good, on: .selected)
    frame.write("size \(frame.size.columns)x\(frame.size.rows)", x: 0, y: 2)
    let background = terminal.background.map { "\($0)" } ?? "unknown"
    let letters = terminal.takesUTF8 ? "" : " ASCII"
    frame.write("level \(terminal.level) background \(background)\(letters)", x: 0, y: 3, as: .muted)
    frame.write("key \(last).", x: 0, y: 4, as: .bad)
    frame.cursor = last.contains("v") ? Point(x: 0, y: 4) : nil
    terminal.present(frame, theme: .neutral)
  }
}

/// Calls itself until the stack is used up.
@inline(never) func overflow(_ depth: Int) -> Int { depth == 0 ? 0 : overflow(depth + 1) + depth }
