import Cells
import Contract
import Domain

/// The reports that were written of a folder: of which week, when, from which state of the data, and who signed that off.
public struct ReportRegister: Sendable {
  let entries: [ReportEntry]
  let signOffs: [SignOff]

  public init(_ entries: [ReportEntry], _ signOffs: [SignOff]) {
    (self.entries, self.signOffs) = (entries, signOffs)
  }

  /// A line each, the newest first.
  public func text(_ language: Language) -> String {
    let numbers = language.strings.numbers
    func said(_ vietnamese: String, _ english: String, _ french: String) -> String {
      language.strings.said(Label(vietnamese, english, french))
    }
    guard !entries.isEmpty else {
      return said(
        "chưa ghi báo cáo nào của thư mục này", "no report of this folder was written yet",
        "aucun rapport de ce dossier n’a encore été écrit") + "\n"
    }
    return entries.reversed().map { entry in
      // The week is known by the day up to which it goes; the state of the data by its digest.
      let signers = signOffs.filter { $0.digest == entry.digest }.map(\.name)
      let signed =
        signers.isEmpty
        ? said("chưa xác nhận", "not signed off", "non validé")
        : said("xác nhận: ", "signed off: ", "validé : ") + signers.joined(separator: ", ")
      let week = said("tuần", "week", "semaine") + " \(entry.moment.day.week)"
      return SafeText.clean(
        [
          week, numbers.moment(entry.moment), entry.digest,
          said("ghi lúc ", "written ", "écrit ") + numbers.moment(entry.at), entry.file, signed,
        ].joined(separator: "  ")) + "\n"
    }.joined()
  }
}
