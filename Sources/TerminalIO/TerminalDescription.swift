internal import CNcurses

/// What ncurses may use of a terminal: what every emulator does that is run under the terminal's name.
///
/// A name in TERM proves little. tmux, GNU screen and mosh run under xterm's, and unknown terminals are taken for one;
/// but REP after a letter with diacritics, erasing with a colour or a palette set back are not theirs. ncurses uses
/// whatever a description offers, so it is given a shorter one.
struct TerminalDescription {
  /// Cursor, erasing and styles as the VT100 has them, colours and the alternate page. Not here: REP, inserting and
  /// deleting, scroll regions, other character sets, the palette, tabs, erased blanks that keep a colour (bce).
  private static let texts = [
    "cup", "home", "cr", "cub1", "cuf1", "cuu1", "cub", "cuf", "cuu", "cud", "clear", "ed", "el",
    "sgr0", "bold", "dim", "rev", "smul", "rmul", "sitm", "ritm", "setaf", "setab", "setf", "setb", "op",
    "smcup", "rmcup",
  ]
  /// Without these two the last cell of the screen can't be written where a full line moves on at once.
  private static let textsForLastCell = ["ich", "ich1"]

  private let name: String
  private var flags: [Int: UInt8] = [:]
  private var numbers: [Int: Int32] = [:]
  private var strings: [Int: [UInt8]] = [:]

  /// - Parameter capability: the bytes of a capability of the terminal; none where it lacks it.
  init(name: String, capability: (String) -> [UInt8]) {
    self.name = name
    let staysOnLastCell = tigetflag("xenl") > 0
    for flag in ["am", "xenl", "msgr"] where tigetflag(flag) > 0 {
      // ncurses would leave the last cell alone, but a line that is full and waits can be written whole.
      if flag != "am" || !staysOnLastCell { flags[Self.place(cnFlags, flag)] = 1 }
    }
    // ncurses wants a size to begin with; it gets the real one before the first frame.
    numbers = [Self.place(cnNumbers, "cols"): 80, Self.place(cnNumbers, "lines"): 24]
    for number in ["colors", "pairs", "ncv"] where tigetnum(number) >= 0 {
      numbers[Self.place(cnNumbers, number)] = tigetnum(number)
    }
    for text in Self.texts + (staysOnLastCell ? [] : Self.textsForLastCell) {
      let bytes = capability(text)
      if !bytes.isEmpty { strings[Self.place(cnStrings, text)] = bytes }
    }
  }

  private static func place(_ kind: cn_kind, _ name: String) -> Int { Int(cn_place(kind, name)) }

  /// The compiled description as it can stand in $TERMINFO. Source: term(5), with numbers of 32 bits.
  var inVariable: String {
    let digits = Array("0123456789ABCDEF".utf8)
    return "hex:"
      + String(
        decoding: compiled.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private var compiled: [UInt8] {
    let names = Array(name.utf8) + [0]
    let flagCount = (flags.keys.max() ?? -1) + 1
    let numberCount = (numbers.keys.max() ?? -1) + 1
    let stringCount = (strings.keys.max() ?? -1) + 1
    var offsets: [UInt8] = []
    var table: [UInt8] = []
    for place in 0..<stringCount {
      offsets += Self.little(strings[place] == nil ? -1 : table.count, bytes: 2)
      if let text = strings[place] { table += text + [0] }
    }
    var result = [0x21E, names.count, flagCount, numberCount, stringCount, table.count]
      .flatMap { Self.little($0, bytes: 2) }
    result += names + (0..<flagCount).map { flags[$0] ?? 0 }
    if result.count % 2 == 1 { result.append(0) }
    result += (0..<numberCount).flatMap { Self.little(Int(numbers[$0] ?? -1), bytes: 4) }
    return result + offsets + table
  }

  private static func little(_ value: Int, bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
