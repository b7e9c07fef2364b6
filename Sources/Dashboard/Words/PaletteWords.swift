/// Words of the palette that stand nowhere else.
struct PaletteWords: Sendable {
  let person: String
  let tasksOf: @Sendable (String) -> String
  /// What kind of thing an entry is.
  let page: String
  let table: String
  let recent: String

  static func of(_ language: Language) -> PaletteWords {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    case .french: french
    }
  }

  static let vietnamese = PaletteWords(
    person: "Người", tasksOf: { "Việc của \($0)" }, page: "Trang", table: "Bảng", recent: "Vừa xem")

  static let english = PaletteWords(
    person: "Person", tasksOf: { "Tasks of \($0)" }, page: "Page", table: "Table", recent: "Recent")

  static let french = PaletteWords(
    person: "Personne", tasksOf: { "Tâches de \($0)" }, page: "Page", table: "Table", recent: "Récent")
}
