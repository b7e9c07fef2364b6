import Document
import Domain

/// A weekly report as an office would send it. The figures are invented.
enum Sample {
  static let billion = Document.Unit("tỷ đồng", power: 9, decimals: 1)

  static func day(_ iso: String) -> Day { Day(iso: iso)! }

  static func rate(_ part: Dong, _ whole: Dong) -> Document.Cell {
    Rate(part, of: whole).map { .rate($0) } ?? .missing
  }

  static let report = Document(
    language: .vietnamese, letterhead: letterhead,
    title: Document.Title(
      kind: "BÁO CÁO",
      subject: "Tình hình giải ngân và thực hiện nhiệm vụ hạ tầng số\ntuần 48 năm 2026",
      note: "(Dự thảo; số liệu đến hết ngày 26/11/2026)"),
    addressees: Document.Addressees(
      lead: "Kính gửi",
      names: ["Ban Thường vụ Thành ủy Hà Nội", "Thường trực Ban Chỉ đạo 57 Thành ủy"]),
    body: opening + disbursement + tasks + infrastructure + obstacles + proposals + nextWeek,
    recipients: Document.Recipients(
      lead: "Nơi nhận",
      names: [
        "Như trên", "Chủ tịch UBND Thành phố (để báo cáo)", "Các sở: TC, KH&CN", "Thành viên Tổ công tác",
        "Lưu: VT, TCT (05)",
      ]),
    signature: Document.Signature(
      capacity: ["KT. TỔ TRƯỞNG", "TỔ PHÓ THƯỜNG TRỰC"], post: "GIÁM ĐỐC SỞ TÀI CHÍNH"),
    annexes: [units, overdue], day: day("2026-11-26"))

  /// The same as a page that stays in the office, signed by two.
  static let sheet: Document = {
    var sheet = report
    sheet.letterhead = nil
    sheet.secretary = Document.Signature(capacity: ["THƯ KÝ"], name: "Người ghi")
    sheet.annexes = []
    sheet.setting = .sheet
    return sheet
  }()

  private static let letterhead = Document.Letterhead(
    parent: "UBND THÀNH PHỐ HÀ NỘI",
    agency: "TỔ CÔNG TÁC ĐẶC BIỆT VỀ\nGIẢI NGÂN VÀ HẠ TẦNG SỐ", number: "Số:        /BC-TCT",
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc",
    placeAndDate: "Hà Nội, ngày      tháng 11 năm 2026")

  private static let opening: [Document.Block] = [
    .paragraph(
      """
      Thực hiện Kế hoạch công tác năm 2026, Tổ công tác đặc biệt về giải ngân và hạ tầng số (sau đây gọi là Tổ công \
      tác) báo cáo kết quả trong tuần từ ngày 20/11/2026 đến ngày 26/11/2026 như sau:
      """)
  ]

