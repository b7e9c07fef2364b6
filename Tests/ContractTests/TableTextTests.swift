import Contract
import Testing

struct TableTextTests {
  @Test func `a quote with a mark on it is doubled, too`() {
    #expect(TableText.line(["a\"\u{301}b", "c,d", "đ"]) == "\"a\"\"\u{301}b\",\"c,d\",đ\n")
  }

  @Test func `control characters of a title are escaped`() {
    #expect(
      JSON.object([("title", .text("a\t\"b\"\u{1}"))]).written()
        == "{\n \"title\": \"a\\u0009\\\"b\\\"\\u0001\"\n}")
  }
}
