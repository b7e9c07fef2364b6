import Dashboard
import Document
import Glibc

/// In what form a report is written, and where.
struct ReportForm {
  enum Kind: String, CaseIterable {
    case word = "docx"
    case workbook = "xlsx"
    case markdown = "md"
    case text = "txt"
  }

  let kind: Kind
  private let path: String

  /// - Throws: ``Failure`` for any other ending.
  init(_ path: String) throws {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
      let kind = Kind(rawValue: name[name.index(after: dot)...].lowercased())
    else {
      let all = Kind.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
      throw Failure(
        vi: "\(path): đuôi tệp phải là \(all)", en: "\(path): the ending must be one of \(all)",
        fr: "\(path) : la fin doit être \(all)")
    }
    (self.kind, self.path) = (kind, path)
  }

  /// Writes a new file, whole or not at all.
  func write(_ bytes: [UInt8]) throws {
    let beside = path + ".part"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(errno, at: beside) }
    var isWhole = bytes.withUnsafeBytes { all in
      var rest = all
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return true
    }
    let code = errno
    isWhole = close(descriptor) == 0 && isWhole
    guard isWhole else {
      unlink(beside)
      throw failure(code, at: path)
    }
    // A link fails where the file is there already; a rename would write over it.
    guard link(beside, path) == 0 else {
      let code = errno
      unlink(beside)
      throw code == EEXIST ? exists : failure(code, at: path)
    }
    unlink(beside)
  }

  private var exists: Failure {
    Failure(
      vi: "\(path) đã có; không ghi đè. Chọn tên khác hoặc xóa tệp cũ",
      en: "\(path) exists and is not written over; choose another name or remove it",
      fr: "\(path) existe et n’est pas remplacé ; choisissez un autre nom ou supprimez-le")
  }

  private func failure(_ code: Int32, at path: String) -> Failure {
    let why = strerror(code).map { String(cString: $0) } ?? "\(code)"
    return Failure(
      vi: "không ghi được \(path): \(why)", en: "\(path) can't be written: \(why)",
      fr: "\(path) ne peut être écrit : \(why)")
  }
}

/// A small text file as a whole.
enum FileText {
  /// At most so many bytes: what is larger is no file of texts.
  private static let most = 1 << 20

  /// Nil where it can't be read, is too large or is no UTF-8.
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rbe") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: most + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    guard ferror(file) == 0, count <= most else { return nil }
    return String(validating: bytes[..<count], as: UTF8.self)
  }
}

extension Failure {
  /// What is wrong with an office's wording, each with its line.
  init(wording path: String, _ problems: [WordingProblem]) {
    func lines(_ said: (WordingFault) -> String) -> String {
      problems.prefix(20).map { "\(path):\($0.line): \(said($0.fault))" }.joined(separator: "\n")
    }
    self.init(
      vi: lines { fault in
        switch fault {
        case .noKey: "dòng không có khóa: viết «khóa = lời văn», dòng nối bắt đầu bằng dấu cách"
        case .unknownKey(let key, let near):
          "không có khóa «\(key)»" + (near.map { "; có lẽ là «\($0)»" } ?? "")
        case .keyAgain(let key, let line): "khóa «\(key)» đã có ở dòng \(line)"
        case .unknownName(let name, let known):
          "không có tên {\(name)}"
            + (known.isEmpty ? "" : "; có: " + known.map { "{\($0)}" }.joined(separator: " "))
        case .openBrace: "dấu ngoặc nhọn không có cặp; dấu ngoặc thường viết {{ hoặc }}"
        }
      },
      en: lines { fault in
        switch fault {
        case .noKey: "no key in this line: write “key = text”; a line that goes on begins with a blank"
        case .unknownKey(let key, let near):
          "there is no key “\(key)”" + (near.map { "; perhaps “\($0)”" } ?? "")
        case .keyAgain(let key, let line): "the key “\(key)” stands in line \(line) already"
        case .unknownName(let name, let known):
          "there is no name {\(name)}"
            + (known.isEmpty ? "" : "; known: " + known.map { "{\($0)}" }.joined(separator: " "))
        case .openBrace: "a brace without its partner; a brace itself is written {{ or }}"
        }
      },
      fr: lines { fault in
        switch fault {
        case .noKey: "pas de clé dans cette ligne : écrire « clé = texte » ; la suite commence par une espace"
        case .unknownKey(let key, let near):
          "pas de clé « \(key) »" + (near.map { " ; peut-être « \($0) »" } ?? "")
        case .keyAgain(let key, let line): "la clé « \(key) » est déjà à la ligne \(line)"
        case .unknownName(let name, let known):
          "pas de nom {\(name)}"
            + (known.isEmpty ? "" : " ; connus : " + known.map { "{\($0)}" }.joined(separator: " "))
        case .openBrace: "accolade sans sa paire ; une accolade s’écrit {{ ou }}"
        }
      })
  }
}
