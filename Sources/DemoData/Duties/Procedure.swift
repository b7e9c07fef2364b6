/// A kind of procedure, before and after it was simplified. Days are working days.
struct Procedure {
  let id: String
  let name: String
  let baselineSteps: Int
  let baselineDays: Int
  let steps: [ProcedureStep]

  var limitDays: Int { steps.reduce(0) { $0 + $1.limit } }

  var cells: [String] {
    [id, name, String(baselineSteps), String(steps.count), String(baselineDays), String(limitDays)]
  }
}

/// A step at one body; the owner of the project where none is named.
struct ProcedureStep {
  let title: String
  let unit: String?
  let isIntermediate: Bool
  let limit: Int

  init(_ title: String, _ unit: String?, limit: Int, isIntermediate: Bool = false) {
    self.title = title
    self.unit = unit
    self.isIntermediate = isIntermediate
    self.limit = limit
  }
}

let procedures: [Procedure] = [
  Procedure(
    id: "TT01", name: "Thẩm định, phê duyệt dự án đầu tư công", baselineSteps: 9, baselineDays: 45,
    steps: [
      ProcedureStep("Tiếp nhận, kiểm tra thành phần hồ sơ", "STC", limit: 2),
      ProcedureStep("Lấy ý kiến cơ quan quản lý quy hoạch", "SQHKT", limit: 5, isIntermediate: true),
      ProcedureStep("Lấy ý kiến cơ quan tài nguyên, môi trường", "SNNMT", limit: 5, isIntermediate: true),
      ProcedureStep("Thẩm định, lập báo cáo kết quả", "STC", limit: 10),
      ProcedureStep("Rà soát, trình ký quyết định", "VPUB", limit: 3, isIntermediate: true),
      ProcedureStep("Phê duyệt dự án", "HN", limit: 3),
    ]),
  Procedure(
    id: "TT02", name: "Thẩm định thiết kế, dự toán triển khai sau thiết kế cơ sở", baselineSteps: 6,
    baselineDays: 30,
    steps: [
      ProcedureStep("Tiếp nhận hồ sơ thiết kế", "SXD", limit: 1),
      ProcedureStep("Lấy ý kiến đấu nối hạ tầng kỹ thuật", "SQHKT", limit: 4, isIntermediate: true),
      ProcedureStep("Thẩm định thiết kế, dự toán", "SXD", limit: 12),
      ProcedureStep("Thông báo kết quả thẩm định", "SXD", limit: 2),
    ]),
  Procedure(
    id: "TT03", name: "Phê duyệt kế hoạch và kết quả lựa chọn nhà thầu", baselineSteps: 6, baselineDays: 28,
    steps: [
      ProcedureStep("Lập, trình kế hoạch lựa chọn nhà thầu", nil, limit: 3),
      ProcedureStep("Thẩm định kế hoạch lựa chọn nhà thầu", "STC", limit: 7),
      ProcedureStep("Phê duyệt, đăng tải thông tin", nil, limit: 3),
      ProcedureStep("Thẩm định kết quả lựa chọn nhà thầu", nil, limit: 5, isIntermediate: true),
    ]),
  Procedure(
    id: "TT04", name: "Thẩm định nội dung kỹ thuật, giá nhiệm vụ công nghệ thông tin", baselineSteps: 7,
    baselineDays: 35,
    steps: [
      ProcedureStep("Tiếp nhận đề cương, dự toán", "SKHCN", limit: 2),
      ProcedureStep("Thẩm định sự trùng lặp với nền tảng dùng chung", "SKHCN", limit: 5),
      ProcedureStep("Thẩm định giá", "STC", limit: 7, isIntermediate: true),
      ProcedureStep("Họp hội đồng, ra thông báo thẩm định", "SKHCN", limit: 6),
    ]),
  Procedure(
    id: "TT05", name: "Thẩm định hồ sơ đề xuất cấp độ an toàn thông tin", baselineSteps: 5, baselineDays: 25,
    steps: [
      ProcedureStep("Rà soát hồ sơ trước khi trình", nil, limit: 2),
      ProcedureStep("Lấy ý kiến chuyên môn về phương án bảo vệ", "SKHCN", limit: 5, isIntermediate: true),
      ProcedureStep("Thẩm định hồ sơ đề xuất cấp độ", "CATP", limit: 8),
      ProcedureStep("Phê duyệt cấp độ", nil, limit: 2),
    ]),
  Procedure(
    id: "TT06", name: "Giao đất, cho thuê đất thực hiện dự án", baselineSteps: 10, baselineDays: 50,
    steps: [
      ProcedureStep("Tiếp nhận hồ sơ xin giao đất", "TTPVHCC", limit: 1, isIntermediate: true),
      ProcedureStep("Trích đo, xác nhận nguồn gốc đất", "VPDKDD", limit: 8),
      ProcedureStep("Thẩm định nhu cầu sử dụng đất", "SNNMT", limit: 7),
      ProcedureStep("Kiểm tra sự phù hợp quy hoạch", "SQHKT", limit: 4, isIntermediate: true),
      ProcedureStep("Trình quyết định giao đất", "SNNMT", limit: 3),
      ProcedureStep("Bàn giao đất trên thực địa", "VPDKDD", limit: 5),
    ]),
  Procedure(
    id: "TT07", name: "Kiểm soát chi, thanh toán vốn tại Kho bạc", baselineSteps: 4, baselineDays: 7,
    steps: [
      ProcedureStep("Lập hồ sơ đề nghị thanh toán", nil, limit: 1),
      ProcedureStep("Kiểm soát chi", "KBNNKV1", limit: 1),
      ProcedureStep("Chuyển tiền, báo có", "KBNNKV1", limit: 1),
    ]),
  Procedure(
    id: "TT08", name: "Tuyển chọn, giao nhiệm vụ khoa học và công nghệ", baselineSteps: 8, baselineDays: 60,
    steps: [
      ProcedureStep("Thông báo tuyển chọn, tiếp nhận hồ sơ", "SKHCN", limit: 5),
      ProcedureStep("Họp hội đồng tư vấn tuyển chọn", "SKHCN", limit: 10),
      ProcedureStep("Thẩm định kinh phí", "STC", limit: 7, isIntermediate: true),
      ProcedureStep("Phê duyệt, ký hợp đồng", "SKHCN", limit: 5),
    ]),
]
