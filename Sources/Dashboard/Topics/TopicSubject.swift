public import Domain

/// Of whom a topic is asked: of the whole city, or of a record from whose page it was opened.
public enum TopicSubject: Hashable, Sendable {
  case all
  case unit(Key<Agency>)
  case project(Key<Project>)
  case person(Key<Person>)
  /// Of what stands in a row of another topic.
  case sector(Key<Sector>)
  case procedure(Key<Procedure>)
  /// By the code of its first step: its number is not for everybody.
  case dossier(String)
}

extension Page {
  /// Of whom a topic that is opened from the page is asked.
  var topicSubject: TopicSubject {
    switch self {
    case .agency(let key): .unit(key)
    case .project(let key): .project(key)
    case .topic(_, let subject): subject
    case .overview, .sector, .assignment, .obstacle, .units, .projects, .tasks, .obstacles, .problems,
      .problem, .files, .log, .changes, .table, .record, .figure, .meeting:
      .all
    }
  }
}

extension TopicSubject {
  /// The kind and the code of it in an address; empty of all.
  func address(_ portfolio: Portfolio) -> [String] {
    switch self {
    case .all: []
    case .unit(let key): ["unit", portfolio.agencies.code(of: key)]
    case .project(let key): ["project", portfolio.projects.code(of: key)]
    case .person(let key): ["person", portfolio.people.code(of: key)]
    case .sector(let key): ["sector", portfolio.sectors.code(of: key)]
    case .procedure(let key): ["procedure", portfolio.duties.procedures.code(of: key)]
    case .dossier(let code): ["dossier", code]
    }
  }

  init?(address parts: [String], in portfolio: Portfolio) {
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "unit":
      guard let key = portfolio.agencies.key(of: parts[1]) else { return nil }
      self = .unit(key)
    case "project":
      guard let key = portfolio.projects.key(of: parts[1]) else { return nil }
      self = .project(key)
    case "person":
      guard let key = portfolio.people.key(of: parts[1]) else { return nil }
      self = .person(key)
    case "sector":
      guard let key = portfolio.sectors.key(of: parts[1]) else { return nil }
      self = .sector(key)
    case "procedure":
      guard let key = portfolio.duties.procedures.key(of: parts[1]) else { return nil }
      self = .procedure(key)
    case "dossier":
      guard portfolio.duties.steps.contains(where: { $0.code == parts[1] }) else { return nil }
      self = .dossier(parts[1])
    default: return nil
    }
  }
}

extension Context {
  /// Nil of all.
  func name(_ subject: TopicSubject) -> String? {
    switch subject {
    case .all: nil
    case .unit(let key): shortName(key)
    case .project(let key): name(key)
    case .person(let key): name(key)
    case .sector(let key): name(key)
    case .procedure(let key): name(key)
    case .dossier(let code):
      isPublic ? code : portfolio.duties.steps.first { $0.code == code }?.dossier ?? code
    }
  }

  func name(_ key: Key<Procedure>) -> String {
    portfolio.duties.procedures[key]?.name ?? portfolio.duties.procedures.code(of: key) + " (?)"
  }
}
