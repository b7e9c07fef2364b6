import Domain

extension Strings {
  /// What should stand in the place of a workbook with a flaw.
  static func workbookFrench(_ value: WorkbookFlaw) -> String {
    switch value {
    case .other: "un classeur Excel (.xlsx)"
    case .old: "un classeur enregistré en .xlsx"
    case .encrypted: "un classeur sans mot de passe"
    case .cutOff: "le fichier entier"
    case .beingWritten: "un fichier écrit jusqu’au bout"
    case .tooLarge: "un classeur de taille ordinaire"
    case .broken: "un classeur qu’Excel ouvre sans le réparer"
    }
  }
}
