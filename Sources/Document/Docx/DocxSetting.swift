extension Document.Setting {
  /// Of the text of tables, in half points.
  var tableSize: Int {
    switch self {
    case .letter: 24
    case .sheet: 20
    }
  }

  /// Of the body, in half points.
  var bodySize: Int {
    switch self {
    case .letter: 28
    case .sheet: 22
    }
  }

  /// In twentieths of a point.
  var spaceAfterTable: Int {
    switch self {
    case .letter: 160
    case .sheet: 20
    }
  }
}

extension DocxStyle {
  /// The same in a setting. All but the base, which no paragraph of a paper has.
  func set(_ setting: Document.Setting) -> DocxStyle {
    switch setting {
    case .letter: return self
    case .sheet:
      var style = self
      let isOfTable = "\(id)".hasPrefix("Table") || "\(id)" == "UnitLine"
      style.size = min(size, isOfTable ? setting.tableSize : setting.bodySize)
      (style.before, style.after, style.line) = (before / 4, after / 4, 240)
      style.firstLine = 0
      return style
    }
  }
}
