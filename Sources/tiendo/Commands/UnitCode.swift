import ArgumentParser
import Dashboard
import Domain

extension ArgumentHelp {
  /// A unit as the value of an option.
  static var unit: ArgumentHelp {
    .said(
      "Đơn vị, theo mã trong units.csv.", "The unit, by its code in units.csv.",
      "L’unité, par son code dans units.csv.", value: Help.said("mã", "code", "code"))
  }
}

extension Portfolio {
  /// - Throws: ``Failure`` for a code that no unit has; it names those that are near.
  func unit(_ code: String) throws -> Key<Agency> {
    if let key = agencies.rows.first(where: { $0.code == code })?.key { return key }
    let near = unitCodes(near: code).joined(separator: ", ")
    guard !near.isEmpty else {
      throw Failure(
        vi: "--unit \(code): không có đơn vị nào mã như vậy; mã là mã trong units.csv của thư mục",
        en: "--unit \(code): there is no such unit; codes are those of the folder's units.csv",
        fr: "--unit \(code) : unité inconnue ; les codes sont ceux de units.csv du dossier", code: 2)
    }
    throw Failure(
      vi: "--unit \(code): không có đơn vị nào mã như vậy; có phải: \(near)",
      en: "--unit \(code): there is no such unit; did you mean: \(near)",
      fr: "--unit \(code) : unité inconnue ; vouliez-vous : \(near)", code: 2)
  }
}
