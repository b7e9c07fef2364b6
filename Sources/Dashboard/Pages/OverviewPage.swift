extension PageKind {
  static let overview = PageKind(id: "overview", title: { words, _ in words.overview }, arrangement: .sides)
}
