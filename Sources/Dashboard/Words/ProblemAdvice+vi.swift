import Domain

// What to do about a problem, and what the text of a bad cell looks like.
extension Strings {
  @Sendable static func adviceVietnamese(_ value: Rule) -> String {
    switch value {
    case .fileUnreadable: "đóng tệp ở chương trình khác, xem quyền đọc, rồi lưu lại"
    case .fileMissing: "thêm tệp này vào thư mục"
    case .fileTooLarge: "chia nhỏ tệp, bỏ phần không cần"
    case .notUTF8: "trong Excel: Lưu thành (Save As) → CSV UTF-8"
    case .packageUnreadable: "sửa tệp này, hoặc bỏ nó đi"
    case .noDisbursement: "thêm một trong các tệp đó"
    case .headerMissing: "ghi tên các cột ở dòng đầu"
    case .columnMissing: "thêm cột, ghi tên đúng như vậy"
    case .columnRepeated: "giữ một cột, đổi tên cột kia"
    case .quoteUnclosed: "thêm dấu \" ở cuối ô"
    case .quoteStray: "đặt cả ô trong \"…\", dấu \" bên trong viết đôi"
    case .tooManyCells: "ô có dấu phẩy phải nằm trong \"…\"; bỏ ô thừa"
    case .tooFewCells: "thêm cho đủ ô; ô trống vẫn cần dấu phẩy"
    case .rowTooLong: "rút ngắn ô; thường là thiếu một dấu \""
    case .required: "điền ô này"
    case .type: "nhập lại ô đúng dạng"
    case .pattern: "nhập lại mã đúng dạng"
    case .enumeration: "ghi một mã trong danh mục"
    case .range: "kiểm tra lại con số"
    case .overflow: "kiểm tra số chữ số 0; số tiền tính bằng đồng"
    case .hostileText: "xóa ký tự ẩn rồi gõ lại chỗ đó"
    case .brokenEncoding: "xuất lại từ bản gốc, chọn CSV UTF-8"
    case .totalRow: "xóa dòng tổng khỏi bảng; tổng được tính tự động"
    case .headingRow: "xóa dòng này; tên cột chỉ đứng ở dòng đầu"
    case .moreInRow: "sửa hết các ô này của dòng"
    case .primaryKey: "đặt mã khác, hoặc xóa dòng trùng"
    case .foreignKey: "sửa mã, hoặc thêm mã vào bảng đó"
    case .takesRows: "sửa chỗ này trước, các dòng kia sẽ dùng được"
    case .owner: "đơn vị chỉ báo cáo phần của mình: chuyển dòng về đúng đơn vị"
    case .cycle: "sửa đơn vị cấp trên"
    case .sign: "giảm, thu hồi ghi số âm; chi, tạm ứng, tăng ghi số dương"
    case .aboveInvestment: "kiểm tra tổng mức đầu tư và các khoản đã chi"
    case .abovePlan: "kiểm tra các khoản chi và quyết định giao vốn"
    case .cumulativeFalls: "kiểm tra hai kỳ báo cáo: lũy kế không giảm"
    case .parts: "kiểm tra lại ba con số"
    case .ledgerDiffers: "đối chiếu sổ với báo cáo rồi sửa bên sai"
    case .milestoneUndated: "ghi ngày đạt mốc"
    case .completedUndated: "ghi ngày hoàn thành"
    case .completedWithoutResult: "ghi kết quả, số văn bản"
    case .dueBeforeStart: "sửa một trong hai ngày"
    case .regularWithDue: "bỏ hạn, hoặc bỏ đánh dấu thường xuyên"
    case .resolvedUndated: "ghi ngày tháo gỡ"
    case .transfer: "ghi dự án nhận vốn và số tiền"
    case .escalate: "báo cáo cấp trên và ghi cấp mới"
    case .paidNotAccepted: "nghiệm thu, hoặc sửa trạng thái"
    case .nothingDisbursed: "đôn đốc, hoặc bổ sung khoản đã chi"
    }
  }

  @Sendable static func causeVietnamese(_ value: Clue.Cause) -> String {
    switch value {
    case .separators: "có dấu phân cách hàng nghìn"
    case .decimals: "có phần lẻ; số tiền là đồng chẵn"
    case .words: "viết bằng chữ tỷ, triệu, nghìn"
    case .currency: "có đơn vị tiền"
    case .percent: "có dấu %"
    case .brackets: "số âm ghi kiểu kế toán"
    case .scientific: "Excel đã rút gọn số; xem lại các chữ số cuối"
    case .dayFirst: "đọc là ngày/tháng/năm"
    case .monthFirst: "đọc là tháng trước"
    case .yearFirst: "chưa đúng dạng năm-tháng-ngày"
    case .twoDigitYear: "năm chỉ có hai chữ số"
    case .withTime: "có cả giờ"
    case .serial: "số thứ tự ngày của Excel"
    case .noSuchDay: "không có ngày này"
    case .smallLetters: "có chữ thường"
    case .accents: "có chữ có dấu"
    case .almost: "gần giống một mã"
    case .notAllowed(let character): "không được dùng «\(character)»"
    case .tooLong(let count): "dài \(count) ký tự"
    }
  }

  @Sendable static func characterVietnamese(_ value: OddCharacter.Kind) -> String {
    switch value {
    case .noBreakSpace: "dấu cách không ngắt"
    case .otherSpace: "dấu cách lạ"
    case .zeroWidth: "ký tự không bề rộng"
    case .direction: "ký tự đổi chiều chữ"
    case .softHyphen: "dấu nối ẩn"
    case .lineBreak: "xuống dòng trong ô"
    case .tab: "dấu tab"
    case .control: "ký tự điều khiển"
    case .spaceAtStart: "dấu cách ở đầu"
    case .spaceAtEnd: "dấu cách ở cuối"
    case .dash: "dấu gạch dài thay cho dấu trừ -"
    case .wide(let plain): "ký tự toàn khổ thay cho \(plain)"
    case .digit(let plain): "chữ số lạ thay cho \(plain)"
    case .cyrillic(let plain): "chữ Kirin giống \(plain)"
    case .greek(let plain): "chữ Hy Lạp giống \(plain)"
    }
  }
}
