import Contract
import Dashboard
import Domain
import Postgres

/// How a database may be used.
struct DatabaseTerms: Sendable {
  /// Whether its copy is read without asking the server.
  var isOffline = false
  /// Whether a role may be used that may do everything.
  var allowsSuperuser = false
  /// The day at whose end the data are to be as they were known; nil for now.
  var knownOn: Day?
}

/// A database in the place of a folder, and the copy of it that is read as one.
struct DatabaseChoice: Sendable {
  let address: PostgresAddress
  let place: MirrorPlace
  let terms: DatabaseTerms

  var name: String { address.name }

  /// - Throws: ``Failure`` for an address that can't be used.
  init(_ text: String, _ terms: DatabaseTerms) throws {
    address = try Failure.wording("PostgreSQL") { () throws(PostgresFault) in try PostgresAddress(text) }
    guard let place = MirrorPlace(of: address) else { throw DatabaseChoice.homeless }
    (self.place, self.terms) = (place, terms)
  }

  /// Makes the folder of the copy, so that it can be watched.
  func prepare() throws {
    try Failure.wording(name) { () throws(PostgresFault) in try place.prepare() }
  }

  /// Brings the copy up to date once.
  /// - Throws: ``Failure`` when the server can't be asked: what is here is older than it looks.
  func update() throws {
    if terms.isOffline {
      guard let contact = place.contact else { throw noCopy }
      Output.note(DatabaseChoice.age(contact, name))
      return
    }
    do throws(PostgresFault) {
      try place.update(from: address, connectionTerms)
    } catch {
      let failure = Failure(error, name)
      guard let contact = place.contact else { throw failure }
      throw DatabaseChoice.older(failure, contact)
    }
  }

  /// The copy that is to be read: of now, or of the day that was asked for.
  /// - Throws: ``Failure`` when that day can't be answered.
  func reading() throws -> MirrorPlace {
    try update()
    guard let day = terms.knownOn else { return place }
    let known = KnownOn(place, day)
    let refusal = try Failure.wording(name) { () throws(PostgresFault) in
      try known.make(from: address, connectionTerms)
    }
    switch refusal {
    case nil: return known.target
    case .pruned: throw unknown(day, nil)
    case .notKept(let table): throw unknown(day, table.rawValue)
    }
  }

  private func unknown(_ day: Day, _ table: String?) -> Failure {
    let vi =
      table.map { "bảng \($0) từ đó đã đổi quá nhiều dòng một lúc" }
      ?? "sổ thay đổi của lúc đó đã được cắt bớt"
    let en =
      table.map { "too many rows of \($0) were changed at once since" } ?? "the changes since were pruned"
    let fr =
      table.map { "trop de lignes de \($0) ont changé d’un coup depuis" } ?? "le journal depuis a été élagué"
    return Failure(
      vi: "\(name) không còn nhớ ngày \(day.iso): \(vi)",
      en: "\(name) does not know \(day.iso) any more: \(en)",
      fr: "\(name) ne sait plus rien du \(day.iso) : \(fr)")
  }

  /// A copy may take a while; only the server's own limits cut it short.
  var connectionTerms: PostgresTerms {
    var own = PostgresTerms()
    own.allowsSuperuser = terms.allowsSuperuser
    own.statementWithin = .seconds(1_800)
    return own
  }

  // MARK: Words

  private static let homeless = Failure(
    vi: "không biết giữ bản sao của cơ sở dữ liệu ở đâu: đặt HOME hoặc XDG_CACHE_HOME",
    en: "there is no place for the copy of a database: set HOME or XDG_CACHE_HOME",
    fr: "pas de place pour la copie d’une base : définissez HOME ou XDG_CACHE_HOME")

  private var noCopy: Failure {
    Failure(
      vi: "chưa có bản sao nào của \(name) ở đây; chạy một lần không có --offline",
      en: "there is no copy of \(name) here yet; run this once without --offline",
      fr: "il n’y a pas encore de copie de \(name) ici ; lancez une fois sans --offline")
  }

  private static func time(_ contact: Moment, _ language: Language) -> String {
    language.strings.numbers.moment(contact)
  }

  private static func age(_ contact: Moment, _ name: String) -> String {
    Help.said(
      "bản sao của \(name), theo máy chủ lúc \(time(contact, .vietnamese))",
      "a copy of \(name), as the server had it at \(time(contact, .english))",
      "une copie de \(name), selon le serveur à \(time(contact, .french))")
  }

  private static func older(_ failure: Failure, _ contact: Moment) -> Failure {
    Failure(
      vi: "\(failure.vi); ở đây có bản sao của \(time(contact, .vietnamese)): thêm --offline để đọc nó",
      en: "\(failure.en); the copy here is of \(time(contact, .english)): add --offline to read it",
      fr: "\(failure.fr) ; la copie ici est de \(time(contact, .french)) : ajoutez --offline pour la lire")
  }
}
