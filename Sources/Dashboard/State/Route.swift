/// The way through the pages: those that led to the one on the screen, and the ways left for another.
struct Route: Sendable {
  /// The last one is shown. Never empty.
  private(set) var places = [Place(.overview)]
  /// Ways left by going elsewhere, for `[` and `]`.
  private(set) var earlier: [[Place]] = []
  private(set) var later: [[Place]] = []

  /// The page on the screen.
  var place: Place {
    get { places[places.count - 1] }
    set { places[places.count - 1] = newValue }
  }

  var isOutermost: Bool { places.count == 1 }

  mutating func open(_ page: Page) {
    remember()
    places.append(Place(page))
  }

  /// To a page from anywhere: it stands right above the overview, so that Esc leads home.
  mutating func jump(to page: Page) {
    remember()
    // A talk stays below: Esc leads back to its page.
    let talk = places.firstIndex { $0.page == .meeting }
    let base = Array(places[...(talk ?? 0)])
    places = page == .overview && talk == nil ? base : base + [Place(page)]
  }

  /// To another page in the place of the one shown.
  mutating func replace(with page: Page) {
    remember()
    var next = Place(page)
    next.focus = place.focus
    places[places.count - 1] = next
  }

  /// One page up; `-` and `[` lead back to the page left.
  mutating func leave() {
    guard !isOutermost else { return }
    remember()
    places.removeLast()
  }

  /// A row of a list, and the page that it leads to.
  struct Way: Sendable {
    let list: Page
    let panel: Panel
    let row: RowID
    let target: Page
  }

  /// To another record in the place of the one shown; the cursor of the list below goes along, and what was in focus
  /// stays.
  mutating func turn(along way: Way) {
    remember()
    let old = places.removeLast()
    if places.last?.page == way.list { places[places.count - 1][way.panel].selected = way.row }
    var next = Place(way.target)
    if next.page.panels == old.page.panels { (next.focus, next.isZoomed) = (old.focus, old.isZoomed) }
    places.append(next)
  }

  /// To a page that is on the way, else into it.
  mutating func `return`(to page: Page) {
    guard let number = places.firstIndex(where: { $0.page == page }) else {
      open(page)
      return
    }
    remember()
    places.removeSubrange((number + 1)...)
  }

  /// Takes a page and all above it away: no key leads back to it.
  mutating func forget(_ page: Page) {
    if let number = places.firstIndex(where: { $0.page == page }) { places.removeSubrange(number...) }
    if places.isEmpty { places = [Place(.overview)] }
    earlier.removeAll { $0.contains { $0.page == page } }
    later.removeAll { $0.contains { $0.page == page } }
  }

  mutating func goBack() {
    guard let before = earlier.popLast() else { return }
    later.append(places)
    places = before
  }

  mutating func goForward() {
    guard let after = later.popLast() else { return }
    earlier.append(places)
    places = after
  }

  private mutating func remember() {
    earlier.append(places)
    if earlier.count > 50 { earlier.removeFirst() }
    later = []
  }
}
