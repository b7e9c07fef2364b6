import Cells
import Contract
import Dashboard
import DataFolder
import Domain
import Intake

/// One taking in: the hand-ins, how they are read, and what the data folder knows.
struct IntakeSession {
  let source: FolderSource
  let portfolio: Portfolio
  let unit: Agency
  let words: Strings
  private(set) var terms: TakingTerms
  private(set) var takings: [SheetTaking] = []
  private var mapping: Mapping
  /// Sheets of the hand-ins in which no table was found, by name.
  private(set) var withoutHead: [String] = []
  private let hands: [HandIn]
  private let titles = ColumnTitles()

  init(
    _ paths: [String], into folder: String, unit code: String?, period: Day?, year: Int?, converts: Bool,
    words: Strings
  ) throws {
    self.words = words
    let choice = FolderChoice(folder: folder)
    guard !choice.isDatabase else { throw IntakeWords.intoDatabase }
    let options = try choice.options()
    guard let portfolio = try PlainScreen.portfolio(options, words).0 else { throw choice.nothingRead }
    self.portfolio = portfolio
    source = FolderSource(choice.path)
    let titles = titles
    let hands = try paths.map { try IntakeSession.read($0, converts: converts, titles) }
    self.hands = hands
    let known = KnownCodes(portfolio, year: year)
    unit = try IntakeSession.unit(code, hands, known, titles, portfolio)
    terms = TakingTerms(unit: unit.code, period: period, year: year, known: known)
    mapping = try IntakeSession.mapping(of: unit.code, in: choice.path)
    take()
    guard !takings.isEmpty else { throw IntakeWords.noHead(hands.map(\.name)) }
  }

  /// Does what a taking in was ended before, for the folder is read next. A preview, which writes nothing, says that it is so.
  static func finishEarlier(in folder: String, isPreview: Bool) throws {
    let choice = FolderChoice(folder: folder)
    guard !choice.isDatabase else { return }
    let own = IntakeFolder(choice.path)
    guard own.isUnfinished else { return }
    if isPreview { return Output.note(IntakeWords.unfinished) }
    do throws(IntakeFolder.Fault) {
      Output.note(IntakeWords.finished(try own.finish()))
    } catch {
      throw IntakeWords.failure(error)
    }
  }

  /// A hand-in; one that only LibreOffice reads is converted where the reader agreed to it.
  private static func read(_ given: String, converts: Bool, _ titles: ColumnTitles) throws -> HandIn {
    let path = NewFile.absolute(given)
    func hand(_ converted: String? = nil) throws -> HandIn {
      do throws(HandIn.Fault) {
        return try HandIn.read(path, converted: converted, isName: titles.holds)
      } catch {
        throw IntakeWords.failure(error, path: given)
      }
    }
    guard converts, OfficeConversion.endings.contains(where: path.lowercased().hasSuffix) else {
      return try hand()
    }
    do {
      return try OfficeConversion().convert(path) { try hand($0) }
    } catch let fault as OfficeConversion.Fault {
      throw Failure(fault, given)
    }
  }

  /// The unit that is named, else the one that the hand-ins name above their tables.
  private static func unit(
    _ code: String?, _ hands: [HandIn], _ known: KnownCodes, _ titles: ColumnTitles, _ portfolio: Portfolio
  ) throws -> Agency {
    if let code {
      let key = try portfolio.unit(code)
      if let agency = portfolio.agencies[key] { return agency }
    }
    let lines = hands.flatMap(\.sheets).flatMap { SheetHead($0, isName: titles.holds)?.above ?? [] }
    let named = Set(lines.compactMap { known.unit(namedIn: $0) })
    guard named.count == 1, let code = named.first,
      let agency = portfolio.agencies.rows.first(where: { $0.code == code })
    else { throw IntakeWords.noUnit(named.sorted()) }
    return agency
  }

