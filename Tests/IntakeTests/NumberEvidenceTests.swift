import Tabular
import Testing

@testable import Intake

struct NumberEvidenceTests {
  private func finding(_ texts: String..., isWhole: Bool = false) -> NumberEvidence.Finding {
    var evidence = NumberEvidence()
    for (place, text) in texts.enumerated() {
      if let number = WrittenNumber(text) { evidence.add(number, text, row: place + 1, isWhole: isWhole) }
    }
    return evidence.finding
  }

  @Test func oneMarkBeforeThreeDigitsTellsNothing() {
    #expect(finding("33.389", "1.200") == .doubt(.init(row: 1, text: "33.389")))
    #expect(finding("33,389") == .doubt(.init(row: 1, text: "33,389")))
    #expect(finding("120", "0") == .indifferent)
  }

  @Test(arguments: [
    ("1.234.567", NumberStyle.commaDecimal), ("12,5", .commaDecimal), ("1.234,50", .commaDecimal),
    ("0,125", .commaDecimal), ("1 234,5", .commaDecimal), ("1234,567", .commaDecimal),
    ("1,234,567", .dotDecimal), ("12.5", .dotDecimal), ("1,234.50", .dotDecimal), ("0.125", .dotDecimal),
    ("(1,234.50)", .dotDecimal),
  ])
  func oneCellProvesAColumn(text: String, style: NumberStyle) {
    #expect(finding("33.389", text) == .proved(style))
  }

  @Test func wholeNumbersProveByThreeDigits() {
    #expect(finding("33.389", isWhole: true) == .proved(.commaDecimal))
    #expect(finding("33,389", isWhole: true) == .proved(.dotDecimal))
  }

  @Test func twoStylesContradictEachOther() {
    #expect(
      finding("12,5", "12.5") == .contradiction(.init(row: 1, text: "12,5"), .init(row: 2, text: "12.5")))
  }

  @Test(
    arguments: [
      ("1.234.567", 0, 1_234_567), ("33,389", 6, 33_389_000), ("-12,5", 9, -12_500_000_000),
      ("(7)", 3, -7_000),
      ("1 234", 6, 1_234_000_000), ("−5", 0, -5),
    ] as [(String, Int, Int64)])
  func amountsAreExact(text: String, power: Int, dong: Int64) throws {
    let number = try #require(WrittenNumber(text)?.value(.commaDecimal))
    let amount = try #require(number.integer(timesTenTo: power))
    #expect(amount.value == dong && amount.isExact)
  }

  @Test(arguments: ["1.23.456", "12,34,567", "abc", "1..2", "-", "1-2", "12 34", "--1", "1e5", ""])
  func whatIsNoNumberIsNone(text: String) {
    #expect(NumberStyle.allCases.allSatisfy { WrittenNumber(text)?.value($0) == nil })
  }

  @Test func digitsBeyondADongAreSaid() throws {
    let number = try #require(WrittenNumber("1234,5678915")?.value(.commaDecimal))
    let amount = try #require(number.integer(timesTenTo: 6))
    #expect(amount.value == 1_234_567_892 && !amount.isExact)
    #expect(
      ExactNumber(isNegative: false, whole: Array("99999999999".utf8), fraction: []).integer(timesTenTo: 9)
        == nil)
  }

  @Test(arguments: [
    ("ĐVT: triệu đồng", false, MoneyMultiple.million), ("Đơn vị tính: Tỷ đồng", false, .billion),
    ("ĐVT: đồng", false, .dong),
    ("Đơn vị: nghìn tỷ đồng", false, .trillion), ("DVT: trieu dong", false, .million),
    ("Unit: VND", false, .dong),
    ("Giải ngân (tỷ đồng)", true, .billion), ("Giải ngân tỷ đồng", true, .billion),
    ("Kế hoạch, triệu đồng", true, .million),
    ("Vốn (ngàn đồng)", true, .thousand), ("Paid (million VND)", true, .million),
    ("Payé (milliards de dongs)", true, .billion),
    ("Vốn nghìn tỷ đồng", true, .trillion), ("Số tiền (đồng)", true, .dong),
    ("Số tiền triệu đồng lũy kế", true, .million),
  ])
  func unitsOfMoneyAreKnownByTheirWords(text: String, isTitle: Bool, unit: MoneyMultiple) {
    #expect(MoneyMultiple(statedIn: text, isTitle: isTitle) == unit)
  }

  @Test(arguments: [
    "Giải ngân", "Giá trị hợp đồng", "Hội đồng nghiệm thu", "Hội đồng tỷ lệ", "Tỷ lệ (%)",
    "Đơn vị: Sở Tài chính",
  ])
  func otherWordsAreNoUnit(text: String) {
    #expect(
      MoneyMultiple(statedIn: text, isTitle: true) == nil
        && MoneyMultiple(statedIn: text, isTitle: false) == nil)
  }
}
