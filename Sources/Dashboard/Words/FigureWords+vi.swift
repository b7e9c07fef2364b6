import Domain

extension FigureWords {
  static let vietnamese = FigureWords(
    city: "Thành phố", measure: measureWord, rows: "Các dòng", part: "Phần", partName: partWord,
    statement: "số lũy kế", how: "Cách tính", rowsAddUp: "Cộng lại", leftOut: "Không tính",
    unread: "Bị loại", rowCount: { "\($0) dòng" }, agrees: "khớp đến từng đồng",
    differs: { "lệch \($0): tệp đã đổi sau khi tính" }, partOf: "Nằm trong", ownPage: "Trang",
    rate: { "\($0) đã giải ngân / \($1) niên độ \($3) = \($2), đến \($4); làm tròn một lần." },
    missing: {
      "\($0) phải đạt đến \($6) (\($1) của \($2) niên độ \($5)), đã giải ngân \($3): \($4)."
    },
    paid: { "\($0) đã giải ngân, nguồn vốn của \($1), niên độ \($2), đến \($3)." },
    ofWhichUnplanned: { " Trong đó \($0) của dự án không có \($1), không tính vào tỷ lệ." },
    plan: { "\($0) niên độ \($1): cộng các quyết định đến \($2)." },
    remaining: { "\($0) niên độ \($3) − \($1) đã giải ngân = còn \($2), đến \($4)." },
    advances: { "\($0) tạm ứng chưa thu hồi: tạm ứng trừ thu hồi, niên độ \($1), đến \($2)." },
    held: { "\($0) do \($1) vướng mắc đang mở giữ lại, đến \($2)." },
    obstacles: { "\($0) vướng mắc đang mở, đến \($1)." },
    overdue: { "\($0) quá hạn trong \($1) nhiệm vụ đang mở, lúc \($2)." })

  @Sendable private static func measureWord(_ measure: Figure.Measure) -> String {
    switch measure {
    case .rate: "Tỷ lệ giải ngân"
    case .missing: "Thiếu đến hôm nay"
    case .paid: "Đã giải ngân"
    case .plan: "Kế hoạch"
    case .remaining: "Còn phải giải ngân"
    case .advances: "Tạm ứng chưa thu hồi"
    case .held: "Tiền bị vướng mắc giữ"
    case .obstacles: "Vướng mắc đang mở"
    case .overdue: "Nhiệm vụ quá hạn"
    }
  }

  @Sendable private static func partWord(_ part: FigurePart) -> String {
    switch part {
    case .paid: "giải ngân"
    case .plan: "kế hoạch"
    case .advances: "tạm ứng"
    case .obstacles: "vướng mắc"
    case .tasks: "nhiệm vụ"
    }
  }
}
