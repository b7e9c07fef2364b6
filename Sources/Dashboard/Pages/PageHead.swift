import Cells
import Domain

/// What stands on top of a page.
enum PageHead: Sendable {
  /// The City's figures: of pages that are about all of it.
  case city
  /// The page's own name.
  case name
  /// The page's own name, and how its money stands.
  case money(@Sendable (Context) -> HeadMoney)

  /// Lines above the page, on a screen of a height.
  func rows(_ height: Int, _ form: Layout.Form) -> Int {
    switch (self, form) {
    case (_, .tiny): 0
    case (.city, .single), (.name, .single): 0
    case (.money, .single): 1
    case (.city, .full): height >= 30 ? 2 : 1
    case (.name, .full): 1
    case (.money, .full): 2
    }
  }
}

extension PageKind {
  /// What its head says, in an export.
  func headFields(_ context: Context) -> [Field] {
    switch head {
    case .city, .name: []
    case .money(let money): context.headFields(money(context))
    }
  }
}

/// The money that a page is about.
struct HeadMoney: Sendable {
  let measure: MoneyMeasure
  /// The same as of the moment that is compared with.
  var earlier: MoneyMeasure?
  /// What it holds and what not.
  var note: [Span] = []
}
