@_spi(_Unicode) internal import Swift

/// A text as far as people read it: lower case, without marks, signs and blanks, `đ` as `d`.
struct NameForm: Hashable {
  let text: String

  init(_ text: String) {
    var form = ""
    for scalar in text.lowercased()._nfd {
      if scalar == "đ" {
        form.append("d")
      } else if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        form.unicodeScalars.append(scalar)
      }
    }
    self.text = form
  }
}