  private static let disbursement: [Document.Block] = [
    .heading(.part, "KẾT QUẢ GIẢI NGÂN"),
    .heading(.section, "Kết quả chung"),
    .paragraph(
      Document.Paragraph([
        Document.Run("Đến hết ngày 26/11/2026, toàn Thành phố giải ngân "), .bold("58.412,7 tỷ đồng"),
        Document.Run(", đạt "), .bold("57,9 %"),
        Document.Run(
          """
           kế hoạch Thành phố giao (100.884,5 tỷ đồng), tăng 2.316,4 tỷ đồng và 2,3 điểm phần trăm so với tuần trước; \
          thấp hơn 6,7 điểm phần trăm so với mốc của cùng ngày.
          """),
      ])),
    .table(
      Document.Table(
        title: "Bảng 1. Kết quả giải ngân theo kênh vốn", sheet: "Kênh vốn",
        unitLine: "Đơn vị tính: tỷ đồng",
        columns: [
          Document.Column("TT", .centred), Document.Column("Kênh vốn"),
          Document.Column("Kế hoạch giao", .money(billion)),
          Document.Column("đến 19/11", group: "Đã giải ngân", .money(billion)),
          Document.Column("đến 26/11", group: "Đã giải ngân", .money(billion)),
          Document.Column("Tỷ lệ", group: "So với kế hoạch", .rate(decimals: 1)),
          Document.Column("Tăng (điểm)", group: "So với kế hoạch", .points(decimals: 1)),
        ],
        rows: [
          channel("1", "Vốn đầu tư công", 98_240_100, 54_890_200, 57_118_900),
          channel(
            "2", "Kinh phí thường xuyên cho khoa học, công nghệ và chuyển đổi số", 2_310_400, 1_080_300,
            1_158_600),
          channel("3", "Quỹ khoa học và công nghệ", 334_000, 125_800, 135_200),
        ],
        total: channel("", "Tổng số", 100_884_500, 56_096_300, 58_412_700),
        note: "Nguồn: số liệu Kho bạc Nhà nước do các đơn vị cập nhật; ba kênh vốn không trùng nhau.")),
    .heading(.section, "Đơn vị trên và dưới mức bình quân"),
    .list([
      "22 đơn vị bằng hoặc cao hơn bình quân, trong đó cao nhất: Sở Khoa học và Công nghệ (84,1 %), phường Tây Hồ (81,6 %), xã Đông Anh (79,0 %);",
      "39 đơn vị thấp hơn bình quân, trong đó thấp nhất:",
      Document.Item(
        "Ban Quản lý dự án đầu tư xây dựng công trình giao thông: 31,2 %, còn phải giải ngân 9.870,4 tỷ đồng;",
        nested: true),
      Document.Item("Sở Y tế: 36,8 %, còn phải giải ngân 1.204,9 tỷ đồng.", nested: true),
    ]),
    .heading(.section, "Theo lĩnh vực và theo thời gian"),
    .chart(curve),
    .chart(sectors),
  ]

  private static func channel(_ number: String, _ name: String, _ plan: Dong, _ before: Dong, _ now: Dong)
    -> Document.Row
  {
    let (plan, before, now) = (plan * 1_000_000, before * 1_000_000, now * 1_000_000)
    let change = Rate(now, of: plan)! - Rate(before, of: plan)!
    return Document.Row([
      .text(number), .text(name), .money(plan), .money(before), .money(now), rate(now, plan), .rate(change),
    ])
  }

  private static let curve = Document.Chart(
    title: "Biểu đồ 1. Giải ngân lũy kế năm 2026",
    alternative:
      "Giải ngân lũy kế đến ngày 26/11/2026 là 58.412,7 tỷ đồng; mốc của cùng ngày là 65.171,9 tỷ đồng.",
    axis: "tỷ đồng", form: .money(Document.Unit("tỷ đồng", power: 9, decimals: 0)),
    shape: .lines([
      Document.Line(
        "Thực hiện 2026", values: path([0.4, 2.1, 4.9, 8.7, 13.2, 19.1, 25.3, 31.8, 39.4, 47.2, 58.4127])),
      Document.Line(
        "Mốc theo nhịp cả nước năm 2025",
        values: path([1, 3.5, 8.2, 14.1, 20.6, 29.3, 37.5, 45.1, 52.8, 58.9, 66.0, 84.2, 100.9])),
      Document.Line(
        "Cam kết của các đơn vị",
        values: path([0.5, 2.4, 6.0, 11.5, 17.8, 25.0, 33.2, 42.5, 52.0, 63.5, 74.9, 88.1, 98.6])),
    ]))

  /// Thousands of billions at the ends of months; the eleventh on the 26th.
  private static func path(_ values: [Double]) -> [Day: Document.Cell] {
    var path: [Day: Document.Cell] = [day("2026-01-01"): .money(0)]
    for (place, value) in values.enumerated() {
      let month = place % 12 + 1
      let end =
        place == 10 && values.count == 11
        ? day("2026-11-26") : Day.last(ofMonth: month, in: 2026 + place / 12)!
      path[end] = .money(Dong(value * 1_000_000_000_000))
    }
    return path
  }

