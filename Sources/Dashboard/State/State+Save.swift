import Contract
import Document
import Domain

/// The view on its way to a file.
extension State {
  mutating func openSaving() {
    guard cannotSave == nil, let portfolio else { return }
    let ending = place.page.isPaper ? PaperForm.word.rawValue : ViewForm.csv.rawValue
    dialog = .save(text: place.page.fileName(portfolio) + "-\(portfolio.asOf.day.iso).\(ending)")
  }

  var cannotSave: Reason? { isStillLoading ?? (place.page == .meeting ? .nothingToSave : nil) }

  private var savedName: String { if case .save(let text) = dialog { text } else { "" } }

  var cannotSaveAs: Reason? {
    if savedName.isEmpty { return .noName }
    if place.page.isPaper { return PaperForm(path: savedName) == nil ? .noPaperForm : nil }
    return ViewForm(path: savedName) == nil ? .noForm : nil
  }

  /// The dialog stays until the file is written: another name may be needed.
  mutating func saveView() -> [Effect] {
    guard cannotSaveAs == nil, outcome != .writing else { return [] }
    guard place.page.isPaper else { return [.save(path: savedName)] }
    outcome = .writing
    return [.writeReport(.ofReports(language, isPublic: isPublic), path: savedName)]
  }
}

extension State {
  /// The figures of a page of which a program wants more than its lists, where these are not looked at in another way.
  var figuresJSON: String? {
    guard let portfolio, place.lists.values.allSatisfy({ $0.filter.isEmpty && $0.sort == nil }) else {
      return nil
    }
    return switch place.page {
    case .overview: overviewJSON(portfolio)
    case .changes: comparison?.changes.map { changesJSON($0, portfolio) }
    default: nil
    }
  }
}

extension Page {
  /// Whether it is a paper of an office rather than lists.
  var isPaper: Bool { if case .topic(let topic, _) = self { topic.kind.isPaper } else { false } }

  /// A name of a file for it: letters, digits and what never needs quotes.
  fileprivate func fileName(_ portfolio: Portfolio) -> String {
    let scope = portfolio.scope == .all ? [] : [portfolio.scope.code]
    return ("tiendo-" + (words(portfolio) + scope).joined(separator: "-")).filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0))
    }
  }

  private func words(_ portfolio: Portfolio) -> [String] {
    switch self {
    case .overview: ["overview"]
    case .sector(let key): ["sector", portfolio.sectors.code(of: key)]
    case .agency(let key): ["unit", portfolio.agencies.code(of: key)]
    case .project(let key): ["project", portfolio.projects.code(of: key)]
    case .assignment(let key): ["task", portfolio.assignments.code(of: key)]
    case .obstacle(let key): ["obstacle", portfolio.obstacles.code(of: key)]
    case .units: ["units"]
    case .projects: ["projects"]
    case .tasks: ["tasks"]
    case .obstacles: ["obstacles"]
    case .problems: ["problems"]
    case .problem: ["problem"]
    case .files: ["files"]
    case .log: ["log"]
    case .topic(let topic, let subject): [topic.rawValue] + subject.address(portfolio)
    case .changes: ["changes"]
    case .table(let name): ["table", name.rawValue]
    case .record(let id): [id.table.rawValue, id.code]
    case .figure(let figure): ["figure", figure.measure.rawValue] + figure.subject.names(portfolio)
    case .meeting: ["meeting"]
    }
  }
}

extension Figure.Subject {
  fileprivate func names(_ portfolio: Portfolio) -> [String] {
    switch self {
    case .city: ["city"]
    case .sector(let key): [portfolio.sectors.code(of: key)]
    case .unit(let key): [portfolio.agencies.code(of: key)]
    case .unitIn(let unit, let sector):
      [portfolio.agencies.code(of: unit), portfolio.sectors.code(of: sector)]
    case .project(let key): [portfolio.projects.code(of: key)]
    }
  }
}
