import FoundationEssentials
import Testing

/// What `print --public` gives away, and the pictures of `print --format svg`.
@Suite(.inTurns, .timeLimit(.minutes(5))) struct ProgramPublicTests {
  private static let demo =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/demo-data"

  private func print(_ view: String, _ format: String, _ more: [String] = []) throws -> String {
    let run = try ProgramRun(
      ["print", Self.demo, "--view", view, "--format", format, "--size", "140x60"] + more)
    #expect(run.status == 0, "\(view) \(format): \(run.errors)")
    #expect(!run.bytes.isEmpty, "\(view) \(format)")
    return run.output
  }

  // MARK: Secrets

  /// Names, addresses and telephone numbers of persons, and the free text of notes.
  private static let secrets: Set<String> = {
    var secrets: Set<String> = []
    for table in ["people", "tasks", "obstacles", "progress"] {
      let data = FileManager.default.contents(atPath: "\(demo)/\(table).csv") ?? Data()
      let rows = csvRows(String(decoding: data, as: UTF8.self))
      for row in rows.dropFirst() {
        for (column, cell) in zip(rows[0], row) {
          switch column {
          case "full_name", "email", "phone": secrets.insert(cell)
          case "notes", "proposed_solution", "resolution", "narrative":
            if cell.utf8.count > 12 { secrets.insert(cell) }
          default: break
          }
        }
      }
    }
    secrets.remove("")
    return secrets
  }()

  private func first(of secrets: Set<String>, in text: String) -> String? {
    // Few texts have the first four bytes of a secret.
    var known: Set<UInt32> = []
    var last: UInt32 = 0
    for byte in text.utf8 {
      last = last << 8 | UInt32(byte)
      known.insert(last)
    }
    return secrets.first { secret in
      let start = secret.utf8.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return known.contains(start) && text.contains(secret)
    }
  }

  /// Numbers of ten digits or more that are not whole tỷ.
  private func exactAmounts(_ text: String) -> [Substring.UTF8View] {
    text.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.map { $0 }.filter {
      $0.count >= 10 && !$0.suffix(9).allSatisfy { $0 == UInt8(ascii: "0") }
    }
  }

  @Test func `rows for another program hold no person, no note and no exact amount`() throws {
    #expect(Self.secrets.count > 300)
    let tables = ["units", "sectors", "projects", "tasks", "obstacles"]
    let records = tables.flatMap { [($0, "json", ["--all-columns"]), ($0, "csv", ["--all-columns"])] }
    let views = (tables + ["unit:SKHCN", "project:GT-01"]).flatMap { view in
      ["json", "csv", "markdown"].map { (view, $0, [String]()) }
    }
    for (view, format, more) in records + views + [("overview", "json", [])] {
      let text = try print(view, format, ["--public"] + more)
      let amounts = exactAmounts(text)
      #expect(amounts.isEmpty, "\(view) \(format) \(amounts.first.map { String($0) ?? "" } ?? "")")
      if let found = first(of: Self.secrets, in: text) {
        Issue.record("\(view) \(format): \(found)")
      }
    }
    // The search finds them where they are.
    let whole = try print("obstacles", "csv", ["--all-columns"])
    #expect(!exactAmounts(whole).isEmpty && first(of: Self.secrets, in: whole) != nil)
  }

  @Test(arguments: ["text", "ansi", "svg"])
  func `pages hold no person and no note, and say PUBLIC`(format: String) throws {
    let views =
      format == "text" ? ["unit:SKHCN", "project:GT-01", "obstacle:VM004", "meeting:7"] : ["unit:SKHCN"]
    for view in views {
      let text = plain(try print(view, format, ["--public"]), format)
      if let found = first(of: Self.secrets, in: text) {
        Issue.record("\(view) \(format): \(found)")
      }
      #expect(text.contains("CÔNG KHAI") || (text.contains("CÔNG") && text.contains("KHAI")), "\(view)")
      #expect(exactAmounts(text).isEmpty || format == "svg", "\(view)")
    }
    #expect(plain(try print("unit:SKHCN", format), format).contains("Lê Tuệ Sâm"))
  }

  /// The words of a page, without colours or marks of the picture.
  private func plain(_ text: String, _ format: String) -> String {
    switch format {
    case "ansi":
      let parts = text.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
      return parts[0] + parts.dropFirst().map { $0.drop { $0 != "m" }.dropFirst() }.joined()
    case "svg":
      var isTag = false
      let bytes = text.utf8.filter { byte in
        defer { if byte == UInt8(ascii: ">") { isTag = false } }
        if byte == UInt8(ascii: "<") { isTag = true }
        return !isTag
      }
      return String(decoding: bytes, as: UTF8.self)
    default: return text
    }
  }

  @Test func `the parts of each table add up to the total of the overview`() throws {
    let overview = try JSONValue(try print("overview", "json", ["--public"]))
    let tables = try ["units", "sectors"].map { view in
      (view, try JSONValue(try print(view, "json", ["--public", "--all-columns"])).array)
    }
    for basis in ["city_assigned", "central_assigned", "estimate"] {
      for figure in ["plan_vnd", "disbursed_vnd"] {
        let total = try #require(overview["total"]?[basis]?[figure]?.number)
        #expect(total > 0)
        let sectors = try #require(overview["sectors"]?.array)
        #expect(sectors.reduce(0) { $0 + ($1[basis]?[figure]?.number ?? 0) } == total, "\(basis) \(figure)")
        for (view, rows) in tables {
          #expect(!rows.isEmpty)
          let sum = rows.reduce(0) { $0 + ($1[basis]?[figure]?.number ?? 0) }
          #expect(sum == total, "\(view) \(basis) \(figure)")
        }
      }
    }
    guard case .object(let months) = overview["disbursed_by_month"] else {
      Issue.record("no months")
      return
    }
    let all = months.values.reduce(0) { $0 + ($1.number ?? 0) }
    // Both channels together.
    let channels = ["city_assigned", "estimate"].map {
      overview["total"]?[$0]?["disbursed_vnd"]?.number ?? 0
    }
    #expect(all == channels.reduce(0, +))
  }

  // MARK: Pictures

  /// A folder whose names would rather be markup, escape sequences or other lines.
  private func hostile() throws -> ProgramData {
    let data = try ProgramData.small()
    let name = "</text><script>alert(1)</script>&amp;]]>\u{1B}[31m\u{7}\u{202E}\u{200B}'"
    for (file, old) in [
      ("units.csv", "Sở Tài chính"), ("sectors.csv", "Chuyển đổi số"), ("projects.csv", "Kho dữ liệu"),
    ] {
      try data.write(file, try data.text(file).replacing(old, with: name))
    }
    return data
  }

  @Test(arguments: ["dark", "light", "contrast", "safe", "projector", "projector-light", "neutral", "mono"])
  func `a picture in every theme is well-formed and carries nothing hostile`(theme: String) throws {
    let hostile = try hostile()
    for (folder, views) in [
      (Self.demo, theme == "dark" ? ["overview", "unit:SKHCN", "meeting:2"] : ["meeting:7"]),
      (hostile.folder, ["unit:STC", "meeting:3"]),
    ] {
      for view in views {
        let run = try ProgramRun(
          "print", folder, "--view", view, "--format", "svg", "--size", "100x30", "--theme", theme)
        // Tables that could not be read make the page one that is not whole.
        #expect(run.status == (folder == Self.demo ? 0 : 1), "\(run.errors)")
        let text = String(validating: run.bytes, as: UTF8.self)
        let picture = try #require(text, "\(view) is not UTF-8")
        #expect(picture.hasPrefix("<svg ") && picture.hasSuffix("</svg>\n"))
        if let fault = fault(in: picture) { Issue.record("\(theme) \(view): \(fault)") }
        for foreign in ["<script", "<style", "<image", "<foreignObject", "href", "url("]
        where picture.contains(foreign) {
          Issue.record("\(theme) \(view): \(foreign)")
        }
      }
    }
  }

  /// What is not well-formed first: tags that don't close each other, bare signs, characters that XML forbids.
  private func fault(in picture: String) -> String? {
    for scalar in picture.unicodeScalars {
      switch scalar {
      case "\n": break
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}":
        return "U+\(String(scalar.value, radix: 16))"
      default: break
      }
    }
    let bytes = Array(picture.utf8)
    var open: [String] = []
    for part in bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
      func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
      let pieces = part.split(separator: UInt8(ascii: ">"), omittingEmptySubsequences: false)
      guard pieces.count == 2 else { return "an angle bracket in \(text(part.prefix(80)))" }
      for entity in part.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst() {
        let name = text(entity.prefix { $0 != UInt8(ascii: ";") }.prefix(5))
        guard ["amp", "lt", "gt", "quot"].contains(name) else { return "&\(name)" }
      }
      let tag = pieces[0]
      guard tag.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else {
        return "a quote in \(text(tag.prefix(80)))"
      }
      let slash = UInt8(ascii: "/")
      let name = text(tag.drop { $0 == slash }.prefix { $0 != UInt8(ascii: " ") && $0 != slash })
      if tag.first == slash {
        guard open.popLast() == name else { return "\(name) closes nothing" }
      } else if tag.last != slash {
        open.append(name)
      }
    }
    return open.isEmpty ? nil : "\(open) are open"
  }
}