  private static let sectors = Document.Chart(
    title: "Biểu đồ 2. Tỷ lệ giải ngân theo lĩnh vực (% kế hoạch Thành phố giao)",
    alternative: "Cao nhất là chuyển đổi số (71,4 %), thấp nhất là giao thông (49,6 %).",
    axis: "%", form: .rate(decimals: 1),
    shape: .bars(
      categories: [
        "Chuyển đổi số", "Giáo dục và đào tạo", "Môi trường, cấp thoát nước", "Y tế", "Giao thông",
      ],
      [
        Document.Bars(
          "Đến 26/11/2026", values: [714, 655, 603, 521, 496].map { .rate(Rate(hundredths: $0 * 10)) }),
        Document.Bars(
          "Đến 19/11/2026", values: [702, 641, 588, 517, 461].map { .rate(Rate(hundredths: $0 * 10)) }),
      ]))

  private static let tasks: [Document.Block] = [
    .heading(.part, "NHIỆM VỤ VÀ CHỈ ĐẠO"),
    .paragraph(
      "Trong 214 nhiệm vụ đang theo dõi có 131 nhiệm vụ trong hạn, 46 nhiệm vụ sắp đến hạn trong 14 ngày và 37 nhiệm vụ quá hạn (Phụ lục II). Trong tuần hoàn thành 12 nhiệm vụ, trong đó 9 nhiệm vụ đúng hạn."
    ),
  ]

  private static let infrastructure: [Document.Block] = [
    .heading(.part, "HẠ TẦNG SỐ"),
    .paragraph(
      "Đã lắp đặt 1.870 trên 2.400 trạm thu phát sóng (77,9 %); 3 trung tâm dữ liệu đang thi công đúng tiến độ. Không có số liệu mới về vùng phủ sóng vì chưa đơn vị nào cập nhật trong tuần."
    ),
  ]

  private static let obstacles: [Document.Block] = [
    .heading(.part, "KHÓ KHĂN, VƯỚNG MẮC"),
    .paragraph(
      "Phát sinh 4, đang xử lý 51, đã giải quyết 6 khó khăn, vướng mắc; số vốn bị vướng là 12.430,8 tỷ đồng."),
    .heading(.point, "Thuộc thẩm quyền Thành phố: 38 khó khăn, vướng mắc, 9.114,2 tỷ đồng."),
    .heading(.point, "Thuộc thẩm quyền bộ, ngành trung ương: 13 khó khăn, vướng mắc, 3.316,6 tỷ đồng."),
  ]

  private static let proposals: [Document.Block] = [
    .heading(.part, "ĐỀ XUẤT, KIẾN NGHỊ"),
    .paragraph(
      "Kiến nghị Ban Thường vụ Thành ủy cho ý kiến về việc điều chỉnh 1.250,0 tỷ đồng từ 14 dự án không có khả năng giải ngân sang 9 dự án thiếu vốn."
    ),
  ]

  private static let nextWeek: [Document.Block] = [
    .heading(.part, "NHIỆM VỤ TUẦN TỚI"),
    .list(["Làm việc với 5 đơn vị có tỷ lệ giải ngân thấp nhất;", "Rà soát 46 nhiệm vụ sắp đến hạn."]),
    .paragraph(
      "Trên đây là báo cáo tuần 48 của Tổ công tác, kính báo cáo Ban Thường vụ Thành ủy, Thường trực Ban Chỉ đạo 57 xem xét, chỉ đạo./."
    ),
  ]

  private static let reference =
    "(Kèm theo Báo cáo số        /BC-TCT ngày      tháng 11 năm 2026 của Tổ công tác)"

