import Domain
import Testing

@testable import Dashboard

/// The draft of the next reminder.
@Suite struct ReminderDraftTests {
  private let portfolio = urgedCity()

  private func draft(_ unit: String, _ language: Language = .vietnamese) throws -> String {
    ReminderDraft(to: try #require(portfolio.agencies.key(of: unit)), portfolio, language).text
  }

  @Test func `a draft lists what is overdue and unanswered, and what will be reported`() throws {
    #expect(
      try draft("SYT") == """
        DỰ THẢO VĂN BẢN ĐÔN ĐỐC (chưa có số, chưa ký)

        Kính gửi: Nguyễn Thị Đầu Mối, Chánh Văn phòng, đầu mối, Sở Y tế

        Tính đến 20/11/2026 17:00, đơn vị có 2 nội dung quá hạn, 0 nội dung đến hạn trong 7 ngày, 4 văn bản nhắc và 0 yêu cầu phối hợp chưa trả lời. Đã nhắc đơn vị 4 lần, 4 lần chưa được trả lời.

        1. Công việc quá hạn (1)
           - CV2: Ký hợp đồng; hạn 10/11/2026, quá hạn 10 ngày; đã nhắc 4 lần (chưa trả lời 4), lần cuối 15/11/2026
        2. Chỉ đạo quá hạn (1)
           - CD2: Trình quy chế điều phối cấp cứu (9098/CTr-UBND, mục 1.1); hạn 30/09/2026, quá hạn 51 ngày
        3. Văn bản nhắc chưa trả lời (4)
           - 0/STC-TCT ngày 12/11/2026, chờ 8 ngày: CV2: Ký hợp đồng
           - 1/STC-TCT ngày 13/11/2026, chờ 7 ngày: CV2: Ký hợp đồng
           - 2/STC-TCT ngày 14/11/2026, chờ 6 ngày: CV2: Ký hợp đồng
           - 3/STC-TCT ngày 15/11/2026, chờ 5 ngày: CV2: Ký hợp đồng

        Đề nghị trả lời trước ngày …: kết quả từng nội dung, nguyên nhân chậm, thời hạn mới và người chịu trách nhiệm.
        Đã nhắc quá 3 lần mà vẫn quá hạn, sẽ báo cáo tại cuộc giao ban lãnh đạo gần nhất: CV2.

        Bản nháp soạn từ số liệu của thư mục; người có thẩm quyền kiểm tra, ký và gửi.

        """)
  }

  @Test func `it is written in English and in French too`() throws {
    let english = try draft("SXD", .english)
    #expect(english.contains("To: The head of the unit, Sở Xây dựng\n"))
    #expect(
      english.contains(
        "   - CV1: Nghiệm thu hầm; due 01/11/2026, 19 days late; reminders: 1 (0 without an answer), last on 05/11/2026\n"
      ))
    #expect(
      english.contains(
        "   - YC0 of Sở Y tế, sent 01/11/2026, due 10/11/2026, 10 days late: Cho ý kiến về thiết kế 0\n"))
    #expect(!english.contains("leadership briefing"))
    let french = try draft("SYT", .french)
    #expect(french.hasPrefix("PROJET DE RELANCE (sans numéro, non signé)\n\nÀ : Nguyễn Thị Đầu Mối"))
    #expect(french.contains("échéance 10/11/2026, 10 jours de retard; relancé 4 fois"))
    #expect(french.contains("à signaler au prochain briefing de la direction : CV2."))
    #expect(french.hasSuffix("une personne habilitée vérifie, signe et envoie.\n"))
  }

  @Test func `a unit with nothing to do gets no letter`() throws {
    #expect(try draft("BQL") == "Ban Quản lý Đường sắt: không có gì phải nhắc đến 20/11/2026\n")
  }

  @Test func `a text of a table can't write lines of its own into the letter`() throws {
    let hostile = portfolio.moved { facts in
      facts.duties.requests = facts.duties.requests.map {
        CoordinationRequest(
          code: $0.code, from: $0.from, to: $0.to, content: "a\n\u{1B}[31mKính gửi", sent: $0.sent,
          origin: $0.origin)
      }
    }
    let text = ReminderDraft(to: try #require(hostile.agencies.key(of: "SXD")), hostile, .vietnamese).text
    #expect(!text.contains("\u{1B}") && !text.contains("\nKính gửi: a") && !text.contains("a\n"))
  }

  @Test(arguments: [("sxd", ["SXD"]), ("SXDD", ["SXD"]), ("xây dựng", ["SXD"]), ("ZZZZ", [])])
  func `a code that is not there names those that are near`(_ text: String, _ near: [String]) {
    #expect(Array(portfolio.unitCodes(near: text).prefix(1)) == near)
  }
}
