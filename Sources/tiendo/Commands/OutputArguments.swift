import ArgumentParser
import Document

/// Where a paper goes: into a new file, or to standard output.
struct OutputArguments: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .said(
      "Tệp cần ghi.", "The file to write.", "Le fichier à écrire.", value: Help.said("tệp", "file", "fichier")
    ),
    completion: .file())
  var output: String?

  /// Nil for standard output. Asked before anything is read, so that a wrong ending costs no wait.
  func file<Form>() throws -> PaperFile<Form>? {
    guard let output else { return nil }
    return try PaperFile(output)
  }
}

extension PaperFile<PaperForm>? {
  /// Standard output is text.
  func write(_ document: Document, dataFolder: String) throws {
    guard let self else {
      Output.write(document.text())
      return
    }
    try self.write(self.form.bytes(document), dataFolder: dataFolder)
  }
}
