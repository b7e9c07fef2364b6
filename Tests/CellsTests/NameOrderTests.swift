import Testing

@testable import Cells

@Suite struct NameOrderTests {
  private func sorted(_ names: [String]) -> [String] {
    names.sorted { NameOrder.key($0) < NameOrder.key($1) }
  }

  @Test func `the alphabet is the Vietnamese one`() {
    let letters =
      ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p"]
      + ["q", "r", "s", "t", "u", "ư", "v", "x", "y"]
    #expect(sorted(letters.reversed()) == letters)
    #expect(sorted(letters.map { $0.uppercased() }.reversed()) == letters.map { $0.uppercased() })
  }

  @Test func `tones part only what has the same letters`() {
    #expect(sorted(["mạ", "má", "mã", "mả", "mà", "ma"]) == ["ma", "mà", "mả", "mã", "má", "mạ"])
    #expect(sorted(["Bà Rịa", "Ba Vì", "Bá Thước"]) == ["Bà Rịa", "Bá Thước", "Ba Vì"])
    #expect(sorted(["mận", "mân", "màn", "man"]) == ["man", "màn", "mân", "mận"])
  }

  @Test func `names of the city's bodies stand as in a Vietnamese list`() {
    let names = [
      "Bệnh viện Thanh Nhàn", "Công an Thành phố", "Đài Phát thanh và Truyền hình", "Phường Ba Đình",
      "Phường Bạch Mai", "Phường Bồ Đề", "Phường Cầu Giấy", "Phường Cửa Nam", "Phường Dương Nội",
      "Phường Đại Mỗ",
      "Phường Đống Đa", "Phường Ô Chợ Dừa", "Phường Tây Hồ", "Phường Tây Mỗ", "Phường Từ Liêm",
      "Phường Tương Mai",
      "Sở Công Thương", "Sở Du lịch", "Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Xây dựng", "Sở Y tế",
      "Xã Đa Phúc", "Xã Ô Diên", "Xã Ứng Hòa", "Xã Ứng Thiên",
    ]
    #expect(sorted(names.reversed()) == names)
  }

  @Test func `spaces come first, then digits, letters and other scripts, and case comes last`() {
    #expect(
      sorted(["ab", "a b", "a1", "日本", "B", "b", "A b"]) == ["a b", "A b", "a1", "ab", "b", "B", "日本"])
  }

  @Test func `composed and decomposed names stand together, and floods of marks do no harm`() {
    #expect(NameOrder.key("Tương") == NameOrder.key("Tu\u{31B}o\u{31B}ng"))
    #expect(NameOrder.key("ậ") == NameOrder.key("a\u{302}\u{323}"))
    #expect(NameOrder.key("\u{301}\u{31B}") < NameOrder.key("a"))
    #expect(NameOrder.key("o" + String(repeating: "\u{31B}", count: 5_000)) == NameOrder.key("ơ"))
  }
}
