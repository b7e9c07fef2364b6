import ArgumentParser

/// Whether csv begins with the mark by which Excel knows UTF-8: without it Excel reads the letters of Windows.
struct MarkArguments: ParsableArguments {
  @Flag(
    name: .customLong("no-bom"),
    help: .said(
      "csv: không có dấu đầu tệp mà Excel dùng để nhận ra UTF-8.",
      "csv: without the mark at its beginning by which Excel knows UTF-8.",
      "csv : sans la marque du début qui fait reconnaître UTF-8 à Excel."))
  var isWithoutMark = false

  func write() { if !isWithoutMark { Output.write("\u{FEFF}") } }
}
