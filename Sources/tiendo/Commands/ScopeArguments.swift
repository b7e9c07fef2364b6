public import ArgumentParser
public import Domain

/// Which projects a command is about.
struct ScopeArguments: ParsableArguments {
  @Option(
    help: .said(
      "Chỉ các dự án thuộc phạm vi này: \(ScopeArguments.names); vấn đề và tệp vẫn là của cả thư mục.",
      "Only the projects of this scope: \(ScopeArguments.names); problems and files are of the whole folder.",
      "Seulement les projets de ce périmètre : \(ScopeArguments.names) ; problèmes et fichiers sont de tout le dossier.",
      value: Help.said("phạm-vi", "scope", "périmètre")))
  var scope: ProjectScope = .all

  private static let names = ProjectScope.allCases.map(\.rawValue).joined(separator: ", ")
}

extension ProjectScope: ExpressibleByArgument {}

extension FolderChoice {
  /// The same, cut down to a scope.
  func within(_ scope: ScopeArguments) -> FolderChoice {
    var choice = self
    choice.scope = scope.scope
    return choice
  }
}