  private static func mapping(of unit: String, in folder: String) throws -> Mapping {
    let path = IntakeFolder.mapping(of: unit)
    guard let bytes = IntakeFolder(folder).bytes(of: path) else { return Mapping() }
    do throws(MappingFile.Fault) {
      return try MappingFile.mapping(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw IntakeWords.failure(error, path: path)
    }
  }

  /// Reads all sheets by their mappings; those without one get it.
  private mutating func take() {
    takings = []
    withoutHead = []
    for hand in hands {
      for sheet in hand.sheets where !sheet.rows.isEmpty {
        let own = mapping.sheet(sheet, of: hand) ?? found(sheet, hand)
        guard let own, let taking = SheetTaker.take(sheet, of: hand, own, terms, titles) else {
          withoutHead.append(sheet.name.isEmpty ? hand.name : "\(hand.name) › \(sheet.name)")
          continue
        }
        takings.append(taking)
      }
    }
  }

  private func found(_ sheet: HandInSheet, _ hand: HandIn) -> SheetMapping? {
    guard sheet.isVisible, let head = SheetHead(sheet, isName: titles.holds) else { return nil }
    let found = MappingSearch(sheet, head, terms.known, titles).mapping(of: hand.name)
    return found.tables.isEmpty ? nil : found
  }

  /// Changes how one of the sheets is read.
  mutating func change(_ place: Int, _ edit: (inout SheetMapping) -> Void) {
    var own = takings[place].mapping
    edit(&own)
    for taking in takings { mapping.keep(taking.mapping) }
    mapping.keep(own)
    take()
  }

  mutating func set(period: Day) {
    terms.period = period
    take()
  }

  mutating func set(year: Int) {
    terms.year = year
    take()
  }

  func plan() throws -> IntakePlan {
    do throws(IntakePlan.Fault) {
      return try IntakePlan(unit.code, takings, day: terms.period, source, at: .now)
    } catch {
      throw IntakeWords.failure(error)
    }
  }

  func showMapping(withHelp: Bool, showsAll: Bool = false) {
    for line in MappingText(self, showsAll: showsAll).lines { Output.write(SafeText.clean(line) + "\n") }
    if withHelp { Output.write(IntakeWords.dialogHelp + "\n") }
  }

  /// What would be written, with the problems that the folder would have.
  func showPreview(of plan: IntakePlan) throws {
    guard let overlay = plan.overlay(source) else { throw IntakeWords.noMemory }
    let next = try PlainScreen.portfolio(FolderOptions(overlay), words).0
    for line in PreviewText(self, plan, next).lines { Output.write(SafeText.clean(line) + "\n") }
  }

  func write(_ plan: IntakePlan) throws {
    var kept = mapping
    for taking in takings { kept.keep(taking.mapping) }
    let text = MappingFile.text(kept, about: IntakeWords.aboutMapping(unit))
    do throws(IntakeFolder.Fault) {
      try plan.write(into: source.name, mapping: text)
    } catch {
      throw IntakeWords.failure(error)
    }
    Output.write(SafeText.clean(IntakeWords.written(plan, into: source.name)) + "\n")
  }
}

extension KnownCodes {
  /// What a folder knows, with the sources of the plan of a year.
  init(_ portfolio: Portfolio, year: Int?) {
    self.init()
    let agencies = portfolio.agencies.rows
    add(
      agencies.map { Entry($0.code, $0.name) }
        + agencies.compactMap { agency in
          agency.shortName.map { Entry(agency.code, $0) }
        }, to: .units)
    add(portfolio.sectors.rows.map { Entry($0.code, $0.name) }, to: .sectors)
    add(portfolio.fundingSources.rows.map { Entry($0.code, $0.name) }, to: .fundingSources)
    add(portfolio.people.rows.map { Entry($0.code, $0.name) }, to: .people)
    add(portfolio.projects.rows.map { Entry($0.code, $0.name) }, to: .projects)
    add(portfolio.assignments.rows.map { Entry($0.code, $0.code) }, to: .tasks)
    let year = Int16(clamping: year ?? portfolio.fiscalYear)
    for entry in portfolio.plans where entry.fiscalYear == year {
      guard let project = portfolio.projects[entry.project],
        let source = portfolio.fundingSources[entry.fundingSource]
      else { continue }
      addPlan(of: project.code, capitalYear: entry.capitalYear.code, from: source.code)
    }
  }
}
