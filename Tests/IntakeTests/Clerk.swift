import Contract
import Domain
import TinyBook

@testable import Intake

/// A hand-in read as the command reads it, over codes of three projects.
enum Clerk {
  static let titles = ColumnTitles()

  static let known: KnownCodes = {
    var known = KnownCodes()
    known.add(
      [.init("A-01", "Cầu vượt số Một"), .init("A-02", "Trục dữ liệu dùng chung"), .init("A-03", "Kho số")],
      to: .projects)
    known.add([.init("N7", "Trần Thị Mẫu")], to: .people)
    known.add([.init("STC", "Sở Tài chính"), .init("SKHCN", "Sở Khoa học và Công nghệ")], to: .units)
    known.add(
      [.init("NSTP", "Ngân sách Thành phố"), .init("NSTW", "Ngân sách trung ương")], to: .fundingSources)
    for project in ["A-01", "A-02", "A-03"] {
      known.addPlan(of: project, capitalYear: "current", from: "NSTP")
    }
    return known
  }()

  /// - Parameter period: nil for what the sheet says.
  static func terms(period: Day? = nil) -> TakingTerms {
    TakingTerms(unit: "STC", period: period, known: known)
  }

  static func sheet(_ rows: [[String]], name: String = "Biểu 02", merges: [HandInSheet.Merge] = [])
    -> HandInSheet
  {
    HandInSheet(
      name: name,
      rows: rows.enumerated().compactMap { number, cells in
        let cells = cells.enumerated().compactMap { column, text in
          text.isEmpty ? nil : HandInCell(column: column + 1, text)
        }
        return cells.isEmpty ? nil : HandInRow(number: number + 1, cells: cells)
      }, merges: merges)
  }

  static func merge(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) -> HandInSheet.Merge {
    HandInSheet.Merge(rows: rows, columns: columns)
  }

  static func file(_ sheet: HandInSheet) -> HandIn {
    HandIn(path: "/in/Bieu 02 tuan 47.xlsx", bytes: Array("bytes".utf8), form: nil, sheets: [sheet])
  }

  /// The sheet read by the mapping that is found for it, changed as an officer would.
  static func take(
    _ sheet: HandInSheet, period: Day? = nil, _ edit: (inout SheetMapping) -> Void = { _ in }
  ) -> SheetTaking? {
    guard let head = SheetHead(sheet, isName: titles.holds) else { return nil }
    var mapping = MappingSearch(sheet, head, known, titles).mapping(of: file(sheet).name)
    edit(&mapping)
    return SheetTaker.take(sheet, of: file(sheet), mapping, terms(period: period), titles)
  }

  /// A form as units send it: two rows of titles, a unit of money, groups, a total, notes.
  static let form = sheet(
    [
      ["Đơn vị báo cáo: Sở Tài chính"],
      ["BÁO CÁO GIẢI NGÂN KẾ HOẠCH VỐN NĂM 2026"],
      ["(Số liệu đến ngày 20/11/2026)", "", "", "", "", "ĐVT: triệu đồng"],
      [
        "TT", "Tên dự án", "Mã dự án", "Kế hoạch vốn năm 2026", "Giải ngân lũy kế", "", "Tỷ lệ (%)",
        "Ghi chú",
      ],
      ["", "", "", "", "Vốn trong năm", "Vốn kéo dài"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(5)/(4)", "(8)"],
      ["", "TỔNG CỘNG", "", "3.000", "1.650,5", "20", "55", ""],
      ["I", "Dự án chuyển tiếp", "", "2.000", "1.250,5", "20", "62", ""],
      ["1", "Cầu vượt số Một", "A-01", "1.000", "1.000,25", "20", "100", "Đã nghiệm thu"],
      ["2", "Trục dữ liệu dùng chung", "A-02", "1.000", "250,25", "", "25", ""],
      ["II", "Dự án khởi công mới", "", "1.000", "400", "", "40", ""],
      ["3", "Kho số", "A-03", "1.000", "400", "-", "40", ""],
      ["", "Ghi chú: chưa đối chiếu Kho bạc"],
      ["", "", "", "", "", "NGƯỜI LẬP BIỂU"],
    ],
    merges: [
      merge(2...2, 1...8), merge(4...5, 1...1), merge(4...5, 2...2), merge(4...5, 3...3), merge(4...5, 4...4),
      merge(4...4, 5...6), merge(4...5, 7...7), merge(4...5, 8...8),
    ])
}
