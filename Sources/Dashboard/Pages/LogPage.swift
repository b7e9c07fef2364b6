extension PageKind {
  static let log = PageKind(
    id: "log", title: { words, _ in words.arrivals.log },
    detail: .target)
}
