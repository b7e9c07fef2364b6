internal import Glibc

/// `DemoData OUTPUT_FOLDER`: writes the synthetic demonstration, the same bytes every time.
@main
enum Command {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first, arguments.count == 1, !folder.hasPrefix("-") else {
      complain("usage: DemoData OUTPUT_FOLDER")
      exit(2)
    }
    do {
      let demo = Demo()
      try write(demo, into: folder)
      print("\(demo.files.count) files in \(folder), as of \(asOf.vietnamese)")
    } catch {
      complain("DemoData: \(error.message)")
      exit(1)
    }
  }

  private static func complain(_ message: String) {
    let line = Array((message + "\n").utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
  }
}
