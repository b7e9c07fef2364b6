import Domain

extension Strings {
  /// What should stand in the place of a workbook with a flaw.
  static func workbookVietnamese(_ value: WorkbookFlaw) -> String {
    switch value {
    case .other: "bảng tính Excel (.xlsx)"
    case .old: "bảng tính lưu dạng .xlsx"
    case .encrypted: "bảng tính không có mật khẩu"
    case .cutOff: "tệp trọn vẹn"
    case .beingWritten: "tệp đã ghi xong"
    case .tooLarge: "bảng tính không quá lớn"
    case .broken: "bảng tính mà Excel mở được, không phải sửa"
    }
  }
}
