import Cells

extension Command {
  /// The keys of a talk; what it leaves free is the page's.
  static let talk = [
    Command(
      .talk, .turnPage, [.pageDown, .right, .character(" "), .character("n"), .character("l")], footer: 1,
      unless: { $0.cannotTurn(by: 1) }, do: { $0.turn(by: 1) }),
    Command(
      .talk, .turnBack, [.pageUp, .left, .character("N"), .character("h"), .backspace], footer: 1,
      unless: { $0.cannotTurn(by: -1) }, do: { $0.turn(by: -1) }),
    Command(.talk, .talkPage, .digits, take: { $0.turn(toDigit: $1.digit ?? 1) }),
    Command(
      .talk, .talkFirst, [.home, .character("g")],
      unless: { $0.talk.target(ofPage: 0) == nil ? .firstPage : nil },
      do: { $0.turn(to: 0) }),
    Command(
      .talk, .talkLast, [.end, .character("G")],
      unless: { $0.talk.target(ofPage: $0.talk.pages.count - 1) == nil ? .lastPage : nil },
      do: { $0.turn(to: $0.talk.pages.count - 1) }),
    Command(.talk, .agenda, [.control("p"), .character(":")], footer: 3, do: { $0.openPalette("") }),
    Command(
      .talk, .down, [.down, .character("j")], unless: \.cannotMoveMeetingRow,
      do: { $0.talk.moveRow(by: 1) }),
    Command(
      .talk, .up, [.up, .character("k")], unless: \.cannotMoveMeetingRow, do: { $0.talk.moveRow(by: -1) }),
    Command(.talk, .enter, [.enter], footer: 4, unless: \.cannotOpenMeetingRow, do: { $0.openMeetingRow() }),
    Command(
      .talk, .blank, [.character("b"), .character(".")], footer: 2, do: { $0.talk.meeting?.isBlank = true }),
    Command(.talk, .automatic, [.character("a")], do: { $0.talk.toggleAutomatic() }),
    Command(.talk, .endTalk, [.escape, .character("q")], footer: 5, ask: { $0.askEndMeeting() }),
    Command(.blank, .unblank, [], .any, do: { $0.talk.meeting?.isBlank = false }),
  ]
}
