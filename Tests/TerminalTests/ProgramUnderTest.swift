import Glibc

/// Where the built programs are: beside the test bundle.
enum ProgramUnderTest {
  /// The program that people run.
  static let path = built("tiendo")
  /// The card on which the terminal itself is tested.
  static let card = built("TerminalCard")

  private static func built(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let bundle = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return bundle.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
  }
}
