import Contract

extension Label {
  /// So many of something: `1 task`, `2 tasks`; French has 0 in the singular too.
  static func counted(
    _ count: Int, _ vi: String, _ en: (one: String, many: String), _ fr: (one: String, many: String)
  ) -> Label {
    Label(
      "\(count) \(vi)", "\(count) \(count == 1 ? en.one : en.many)",
      "\(count) \(count < 2 ? fr.one : fr.many)")
  }
}
