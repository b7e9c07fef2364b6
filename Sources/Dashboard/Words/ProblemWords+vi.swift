import Domain

// What is wrong with data, and what should stand there.
extension Strings {
  @Sendable static func ruleNameVietnamese(_ value: Rule) -> String {
    switch value {
    case .fileUnreadable: "không đọc được tệp"
    case .fileMissing: "thiếu tệp"
    case .fileTooLarge: "tệp quá lớn"
    case .notUTF8: "văn bản không phải UTF-8"
    case .packageUnreadable: "không đọc được datapackage.json"
    case .noDisbursement: "không có bảng giải ngân"
    case .headerMissing: "thiếu dòng tiêu đề"
    case .columnMissing: "thiếu cột"
    case .columnRepeated: "cột bị lặp"
    case .quoteUnclosed: "thiếu dấu ngoặc kép đóng"
    case .quoteStray: "dấu ngoặc kép sai chỗ"
    case .tooManyCells: "thừa ô"
    case .tooFewCells: "thiếu ô"
    case .rowTooLong: "dòng quá dài"
    case .required: "thiếu giá trị"
    case .type: "sai kiểu dữ liệu"
    case .pattern: "sai dạng"
    case .enumeration: "mã không có trong danh mục cho phép"
    case .range: "ngoài khoảng cho phép"
    case .overflow: "số tiền quá lớn"
    case .hostileText: "có ký tự ẩn"
    case .brokenEncoding: "chữ bị vỡ do sai bảng mã"
    case .totalRow: "dòng tổng cộng"
    case .headingRow: "dòng tiêu đề hoặc số cột"
    case .moreInRow: "dòng này còn lỗi khác"
    case .primaryKey: "mã bị trùng"
    case .foreignKey: "mã không tồn tại"
    case .takesRows: "dòng khác mất chỗ dựa vào đây"
    case .owner: "dòng của đơn vị khác"
    case .cycle: "đơn vị cấp trên lặp vòng"
    case .sign: "sai dấu"
    case .aboveInvestment: "giải ngân vượt tổng mức đầu tư"
    case .abovePlan: "giải ngân vượt kế hoạch năm"
    case .cumulativeFalls: "lũy kế giảm"
    case .parts: "các phần không khớp tổng"
    case .ledgerDiffers: "sổ giải ngân khác lũy kế báo cáo"
    case .milestoneUndated: "mốc đạt nhưng thiếu ngày"
    case .completedUndated: "xong nhưng thiếu ngày"
    case .completedWithoutResult: "xong nhưng thiếu kết quả"
    case .dueBeforeStart: "hạn trước ngày bắt đầu"
    case .regularWithDue: "việc thường xuyên mà có hạn"
    case .resolvedUndated: "đã tháo gỡ nhưng thiếu ngày"
    case .transfer: "điều chuyển thiếu nơi nhận"
    case .escalate: "cần báo cáo cấp trên"
    case .paidNotAccepted: "đã trả hết nhưng chưa nghiệm thu"
    case .nothingDisbursed: "có kế hoạch, chưa giải ngân"
    }
  }

  @Sendable static func expectationVietnamese(_ value: Expectation) -> String {
    switch value {
    case .present: "một giá trị"
    case .integer: "số nguyên, không có dấu chấm, dấu phẩy hay khoảng trắng"
    case .number: "một số; phần lẻ sau dấu chấm"
    case .boolean: "true hoặc false"
    case .date: "ngày dạng năm-tháng-ngày, ví dụ 2026-12-31"
    case .month: "tháng dạng năm-tháng, ví dụ 2026-12"
    case .year: "năm gồm bốn chữ số"
    case .dateTime: "thời điểm, ví dụ 2026-12-31T17:00:00"
    case .email: "địa chỉ thư điện tử"
    case .form(let form): codeFormVietnamese(form)
    case .oneOf(let codes): "một trong: \(codes.joined(separator: ", "))"
    case .atLeast(let bound): "từ \(bound) trở lên"
    case .atMost(let bound): "không quá \(bound)"
    case .code(let table, let near):
      near.map { "mã có trong bảng \(table); gần nhất là \($0)" } ?? "mã có trong bảng \(table)"
    case .ownProject(let unit): "dự án của đơn vị \(unit)"
    case .sum(let bound): "số tiền giữ tổng của cột dưới \(bound) đồng"
    case .higherLevel(let reminders): "cấp cao hơn, vì đã nhắc quá \(reminders) lần"
    case .json: "văn bản JSON"
    case .dataRow: "dòng số liệu"
    case .dependents(let file, let rows): "kéo theo \(rows) dòng của \(file)"
    case .hidden: "…"
    case .unique(let first): "mã duy nhất; đã có ở \(first)"
    case .cells(let count): "\(count) ô"
    case .columns(let names): "cột \(names.joined(separator: ", "))"
    case .closedQuote: "dấu ngoặc kép \" đóng"
    case .quotedCell: "dấu ngoặc kép \"…\" bao cả ô"
    case .utf8: "văn bản lưu ở dạng UTF-8"
    case .readableFile: "tệp đọc được"
    case .regularFile: "tệp thường"
    case .bytes(let most): "không quá \(most) byte"
    case .acyclic: "không đơn vị nào là cấp trên của chính nó"
    case .empty: "để trống"
    case .equal(let value): value
    case .plainText: "văn bản không có ký tự ẩn"
    case .unit(let code): "đơn vị \(code)"
    case .files(let names): "một trong các tệp \(names.joined(separator: ", "))"
    }
  }

  private static func codeFormVietnamese(_ value: CodeForm) -> String {
    switch value {
    case .code: "mã 1–40 ký tự: chữ in hoa không dấu, chữ số, . _ -; bắt đầu bằng chữ hoặc số"
    case .codes: "các mã cách nhau bằng dấu |"
    case .budgetCode: "6–9 chữ số"
    }
  }
}
