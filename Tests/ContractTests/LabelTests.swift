import Testing

@testable import Contract

@Suite struct LabelTests {
  @Test(arguments: [
    ("Rõ sản phẩm: sản phẩm phải có", "Rõ sản phẩm"),
    ("Đơn vị phối hợp (mã, cách nhau bằng |)", "Đơn vị phối hợp"),
    ("Trọng số (%)", "Trọng số (%)"), ("Nom : le nom", "Nom"), ("Mã", "Mã"), ("(chưa đóng", ""), ("", ""),
  ])
  func `a name stands without what explains it`(_ whole: String, short: String) {
    #expect(Label(whole, whole, whole).short.vi == short)
  }

  @Test func `every column keeps a name`() {
    for column in Contract.tables.flatMap(\.columns) {
      let short = column.label.short
      #expect(![short.vi, short.en, short.fr].contains(""), "\(column.name)")
    }
  }
}
