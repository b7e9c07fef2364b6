import ArgumentParser
import Dashboard

/// Explanations of commands and options, in the language that the command line asks for.
enum Help {
  static let language = Language.asked(in: CommandLine.arguments)

  static func said(_ vi: String, _ en: String, _ fr: String) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    case .french: fr
    }
  }
}

extension ArgumentHelp {
  /// - Parameter value: what the value of an option is called; nil for its name.
  static func said(_ vi: String, _ en: String, _ fr: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: Help.said(vi, en, fr)).named(value)
  }

  static var language: ArgumentHelp {
    .said(
      "Ngôn ngữ: vi, en hoặc fr; cả cho thông báo lỗi.", "Language: vi, en or fr; also of error messages.",
      "Langue : vi, en ou fr ; aussi des messages d’erreur.", value: Help.said("ngôn-ngữ", "lang", "langue"))
  }

  static var lastMeeting: ArgumentHelp {
    .said(
      "Ngày họp lần trước (2026-11-13); không ghi thì ngày đã lưu của lần đó, nếu không có thì tuần trước.",
      "The day of the last meeting (2026-11-13); else the day kept from it, else a week before.",
      "Le jour de la dernière réunion (2026-11-13) ; sinon celui qui en a été gardé, sinon une semaine avant.",
      value: ArgumentHelp.day)
  }

  /// A day as the value of an option.
  static var day: String { Help.said("ngày", "day", "jour") }

  private func named(_ value: String?) -> ArgumentHelp {
    var help = self
    help.valueName = value
    return help
  }
}
