import ArgumentParser
import Dashboard
import DataFolder
import Domain
import Glibc

/// `tiendo check [FOLDER]`: every problem, one a line.
struct CheckCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Help.said(
      "In mọi lỗi dữ liệu theo dạng tệp:dòng:cột; mã 0 khi không có lỗi, 1 khi có.",
      "Print every problem as file:line:column; 0 without errors, 1 with.",
      "Écrire chaque problème : fichier:ligne:colonne ; 0 sans erreur, 1 avec."),
    discussion: Help.said(
      """
      Mỗi lỗi một dòng: ở đâu, sai gì, đang ghi gì và phải ghi gì, đơn vị nào sửa, sau mũi tên là cách sửa. Dòng cuối, \
      ở luồng lỗi, đếm lỗi và cảnh báo. Cảnh báo là điều nên xem lại và không làm đổi mã kết thúc 0.
      """,
      """
      One line a problem: where it stands, what is wrong, what stands there and should, which unit mends it, and \
      behind the arrow what to do. The last line, on standard error, counts errors and warnings. Warnings are \
      something to look at and leave the exit code 0.
      """,
      """
      Une ligne par problème : où il est, ce qui ne va pas, ce qui est écrit et devrait l’être, quelle unité le \
      corrige, et après la flèche que faire. La dernière ligne, sur la sortie d’erreur, compte erreurs et \
      avertissements. Un avertissement est à regarder et laisse le code 0.
      """))

  @OptionGroup var data: FolderArguments
  @OptionGroup var known: KnownArguments

  @Option(
    help: .said(
      "text, hoặc json: mỗi dòng một đối tượng với rule, expected, found, message và advice.",
      "text, or json: one object a line, with rule, expected, found, message and advice.",
      "text, ou json : un objet par ligne, avec rule, expected, found, message et advice.",
      value: Help.said("dạng", "format", "forme")))
  var format: Format = .text

  func run() throws {
    Output.surviveClosedPipe()
    var options = try data.choice.known(known).options(problemLimit: .max)
    options.findsRepeatedVouchers = true
    let (found, _) = try PlainScreen.portfolio(options, data.lang.strings)
    guard let exact = found else { throw data.choice.nothingRead }
    let portfolio = data.isPublic ? exact.forPublic() : exact
    let words = data.lang.strings
    for problem in portfolio.problems.list {
      let line = format == .json ? problem.json(in: words) : problem.line(in: words)
      guard Output.write(line + "\n") else { break }
    }
    Output.write(summary(portfolio, words) + "\n", to: STDERR_FILENO)
    if portfolio.problems.errorCount > 0 { throw ExitCode(1) }
  }

  /// `7 files, 10 records, 1 set aside; 2 errors, 0 warnings`, and notes where there are some.
  private func summary(_ portfolio: Portfolio, _ words: Strings) -> String {
    let records = portfolio.files.reduce(0) { $0 + $1.recordCount }
    let rejected = portfolio.files.reduce(0) { $0 + $1.rejectedCount }
    return words.checkSummary(portfolio.files.count, records, rejected) + "; "
      + words.allProblemCounts(portfolio.problems)
  }
}
