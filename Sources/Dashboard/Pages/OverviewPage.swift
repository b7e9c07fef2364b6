extension PageKind {
  static let overview = PageKind(
    id: "overview", title: { words, _ in words.overview }, head: .city, arrangement: .sides)
}
