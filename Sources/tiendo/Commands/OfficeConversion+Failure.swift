extension Failure {
  /// Why a file was not converted, and what to do.
  init(_ fault: OfficeConversion.Fault, _ file: String) {
    let (vi, en, fr) = fault.said
    self.init(
      vi: "\(file): \(vi); hãy lưu dạng .xlsx", en: "\(file): \(en); save it as .xlsx",
      fr: "\(file) : \(fr) ; enregistrez-le en .xlsx")
  }
}

extension OfficeConversion.Fault {
  fileprivate var said: (vi: String, en: String, fr: String) {
    switch self {
    case .missing:
      (
        "máy này không có LibreOffice để chuyển đổi", "this machine has no LibreOffice to convert it",
        "cette machine n’a pas LibreOffice pour le convertir"
      )
    case .timedOut:
      (
        "LibreOffice không chuyển xong kịp giờ", "LibreOffice did not finish in time",
        "LibreOffice n’a pas fini à temps"
      )
    case .tooLarge:
      (
        "LibreOffice cần quá nhiều bộ nhớ cho tệp này", "LibreOffice takes too much memory for it",
        "LibreOffice demande trop de mémoire pour ce fichier"
      )
    case .failed:
      (
        "LibreOffice không mở được tệp này", "LibreOffice can’t open it", "LibreOffice ne peut pas l’ouvrir"
      )
    case .interrupted:
      ("đã dừng giữa chừng", "stopped before it was converted", "arrêté avant la fin de la conversion")
    case .system(let number):
      (
        "không bắt đầu chuyển đổi được (lỗi \(number))", "the conversion can’t be started (error \(number))",
        "la conversion ne démarre pas (erreur \(number))"
      )
    }
  }
}
