import Contract
import Domain
import Synchronization
import Tabular

/// The form that a part was found in. It is looked at once for each version of the part, in its first bytes; only what
/// may be in another form is looked at whole, and the table that comes of it is kept.
final class PartForm: Sendable {  // A class: all who open a part share what was found.
  private struct Look {
    let fingerprint: Fingerprint
    /// Nil for the contract's own.
    let form: OfficeForm?
    /// Whether other bytes would have another stamp.
    let isSure: Bool
  }

  /// What is added at the end of a file that was the contract's seldom changes its form: its beginning tells.
  private static let smallLook = 4 << 10
  /// What changed within so many nanoseconds may change once more with the same stamp.
  private static let tick: Int64 = 50_000_000

  private let last = Mutex<Look?>(nil)
  private let lastSheet = Mutex<SourceSheet?>(nil)

  /// The sheet that it is read from; nil for a file that is a table by itself.
  var sheet: SourceSheet? {
    get { lastSheet.withLock { $0 } }
    set { lastSheet.withLock { $0 = newValue } }
  }

  /// What it is called; nil for the contract's own form.
  var name: String? { last.withLock { $0?.form?.name } }

  /// The file as the contract has it.
  func read(_ file: OpenFile, as table: TableName) -> OpenFile {
    let form = last.withLock { last in
      if let last, last.isSure, last.fingerprint == file.fingerprint { return last.form }
      let isKnown = last.map {
        $0.form == nil && $0.fingerprint.isSameFile(as: file.fingerprint) && $0.fingerprint.size < file.size
      }
      let form = PartForm.find(file, table, looking: isKnown == true ? PartForm.smallLook : TextForm.look)
      let isYoung = FolderReader.isWithin(
        PartForm.tick, of: FolderReader.wallClock(), file.fingerprint.modified)
      last = Look(fingerprint: file.fingerprint, form: form, isSure: !isYoung && file.standsStill)
      return form
    }
    return form.map { OpenFile(file, in: $0) } ?? file
  }

  private static func find(_ file: OpenFile, _ table: TableName, looking most: Int) -> OfficeForm? {
    let head = file.bytes(0..<min(file.size, UInt64(most)))
    let isWhole = UInt64(head.count) >= file.size
    let isOther = head.withUnsafeBufferPointer { head in
      guard !TextForm.isContract(head, isWhole: isWhole) else { return false }
      return FileForm(head).map { $0 == .utf16 } ?? true
    }
    // Above this size a table is refused, but for a ledger in the contract's form.
    guard isOther, file.size <= TableFile.largest else { return nil }
    let bytes = isWhole ? head : file.bytes(0..<file.size)
    switch TextForm.found(in: bytes, isName: names(of: table)) {
    case .contract: return nil
    case .other(let found): return .text(found)
    case .doubt(let doubt): return .doubt(doubt)
    }
  }

  /// Whether a text names a column of a table, by its name or by its title.
  private static func names(of table: TableName) -> (String) -> Bool {
    let names = Set(Contract[table].columns.map { NearName($0.name) })
    return { names.contains(NearName($0)) || LabelNames[table].column(labelled: $0) != nil }
  }
}
