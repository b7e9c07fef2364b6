import Testing

@testable import Tabular

@Suite struct SyllablesTests {
  private func isOne(_ word: String) -> Bool { Syllables.isOne(word.unicodeScalars.map(\.value)) }

  @Test(arguments: [
    "Uỷ", "ủy", "nghiêng", "NGHIÊNG", "quốc", "quyết", "giữa", "gì", "giếng", "khuỷu", "thuở", "xoong",
    "Đường", "ưu",
    "yêu", "ý", "khuya", "huých", "loắt", "quỹ", "rượu", "hươu", "tuần", "thuế", "giấy", "kỹ", "mười",
  ])
  func `a word of Vietnamese is a syllable`(_ word: String) { #expect(isOne(word)) }

  @Test(arguments: [
    "é́", "nh©n", "Uû", "café", "prévu", "können", "bàá", "ngá̀", "tàch", "ghập1", "wà", "fổ", "mañana",
  ])
  func `another word is none`(_ word: String) { #expect(!isOne(word)) }
}
