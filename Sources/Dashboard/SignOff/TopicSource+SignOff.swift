import Cells
import Domain

extension TopicSource {
  /// Who signed off a week last, and whether files were touched since.
  func signLines(of week: Day) -> [Field] {
    let words = context.words
    guard let last = signOffs.last(where: { $0.periodEnd == week }) else {
      let key = Action.signOff.keyLabel(words)
      return [
        Field("", words.said(context.isPublic ? SignOffWords.nonePublic : SignOffWords.none(key)), .muted)
      ]
    }
    let user = last.user.isEmpty ? "" : " (\(last.user))"
    let said = SignOffWords.signed(
      by: context.isPublic ? nil : last.name + user, on: context.numbers.moment(last.at))
    let isSame = last.digest == exact.digest
    return [
      Field(
        "",
        parts: [
          [Span(words.said(said), .text)],
          [
            Span(
              words.said(isSame ? SignOffWords.unchanged : SignOffWords.changed), isSame ? .muted : .warning)
          ],
        ])
    ]
  }
}
