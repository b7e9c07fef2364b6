/// A finished CSI sequence: what stands between `ESC [` and its final byte.
struct ControlSequence {
  /// One of `< = > ?`, when the sequence is a private one.
  private let prefix: UInt8?
  private let numbers: [Int]
  private let final: UInt8

  init(_ parameters: [UInt8], final: UInt8) {
    self.final = final
    prefix = parameters.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
    // Subparameters after a colon (kitty) say nothing that we use.
    numbers = parameters.dropFirst(prefix == nil ? 0 : 1)
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Self.number($0.prefix { $0 != UInt8(ascii: ":") }) }
  }

  /// 0 where there are no digits; so large a number that it means nothing is 99,999.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { value, byte in
      (0x30...0x39).contains(byte) ? min(value * 10 + Int(byte) - 0x30, 99_999) : value
    }
  }

  private subscript(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }

  var startsPaste: Bool { prefix == nil && final == UInt8(ascii: "~") && self[0] == 200 }

  var key: KeyPress {
    switch prefix {
    case UInt8(ascii: "<"): sgrMouse
    case UInt8(ascii: "?"): final == UInt8(ascii: "c") ? .deviceAttributes : .unknown
    case nil: plain
    default: .unknown
    }
  }

  private var plain: KeyPress {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "I"): .focusIn
    case UInt8(ascii: "O"): .focusOut
    // In another row than the first, or further right than any modifier has a number, R is where the cursor stands.
    case UInt8(ascii: "R") where self[0] > 1 || self[1] > Self.mostModifiers:
      .cursorPosition(column: max(0, self[1] - 1))
    case UInt8(ascii: "P")...UInt8(ascii: "S"): self[0] <= 1 ? .function(Int(final) - 0x4F) : .unknown
    case UInt8(ascii: "~"): self[0] == 27 ? typed(self[2]) : Self.numbered[self[0]] ?? .unknown
    case UInt8(ascii: "u"): typed(self[0])
    default: .unknown
    }
  }

  /// Shift, Alt, Ctrl and Meta together, and one.
  private static let mostModifiers = 16

  private static let numbered: [Int: KeyPress] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14), 28: .function(15),
    29: .function(16), 31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
  ]

  /// A character that came by number with its modifiers (CSI u, modifyOtherKeys).
  private func typed(_ code: Int) -> KeyPress {
    let modifiers = max(0, self[1] - 1)
    switch code {
    case 9: return modifiers & 1 != 0 ? .backTab : .tab
    case 13: return .enter
    case 27: return .escape
    case 8, 127: return modifiers & 0b110 != 0 ? .control("w") : .backspace
    default: break
    }
    guard code >= 0x20, !(0x7F...0x9F).contains(code),
      let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init)
    else { return .unknown }
    if modifiers & 4 != 0 { return .control(scalar.properties.lowercaseMapping.first ?? Character(scalar)) }
    return modifiers & 2 != 0 ? .alt(Character(scalar)) : .character(Character(scalar))
  }

  private var sgrMouse: KeyPress {
    guard numbers.count >= 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else {
      return .unknown
    }
    return mouseKey(code: self[0], column: self[1], row: self[2], isRelease: final == UInt8(ascii: "m"))
  }
}

/// A mouse code as xterm sends it (4, 8, 16 modifiers, 32 motion, 64 wheel) at a 1-based place.
func mouseKey(code: Int, column: Int, row: Int, isRelease: Bool) -> KeyPress {
  let button = code & 3
  let kind: MouseEvent.Kind
  switch (code & 64 != 0, code & 128 != 0) {
  case (_, true): return .unknown
  case (true, _):
    guard button < 2 else { return .unknown }
    kind = button == 0 ? .wheelUp : .wheelDown
  case (false, _):
    // Motion without a button was not asked for.
    guard button < 3 else { return .unknown }
    kind = isRelease ? .release : code & 32 != 0 ? .drag : .press
  }
  return .mouse(
    MouseEvent(kind: kind, button: code & 64 != 0 ? 0 : button, x: max(0, column - 1), y: max(0, row - 1)))
}
