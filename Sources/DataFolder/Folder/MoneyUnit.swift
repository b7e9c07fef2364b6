import Tabular

/// A unit of money other than đồng in the headings of a sheet: whoever takes its amounts for đồng is wrong a thousandfold.
enum MoneyUnit {
  private static let multiples = [
    "trieu", "ty", "ti", "nghin", "ngan", "1000", "million", "millionsof", "millionsde", "millions",
    "milliard",
    "milliardsde", "milliards", "billion", "billions", "billionsof", "thousand", "thousands", "thousandsof",
    "milliersde", "milliers",
  ]
  private static let units = multiples.flatMap { word in
    ["dong", "dongs", "vnd"].map { Array((word + $0).utf8) }
  }
  /// What a line above a table begins with that says its unit.
  private static let openings = ["donvitinh", "dvt", "donvi", "unit", "unite"].map { Array($0.utf8) }

  /// The first heading that says one.
  static func stated(in headings: [SheetTable.Heading]) -> SheetTable.Heading? {
    headings.first { heading in
      let form = NearName(heading.text).form
      if heading.isTitle { return units.contains { contains(form, $0) } }
      guard let opening = openings.first(where: { form.starts(with: $0) }) else { return false }
      let unit = Array(form.dropFirst(opening.count))
      return units.contains { unit.starts(with: $0) } || multiples.contains { Array($0.utf8) == unit }
    }
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    text.indices.contains { text[$0...].starts(with: part) }
  }
}
