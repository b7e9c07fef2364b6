/// How a source stands: where it is, how far it was read and what is wrong with it. None of it is a fact of the domain.
public struct SourceStatus: Sendable {
  /// The folder's path as the user gave it, for the title line.
  public var folder: String
  public var title = ""
  /// Whether the folder says that its data are synthetic: every screen must then say so too.
  public var isSynthetic = false
  /// Whether the moment was given (by the folder or the command line) and does not follow the clock.
  public var isPinned = false
  public var files: [SourceFile] = [] {
    didSet {
      findLacks()
      filesRevision = .next()
    }
  }
  /// Tables of which the folder has no file.
  public var missingTables: Set<String> = [] {
    didSet { findLacks() }
  }
  /// Tables of which only units have files, though rows name others: the shared file is gone.
  public var missingShared: Set<String> = [] {
    didSet { findLacks() }
  }
  /// Tables of which rows are not there, and why: their counts and sums are not to be believed.
  public private(set) var lacks: [ShownTable: Lack] = [:]
  public var problems = Problems() {
    didSet { problemsRevision = .next() }
  }
  /// New whenever ``files`` or ``problems`` is set.
  public private(set) var filesRevision = Revision.none
  public private(set) var problemsRevision = Revision.none
  /// When the folder was last found gone; nil while it is there.
  public var folderGoneSince: Moment?
  /// When the source was last looked at; nil before that.
  public var read: Moment?
  /// Tables still being read: their figures are not final. Empty when all figures are.
  public var loading: Set<String> = []
  /// Tables that are still to be read and that only their own pages show.
  public var waiting: Set<String> = []
  /// Share of the bytes read so far, 0...100, until all is read.
  public var loadedPercent = 100

  public init(folder: String = "") { self.folder = folder }

  private mutating func findLacks() {
    lacks = [:]
    for table in ShownTable.allCases {
      if missingTables.contains(table.rawValue) {
        // What nobody need have is not missed.
        if table.isOptional { continue }
        lacks[table] = Lack(file: table.rawValue + ".csv", isMissing: true)
        continue
      }
      let own = files.filter { $0.table == table.rawValue }
      let whole = own.filter { !$0.isUnreadable }
      // A file without a time is gone again; where the table has others, it leaves no gap.
      if let lost = own.first(where: { $0.isUnreadable && $0.modified != nil }) {
        lacks[table] = Lack(file: lost.path, isPartial: !whole.isEmpty)
      } else if let gone = own.first, whole.isEmpty {
        lacks[table] = Lack(file: gone.path, isMissing: true)
      } else if missingShared.contains(table.rawValue) {
        lacks[table] = Lack(file: table.rawValue + ".csv", isMissing: true, isPartial: true)
      }
    }
  }
}
