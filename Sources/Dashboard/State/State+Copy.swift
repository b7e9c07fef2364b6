import Domain

/// What of a page can be copied.
public enum CopyChoice: CaseIterable, Hashable, Sendable {
  /// How the figure of the page is computed.
  case sentence
  /// Of the row under the cursor what its list is sorted by, else its first column.
  case cell
  case row
  /// As filtered and sorted, with heads; of a page of text its fields.
  case list
}

extension State {
  /// What there is to copy, in the order of the menu.
  var copyChoices: [CopyChoice] {
    guard let context, place.page != .meeting else { return [] }
    return CopyChoice.allCases.filter { choice in
      switch choice {
      case .sentence:
        if case .figure(let figure) = place.page {
          !isPublic && context.sentence(of: figure) != nil
        } else {
          false
        }
      case .cell, .row: selectedRow != nil
      case .list: place.page.kind.isText || shownPanel.flatMap { contents[$0] }?.ids.isEmpty == false
      }
    }
  }

  mutating func openCopyMenu() {
    let choices = copyChoices
    guard !choices.isEmpty else { return }
    dialog = .copy(selected: choices.firstIndex(of: .row) ?? 0)
  }

  var cannotCopy: Reason? { copyChoices.isEmpty ? .nothingToCopy : nil }

  var cannotCopyRow: Reason? { copyChoices.contains(.row) ? nil : .nothingToCopy }

  mutating func copy(_ choice: CopyChoice) -> [Effect] {
    dialog = nil
    return copyChoices.contains(choice) ? [.copy(choice)] : []
  }
}
