import Domain

/// The code lists and amounts of the ledger, read from bytes without a loop.
struct LedgerWords {
  static let unknown = -1
  static let carriedOver = 1
  static let treasury = 0
  static let unitReport = 1
  static let sources = treasury...unitReport
  /// Kinds from this one on are no disbursement.
  static let firstOtherKind = 4
  static let kinds: [TransactionKind] = [
    .payment, .advance, .advanceRecovery, .refund, .commitment, .settlement,
  ]

  private let payment = CodeWord("payment")
  private let advance = CodeWord("advance")
  private let recovery = CodeWord("advance_recovery")
  private let refund = CodeWord("refund")
  private let commitment = CodeWord("commitment")
  private let settlement = CodeWord("settlement")
  private let current = CodeWord("current")
  private let carried = CodeWord("carried_over")
  private let treasury = CodeWord("treasury")
  private let unitReport = CodeWord("unit_report")

  /// A place in ``kinds``.
  @inline(__always)
  func kind(_ cell: RawCell) -> Int {
    guard cell.count <= 16 else { return LedgerWords.unknown }
    let word = CodeWord(cell.bytes, cell.count)
    switch cell.count {
    case 7: return word == payment ? 0 : word == advance ? 1 : LedgerWords.unknown
    case 16: return word == recovery ? 2 : LedgerWords.unknown
    case 6: return word == refund ? 3 : LedgerWords.unknown
    case 10: return word == commitment ? 4 : word == settlement ? 5 : LedgerWords.unknown
    default: return LedgerWords.unknown
    }
  }

  /// 0 for this year's capital, 1 for carried-over.
  @inline(__always)
  func capitalYear(_ cell: RawCell) -> Int {
    guard cell.count <= 16 else { return LedgerWords.unknown }
    let word = CodeWord(cell.bytes, cell.count)
    return word == current ? 0 : word == carried ? LedgerWords.carriedOver : LedgerWords.unknown
  }

  /// 0 for the Treasury's rows, 1 for a unit's.
  @inline(__always)
  func source(_ cell: RawCell) -> Int {
    guard cell.count <= 16 else { return LedgerWords.unknown }
    let word = CodeWord(cell.bytes, cell.count)
    return word == treasury
      ? LedgerWords.treasury : word == unitReport ? LedgerWords.unitReport : LedgerWords.unknown
  }

  /// As ``source(_:)`` has it.
  static func place(of source: FigureSource) -> Int {
    switch source {
    case .treasury: treasury
    case .unitReport: unitReport
    }
  }

  /// Whether a kind moves the advances that are outstanding: advances and their recoveries.
  @inline(__always)
  static func isAdvance(_ kind: Int) -> Bool { kind == 1 || kind == 2 }

  /// Whether recoveries and refunds take away, and payments and advances add.
  @inline(__always)
  static func isRightlySigned(_ amount: Int64, _ kind: Int) -> Bool {
    kind >= firstOtherKind || (kind < 2 ? amount >= 0 : amount <= 0)
  }

  /// Up to sixteen digits with a minus or none; `Int64.min` for anything else.
  @inline(__always)
  static func amount(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int64 {
    let isNegative = count > 1 && bytes[0] == 0x2D
    let digits = isNegative ? bytes + 1 : bytes
    let length = isNegative ? count - 1 : count
    let raw = UnsafeRawPointer(digits)
    let zeros: UInt64 = 0x3030_3030_3030_3030
    guard length > 0, length <= 16 else { return .min }
    var value: Int
    if length <= 8 {
      let up = UInt64((8 - length) * 8)
      let word = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
      value = eightDigits(length == 8 ? word : word << up | zeros >> UInt64(length * 8))
      if value < 0 { return .min }
    } else {
      let first = length - 8
      let up = UInt64((8 - first) * 8)
      let word = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
      let high = eightDigits(first == 8 ? word : word << up | zeros >> UInt64(first * 8))
      let low = eightDigits(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: first, as: UInt64.self)))
      if high < 0 || low < 0 { return .min }
      value = high * 100_000_000 + low
    }
    return Int64(isNegative ? -value : value)
  }
}
