import Dashboard
import Domain
import Glibc

extension StateFolder {
  /// Who signed off weeks of a folder, the first one first.
  func signOffs(about folder: String) -> [SignOff] {
    SignOff.all(in: self[StateFolder.signOffName(folder)] ?? "")
  }

  /// Adds a line with the account under which the program runs; lines that stand there are never touched.
  /// - Returns: whether it is kept.
  func keep(_ signOff: SignOff, about folder: String) -> Bool {
    var signOff = signOff
    signOff.user = StateFolder.account
    return add(signOff.line, to: StateFolder.signOffName(folder))
  }

  private static var account: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "" }
    return String(cString: name)
  }

  private static func signOffName(_ folder: String) -> String { name("signed", real(folder)) }
}
