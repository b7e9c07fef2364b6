import Cells
import DataFolder
import Domain
import Foundation

@testable import Dashboard

extension Demo {
  /// The folder a week before, as a talk reads it.
  static let weekBefore: Portfolio = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../demo-data")
    var options = FolderOptions(folder: folder.standardizedFileURL.path)
    options.asOf = Moment(closeOf: now.day + -7)
    var portfolio = Portfolio(asOf: now)
    FolderReader(options).refresh(now: now) { portfolio = $0 }
    return portfolio
  }()

  /// A talk about the folder with all that it asks for, on its first page.
  static func talk(_ columns: Int = 80, _ rows: Int = 24, _ language: Language = .vietnamese) -> State {
    state(columns, rows, language).after("P").after(.baseline(weekBefore)).after(.records(records))
  }
}

extension State {
  var meetingPages: [MeetingPage] { talk.pages }
  var meetingPage: MeetingPage? { talk.page }
  var meetingContent: MeetingContent? { talk.content }

  /// The talk on the first page of an item.
  func showing(_ item: MeetingItem) -> State {
    var state = self
    if let page = meetingPages.firstIndex(where: { $0.item == item }) { state.turn(to: page) }
    return state
  }

  /// The talk on each of its pages, one after the other.
  var eachTalkPage: [State] {
    meetingPages.indices.map { page in
      var state = self
      state.turn(to: page)
      return state
    }
  }
}
