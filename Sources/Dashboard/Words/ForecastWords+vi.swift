import Domain

extension ForecastWords {
  static let vietnamese = ForecastWords(
    title: { "Năm \($0) kết thúc ở đâu vào \($1): \($2), nhìn từ \($3)" },
    end: "cả năm", band: { "khoảng \($0)" }, ofPlan: "so KH", short: { "dưới \($0)" },
    needed: "còn cần", timesUsual: "× thường", best: "cao nhất", finish: { "cuối \($0)" },
    method: { methodText($0) }, methodShort: { methodName($0) },
    measured: {
      "Phương pháp: \($0). Từ cùng ngày của \($1), sai \($2); nhịp bình quân sai \($3), phần còn lại của năm trước sai \($4)."
    },
    notShown: {
      "Không đưa ra dự báo: từ cùng ngày của \($1), \($0) sai \($2), thước so sánh không sai hơn: nhịp bình quân \($3), phần còn lại của năm trước \($4)."
    },
    held: {
      "Khoảng được lập để chứa \($0) kết quả mới. Các khoảng như vậy đã đúng \($1.hits)/\($1.of) lần, năm kém nhất (\($2)) \($3.hits)/\($3.of)."
    },
    noBand: "Quá ít kết quả đã qua để lập khoảng.",
    rangeLaw: { "\($0) năm: cứ \($1.of) năm mới thì \($1.hits) năm ra ngoài phạm vi của các năm ấy." },
    dots: { "\($0.hits)/\($0.of) kết cục không đạt \($1) kế hoạch." },
    weekly: { needed, week, last in
      "Còn cần \(needed), mỗi tuần \(week)" + (last.map { "; bốn tuần qua mỗi tuần được \($0)." } ?? ".")
    },
    everDone: {
      "Bằng × \($0) mức về đích thường thấy; cao nhất từng đạt × \($1), năm \($2). Đã làm được bằng ấy: \($3.hits)/\($3.of) năm."
    },
    finishOf: { "\($0): \($1)" },
    tooFew: {
      let known = $1 == 0 ? "chưa có năm nào đã khép sổ" : "mới có \($1) năm đã khép sổ (\($2))"
      return "Chưa dự báo được cuối năm \($0): \(known) để học, cần \($3) năm."
    },
    unusable: { "Không học được từ năm \($0): \(lackText($1))." },
    notBegun: { "Đến \($1) năm \($0) chưa bắt đầu." },
    over: { "Năm \($0) đã xong: vốn được giải ngân đến \($1)." },
    noPlan: { "Năm \($0) không có kế hoạch: \($1)." },
    level: { levelText($0) },
    backTestTitle: { "Mỗi năm trong \($0) được dự báo từ các năm kia, theo số liệu biết vào ngày đó" },
    backTestHeads: [
      "ngày", "cấp", "phương pháp", "sai", "lệch", "nhịp", "năm trước", "đúng", "năm kém nhất", "độ rộng",
    ],
    notBetter: "không hơn thước so sánh")

  private static func methodText(_ recipe: ForecastRecipe) -> String {
    let method =
      switch recipe.method {
      case .chainLadder: "số đã giải ngân theo nhịp thường thấy (chain ladder)"
      case .usualFinish: "phần kế hoạch còn lại theo mức về đích các năm trước (Bornhuetter–Ferguson)"
      case .capeCod: "phần kế hoạch còn lại theo nhịp năm nay (Cape Cod)"
      case .paceAndFinish: "phần kế hoạch còn lại, giữa nhịp năm nay và mức về đích các năm trước"
      case .benktander: "số đã giải ngân và Cape Cod, theo phần đã đạt (Benktander)"
      case .credibility: "số đã giải ngân và Cape Cod, theo độ tin cậy"
      }
    return recipe.pace == .own ? method + ", mỗi đơn vị theo nhịp của mình" : method
  }

  private static func methodName(_ recipe: ForecastRecipe) -> String {
    let method =
      switch recipe.method {
      case .chainLadder: "chain ladder"
      case .usualFinish: "mức về đích"
      case .capeCod: "Cape Cod"
      case .paceAndFinish: "nhịp và về đích"
      case .benktander: "Benktander"
      case .credibility: "độ tin cậy"
      }
    return recipe.pace == .own ? method + ", nhịp riêng" : method
  }

  private static func lackText(_ lack: PaidTriangle.Lack) -> String {
    switch lack {
    case .noPlan: "không có kế hoạch này"
    case .noPayments: "không có khoản giải ngân nào"
    case .beginsLate: "quý I không có khoản nào, sổ bắt đầu muộn hơn"
    }
  }

  private static func levelText(_ level: ForecastLevel) -> String {
    switch level {
    case .total: "toàn bộ"
    case .sectors: "lĩnh vực"
    case .units: "đơn vị"
    case .projects: "dự án"
    }
  }
}
