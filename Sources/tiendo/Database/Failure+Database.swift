import Postgres

extension Failure {
  /// Does something with a database, and says in the reader's language what went wrong.
  ///
  /// - Parameter name: what the database is called; never an address that may have a password.
  static func wording<Outcome>(
    _ name: String, _ body: () throws(PostgresFault) -> Outcome
  ) throws(Failure) -> Outcome {
    do throws(PostgresFault) { return try body() } catch { throw Failure(error, name) }
  }

  init(_ fault: PostgresFault, _ name: String) {
    switch fault {
    case .noLibrary(let words): self = .noLibrary(words)
    case .badAddress: self = .badAddress
    case .passwordInAddress: self = .passwordInAddress
    case .noServer(let words): self = .noServer(name, words)
    case .refused(let words): self = .refusedBy(name, words)
    case .lost(let words): self = .lost(name, words)
    case .tooLate: self = .tooLate(name)
    case .stopped: self.init(vi: "đã dừng", en: "stopped", fr: "arrêté")
    case .superuser(let role): self = .superuser(role)
    case .noTables(let missing): self = .noTables(name, missing)
    case .mirror(let words): self = .mirror(words)
    case .replacedByEmpty: self = .replacedByEmpty(name)
    case .sql(let words, let state):
      let said = state.isEmpty ? words : "\(words) (\(state))"
      self.init(
        vi: "\(name) báo lỗi và không có gì được ghi: \(said)",
        en: "\(name) reports an error, and nothing was written: \(said)",
        fr: "\(name) signale une erreur, et rien n’a été écrit : \(said)")
    }
  }

  private static func noLibrary(_ words: String) -> Failure {
    Failure(
      vi: "máy này chưa có thư viện libpq (\(words)); cài bằng: sudo apt-get install libpq5",
      en: "this machine lacks the library libpq (\(words)); install it: sudo apt-get install libpq5",
      fr: "il manque la bibliothèque libpq (\(words)) ; installez-la : sudo apt-get install libpq5")
  }

  private static let badAddress = Failure(
    vi: "không hiểu địa chỉ cơ sở dữ liệu; viết postgres://máy/tên hoặc service=TÊN",
    en: "the address of the database can't be read; write postgres://host/name or service=NAME",
    fr: "l’adresse de la base est illisible ; écrivez postgres://hôte/nom ou service=NOM", code: 2)

  private static let passwordInAddress = Failure(
    vi:
      "địa chỉ có mật khẩu nên không dùng: ai cũng thấy nó trong danh sách tiến trình; để mật khẩu trong ~/.pgpass "
      + "(quyền 0600) hoặc tệp service, và đổi mật khẩu này",
    en:
      "the address has a password and is not used: everybody sees it in the list of processes; keep it in ~/.pgpass "
      + "(mode 0600) or a service file, and change this one",
    fr:
      "l’adresse contient un mot de passe et n’est pas utilisée : chacun le voit dans la liste des processus ; "
      + "gardez-le dans ~/.pgpass (mode 0600) ou un fichier de services, et changez celui-ci", code: 2)

  private static func noServer(_ name: String, _ words: String) -> Failure {
    Failure(
      vi: "không có máy chủ trả lời ở \(name): \(words)", en: "no server answers at \(name): \(words)",
      fr: "aucun serveur ne répond à \(name) : \(words)")
  }

  private static func refusedBy(_ name: String, _ words: String) -> Failure {
    Failure(
      vi:
        "\(name) không cho vào: \(words); xem lại vai trò, ~/.pgpass (quyền 0600), tên cơ sở dữ liệu và TLS",
      en:
        "\(name) lets nobody in: \(words); look at the role, ~/.pgpass (mode 0600), the name of the database and TLS",
      fr:
        "\(name) refuse l’accès : \(words) ; vérifiez le rôle, ~/.pgpass (mode 0600), le nom de la base et TLS"
    )
  }

  private static func lost(_ name: String, _ words: String) -> Failure {
    Failure(
      vi: "mất kết nối với \(name): \(words); chạy lại, phần đã ghi không bị ghi hai lần",
      en: "the connection to \(name) is lost: \(words); run this again, nothing is written twice",
      fr: "la connexion à \(name) est perdue : \(words) ; relancez, rien n’est écrit deux fois")
  }

  private static func tooLate(_ name: String) -> Failure {
    Failure(
      vi: "\(name) không trả lời kịp; chạy lại khi máy chủ rảnh hơn",
      en: "\(name) did not answer in time; run this again when it has less to do",
      fr: "\(name) n’a pas répondu à temps ; relancez quand il sera moins occupé")
  }

  private static func superuser(_ role: String) -> Failure {
    Failure(
      vi: "vai trò \(role) có mọi quyền (superuser); dùng vai trò chỉ có quyền cần thiết, hoặc thêm --anyway",
      en: "the role \(role) may do everything (superuser); use one with the rights it needs, or add --anyway",
      fr:
        "le rôle \(role) peut tout (superutilisateur) ; prenez-en un qui a les droits utiles, ou ajoutez --anyway"
    )
  }

  private static func noTables(_ name: String, _ missing: String) -> Failure {
    Failure(
      vi: "\(name) chưa có tiendo.\(missing); tạo các bảng: tiendo schema --sql | psql … -v ON_ERROR_STOP=1",
      en:
        "\(name) has no tiendo.\(missing); make the tables: tiendo schema --sql | psql … -v ON_ERROR_STOP=1",
      fr:
        "\(name) n’a pas tiendo.\(missing) ; créez les tables : tiendo schema --sql | psql … -v ON_ERROR_STOP=1"
    )
  }

  private static func mirror(_ words: String) -> Failure {
    Failure(
      vi:
        "không giữ được bản sao của các bảng: \(words); xem quyền và chỗ trống, hoặc đặt XDG_CACHE_HOME nơi khác",
      en:
        "the copy of the tables can't be kept: \(words); look at its rights and the room left, or set XDG_CACHE_HOME",
      fr:
        "la copie des tables ne peut être gardée : \(words) ; vérifiez les droits et la place, ou XDG_CACHE_HOME"
    )
  }

  private static func replacedByEmpty(_ name: String) -> Failure {
    Failure(
      vi: "ở \(name) nay là một cơ sở dữ liệu khác, chưa có dòng nào; bản sao cũ được giữ nguyên",
      en: "another database answers at \(name), and it has no rows; the copy of the one before is kept",
      fr: "une autre base, sans aucune ligne, répond à \(name) ; la copie de la précédente est gardée")
  }
}
