import ArgumentParser
import Dashboard
import Document

/// In whose words a paper is written that an office sends.
struct WordingArguments: ParsableArguments {
  @Option(
    help: .said(
      "Tệp lời văn của cơ quan thường trực; mẫu: report --print-wording.",
      "The standing agency's own wording; a copy to change: report --print-wording.",
      "Les formules du service permanent ; modèle : report --print-wording.",
      value: Help.said("tệp", "file", "fichier")),
    completion: .file())
  var wording: String?

  /// The program's own words, or those of a file.
  func words(_ language: Language) throws -> Wording<ReportKey> {
    guard let wording else { return Wording(language: language.ofPapers) }
    guard let bytes = FileText.read(wording) else {
      throw Failure(
        vi: "không đọc được \(wording)", en: "\(wording) can't be read", fr: "\(wording) est illisible")
    }
    let (words, problems) = Wording<ReportKey>.reading(bytes, language: language.ofPapers)
    guard problems.isEmpty else { throw Failure(wording: wording, problems) }
    return words
  }
}
