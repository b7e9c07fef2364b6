import Domain

extension State {
  /// Shows what the program was started for, once the folder has been read.
  mutating func openAtStart() -> [Effect] {
    guard shown.isWhole, let portfolio else { return [] }
    defer { opening = .overview }
    switch opening {
    case .overview, .tour: return []
    case .talk(let seconds):
      let effects = beginMeeting(isLive: seconds != nil)
      talk.meeting?.automaticSeconds = seconds
      return effects
    case .page(let address):
      if let page = Page(address: address, in: portfolio) {
        jump(to: page)
      } else {
        let code = address.split(separator: ":").last.map(String.init) ?? address
        outcome = .noPage(code, near: portfolio.unitCodes(near: code))
      }
      return []
    }
  }
}
