// Which tasks follow from which directives. Every other one was given without a directive, as in life.

/// Tasks whose titles begin so follow from one of these directives.
private struct Origin {
  let titles: [String]
  let directives: [String]
}

private let origins: [Origin] = [
  Origin(titles: ["Báo cáo giải ngân hằng tuần"], directives: ["CD01.05"]),
  Origin(titles: ["Cập nhật vướng mắc", "Trả lời kiến nghị"], directives: ["CD01.02", "CD01.05"]),
  Origin(titles: ["Ký cam kết tiến độ", "Báo cáo nguyên nhân chậm"], directives: ["CD04.01"]),
  Origin(titles: ["Xây dựng kế hoạch giải ngân"], directives: ["CD12.01", "CD04.01", "CD01.02"]),
  Origin(titles: ["Đối chiếu số liệu"], directives: ["CD10.01", "CD04.02"]),
  Origin(titles: ["Đối chiếu tạm ứng", "Thu hồi tạm ứng"], directives: ["CD04.06"]),
  Origin(titles: ["Rà soát nhiệm vụ giải ngân"], directives: ["CD04.03", "CD10.02", "CD03.11"]),
  Origin(titles: ["Rà soát thủ tục nội bộ"], directives: ["CD07.01", "CD03.06"]),
  Origin(titles: ["Số hóa hồ sơ"], directives: ["CD07.02", "CD03.07"]),
  Origin(
    titles: ["Bàn giao mặt bằng", "Đo đạc, kiểm đếm", "Phê duyệt phương án"],
    directives: ["CD04.05", "CD10.04"]),
  Origin(titles: ["Xác nhận nguồn vật liệu"], directives: ["CD04.04"]),
  Origin(titles: ["Cấp phép thi công"], directives: ["CD10.03"]),
  Origin(titles: ["Bàn giao hồ sơ dự án"], directives: ["CD08.02"]),
  Origin(titles: ["Kiểm kê máy chủ", "Kiểm tra năng lực hạ tầng"], directives: ["CD05.03"]),
  Origin(titles: ["Thuê hạ tầng máy chủ"], directives: ["CD03.09", "CD03.08"]),
  Origin(titles: ["Đánh giá an toàn", "Khắc phục kiến nghị kiểm tra"], directives: ["CD05.02", "CD06.02"]),
  Origin(titles: ["Thống nhất cấu trúc dữ liệu", "Kết nối"], directives: ["CD02.02", "CD03.08"]),
  Origin(
    titles: ["Làm sạch, chuyển đổi", "Cập nhật dữ liệu"], directives: ["CD06.03", "CD11.03", "CD03.10"]),
  Origin(
    titles: ["Nghiệm thu cấp", "Quyết toán kinh phí", "Ký hợp đồng thực hiện", "Đăng ký bảo hộ", "Công bố"],
    directives: ["CD02.04"]),
  Origin(titles: ["Họp hội đồng tuyển chọn", "Thẩm định kinh phí"], directives: ["CD02.01", "CD02.03"]),
  Origin(titles: ["Đưa vào vận hành", "Nghiệm thu kỹ thuật"], directives: ["CD03.08", "CD05.05"]),
  Origin(titles: ["Đào tạo người dùng"], directives: ["CD05.04"]),
  Origin(
    titles: ["Lập hồ sơ thanh toán", "Nghiệm thu khối lượng", "Thanh toán đợt"], directives: ["CD01.02"]),
  Origin(titles: ["Quyết toán hạng mục", "Kiểm tra hiện trường"], directives: ["CD03.11"]),
]

/// Projects that a directive names: their open tasks follow from it, whenever they began.
private let named = [
  "GT-01": "CD01.04", "KHCN-01": "CD02.05", "YT-01": "CD08.03", "HTS-16": "CD11.01", "CSDL-01": "CD02.02",
  "CSDL-02": "CD12.02", "CSDL-03": "CD11.03", "GD-16": "CD12.03", "DT-04": "CD12.03", "CDS-03": "CD06.03",
]

extension [Assignment] {
  /// The same tasks with the directive that each follows from, where there is one.
  func withDirectives(_ directives: [Directive]) -> [Assignment] {
    let known = Dictionary(uniqueKeysWithValues: directives.map { ($0.id, $0) })
    return map { task in
      var task = task
      task.directive = Story.directiveTasks[task.id] ?? origin(of: task, among: known)
      return task
    }
  }

  private func origin(of task: Assignment, among known: [String: Directive]) -> String? {
    if task.status.isOpen, let directive = task.project.flatMap({ named[$0] }) { return directive }
    var random = Random("origin \(task.id)")
    guard let origin = origins.first(where: { $0.titles.contains(where: task.title.hasPrefix) }),
      random.chance(task.isRegular ? 90 : 78)
    else { return nil }
    let fitting = origin.directives.filter { id in known[id].map { fits(task, $0) } ?? false }
    return fitting.isEmpty ? nil : random.pick(fitting)
  }

  /// A task follows from a directive that was there before it, and is done when its directive is.
  private func fits(_ task: Assignment, _ directive: Directive) -> Bool {
    guard let start = task.start, directive.document.issued <= start || task.isRegular else { return false }
    guard let done = directive.completed else { return directive.status == .inProgress }
    return !task.status.isOpen && (task.completed ?? task.cancelled ?? asOf) <= done
  }
}
