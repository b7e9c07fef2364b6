import Contract
import Tabular

/// Finds out how a sheet is to be read, by the names of its columns, their labels and what offices call them.
public struct MappingSearch {
  private let sheet: HandInSheet
  private let head: SheetHead
  private let known: KnownCodes
  private let names: ColumnTitles

  public init(_ sheet: HandInSheet, _ head: SheetHead, _ known: KnownCodes, _ names: ColumnTitles) {
    (self.sheet, self.head, self.known, self.names) = (sheet, head, known, names)
  }

  /// - Parameter file: the name of the hand-in.
  public func mapping(of file: String) -> SheetMapping {
    var mapping = SheetMapping(file: file, sheet: sheet.name)
    mapping.tables = IntakeTable.all.flatMap(tables)
    for table in Contract.tables where !mapping.tables.contains(where: { $0.table == table.name }) {
      if let found = named(table) { mapping.tables.append(found) }
    }
    return mapping
  }

  /// A table whose columns the sheet names as the contract does.
  private func named(_ table: Table) -> TableMapping? {
    var mapping = TableMapping(table.name)
    for heading in head.headings {
      guard let column = names.column(of: table.name, titled: heading), mapping[column] == nil else {
        continue
      }
      mapping[column] = ColumnMapping(column, .heading(heading.text))
    }
    let needed = table.columns.filter { $0.isRequired && !$0.isOwner }.map(\.name)
    guard !needed.isEmpty, needed.allSatisfy({ mapping[$0] != nil }) else { return nil }
    return mapping
  }

  /// The tables of one kind in the sheet: of several columns with amounts each is one of its own.
  private func tables(_ intake: IntakeTable) -> [TableMapping] {
    if let exact = named(Contract[intake.table]) { return [exact] }
    let anchors = anchors(intake)
    guard let first = anchors.first else { return [] }
    let blocks = intake.anchor == .paid ? distinct(anchors) : [Block(heading: first)]
    return blocks.map { table(intake, $0) }
  }

  private struct Block {
    let heading: SheetHead.Heading
    var capitalYear = "current"
    var source: String?
  }

  /// Headings of the main column; of amounts not those that add up others.
  private func anchors(_ intake: IntakeTable) -> [SheetHead.Heading] {
    let all = head.headings.filter { $0.role == intake.anchor && mayBe(intake.anchor, intake, $0) }
    guard intake.anchor == .paid, all.count > 1 else { return all }
    return all.filter { !MappingSearch.isTotal($0.last) }
  }

  /// Whether the contract does not give a title to another column of the table than a role is about.
  private func mayBe(_ role: HeadingRole, _ intake: IntakeTable, _ heading: SheetHead.Heading) -> Bool {
    guard let own = names.column(of: intake.table, titled: heading) else { return true }
    return intake.columns.contains { $0.role == role && $0.column == own }
  }

  private static func isTotal(_ title: String) -> Bool {
    let form = NearName(title).text
    return ["tong", "tongso", "tongcong", "cong", "total"].contains(form) || form.hasPrefix("tongso")
  }

  /// Each with the part of the money that it is: two of one part can't both be meant.
  private func distinct(_ anchors: [SheetHead.Heading]) -> [Block] {
    var blocks: [Block] = []
    for heading in anchors {
      var block = Block(heading: heading)
      let form = NearName(heading.text).text
      let isOld = ["keodai", "chuyensang", "chuyennguon", "namtruoc", "carriedover", "report"].contains {
        form.contains($0)
      }
      if isOld { block.capitalYear = "carried_over" }
      block.source = known.code(in: heading.last, of: .fundingSources)
      let isNew = !blocks.contains { $0.capitalYear == block.capitalYear && $0.source == block.source }
      if isNew { blocks.append(block) }
    }
    return blocks
  }

  private func table(_ intake: IntakeTable, _ block: Block) -> TableMapping {
    var mapping = TableMapping(intake.table)
    for (column, source) in intake.values { mapping[column] = ColumnMapping(column, source) }
    if intake.anchor == .paid {
      mapping["capital_year"] = ColumnMapping("capital_year", .value(block.capitalYear))
      if let source = block.source {
        mapping["funding_source_id"] = ColumnMapping("funding_source_id", .value(source))
      }
    }
    var taken: Set<Int> = []
    let isAlone = IntakeTable.all.allSatisfy { $0.table == intake.table || anchors($0).isEmpty }
    for (role, column) in intake.columns where isAlone || !intake.shy.contains(role) {
      if case .heading? = mapping[column]?.source { continue }
      let heading =
        role == intake.anchor
        ? block.heading : heading(role, intake, besides: taken, near: block.heading)
      guard let heading, !(role == .fundingSource && block.source != nil) else { continue }
      taken.insert(heading.column)
      mapping[column] = ColumnMapping(column, .heading(heading.text))
    }
    // What offices have no words of their own for they call as the contract does, if they have it.
    for heading in head.headings where !taken.contains(heading.column) {
      guard let column = names.column(of: intake.table, titled: heading),
        !intake.columns.contains(where: { $0.column == column })
      else { continue }
      mapping[column] = ColumnMapping(column, .heading(heading.text))
    }
    return mapping
  }

  /// The column of a role; parts of an amount must stand below the same title as the amount.
  private func heading(
    _ role: HeadingRole, _ intake: IntakeTable, besides taken: Set<Int>, near anchor: SheetHead.Heading
  ) -> SheetHead.Heading? {
    let all = head.headings.filter {
      $0.role == role && !taken.contains($0.column) && mayBe(role, intake, $0)
    }
    guard role == .paidForWork || role == .advance else { return all.first }
    // Of several amounts it would not be plain whose parts they are.
    guard head.headings.filter({ $0.role == .paid && !MappingSearch.isTotal($0.last) }).count == 1 else {
      return nil
    }
    return all.count == 1 ? all.first : nil
  }
}
