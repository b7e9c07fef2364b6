/// The code of a row that several codes tell: joined by `/`, of which none that stands in a code is mistaken for a joint.
enum RowCode {
  static func of(_ parts: [String]) -> String {
    parts.map { $0.replacing("%", with: "%25").replacing("/", with: "%2F") }.joined(separator: "/")
  }

  static func parts(_ code: String) -> [String] {
    code.split(separator: "/", omittingEmptySubsequences: false).map {
      String($0).replacing("%2F", with: "/").replacing("%25", with: "%")
    }
  }
}
