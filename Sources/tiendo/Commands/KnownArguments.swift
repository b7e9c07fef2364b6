import ArgumentParser
import Domain

/// As which day knew it.
struct KnownArguments: ParsableArguments {
  @Option(
    help: .said(
      "Số liệu như cơ sở dữ liệu đã ghi vào cuối ngày này, ví dụ 2026-11-13: mọi sửa đổi từ đó được bỏ đi.",
      "The data as the database had them at the end of this day, such as 2026-11-13: all changes since are undone.",
      "Les données telles que la base les avait à la fin de ce jour, par exemple 2026-11-13 : sans les modifications "
        + "depuis.",
      value: ArgumentHelp.day))
  var knownOn: Day?
}

extension FolderChoice {
  /// The same, as a day knew it.
  func known(_ known: KnownArguments) -> FolderChoice {
    var choice = self
    choice.database.knownOn = known.knownOn
    return choice
  }
}