  private static let units = Document.Annex(
    label: "Phụ lục I", title: "KẾT QUẢ GIẢI NGÂN THEO ĐƠN VỊ", reference: reference, isLandscape: true,
    blocks: [
      .table(
        Document.Table(
          sheet: "Đơn vị", unitLine: "Đơn vị tính: tỷ đồng",
          columns: [
            Document.Column("TT", .centred), Document.Column("Đơn vị"),
            Document.Column("Thủ tướng Chính phủ", group: "Kế hoạch giao", .money(billion)),
            Document.Column("Thành phố", group: "Kế hoạch giao", .money(billion)),
            Document.Column("Đã giải ngân", .money(billion)),
            Document.Column("Thủ tướng giao", group: "Tỷ lệ so với kế hoạch", .rate(decimals: 1)),
            Document.Column("Thành phố giao", group: "Tỷ lệ so với kế hoạch", .rate(decimals: 1)),
            Document.Column("Tăng trong tuần (điểm)", .points(decimals: 1)),
            Document.Column("Còn phải giải ngân", .money(billion)),
            Document.Column("Số liệu đến ngày", .day), Document.Column("Nhiệm vụ quá hạn", .count),
            Document.Column("Ghi chú"),
          ], rows: unitRows, total: unitTotal))
    ])

  private static let unitRows: [Document.Row] = {
    let names = [
      "Sở Tài chính", "Sở Khoa học và Công nghệ", "Sở Y tế", "Sở Giáo dục và Đào tạo", "Sở Xây dựng",
      "Ban Quản lý dự án đầu tư xây dựng công trình giao thông", "Phường Tây Hồ", "Phường Hoàn Kiếm",
      "Xã Đông Anh",
      "Xã Sóc Sơn",
    ]
    return (0..<48).map { place in
      unit(
        "\(place + 1)", names[place % names.count] + (place < names.count ? "" : " \(place)"),
        Dong(1_234_567_890_123 + place * 87_654_321_098), place % 7,
        place % 11 == 3 ? "Kế hoạch vừa điều chỉnh ngày 20/11, được đánh giá riêng" : "")
    }
  }()

  private static let unitTotal: Document.Row = {
    func sum(_ column: Int) -> Dong {
      unitRows.reduce(0) { sum, row in
        if case .money(let amount) = row.cells[column] { sum + amount } else { sum }
      }
    }
    let (plan, paid) = (sum(3), sum(4))
    return Document.Row([
      "", "Tổng số", .money(sum(2)), .money(plan), .money(paid), rate(paid, sum(2)), rate(paid, plan),
      .rate(Rate(hundredths: 230)), .money(plan - paid), .missing, .count(37), "",
    ])
  }()

  private static func unit(_ number: String, _ name: String, _ plan: Dong, _ late: Int, _ note: String)
    -> Document.Row
  {
    let paid = plan / 100 * Dong(31 + late * 8)
    return Document.Row([
      .text(number), .text(name), .money(plan - plan / 9), .money(plan), .money(paid),
      rate(paid, plan - plan / 9),
      rate(paid, plan), .rate(Rate(hundredths: late * 37 - 40)), .money(plan - paid), .day(day("2026-11-26")),
      .count(late), .text(note),
    ])
  }

  private static let overdue = Document.Annex(
    label: "Phụ lục II", title: "NHIỆM VỤ QUÁ HẠN", reference: reference,
    blocks: [
      .table(
        Document.Table(
          sheet: "Quá hạn",
          columns: [
            Document.Column("TT", .centred), Document.Column("Nhiệm vụ"), Document.Column("Đơn vị chủ trì"),
            Document.Column("Hạn", .day), Document.Column("Số ngày quá hạn", .count),
          ],
          rows: [
            Document.Row([
              "1", "Nghiệm thu kho dữ liệu dùng chung, đợt 1", "Sở Tài chính", .day(day("2026-06-15")),
              .count(164),
            ]),
            Document.Row([
              "2", "Bàn giao mặt bằng đặt trạm tại 4 phường", "Phường Tây Hồ", .day(day("2026-11-20")),
              .count(6),
            ]),
          ]))
    ])
}
