/// A task that gets its title from a story: its dates, lead and state are as they were.
private struct PlantedTask {
  let id: String
  let title: String
  let product: String
  let directive: String

  init(_ id: String, _ directive: String, _ title: String, _ product: String) {
    self.id = id
    self.title = title
    self.product = product
    self.directive = directive
  }
}

/// Pairs one below the other: the same work under two directives and leads, in the words of two clerks.
private let overlapping = [
  PlantedTask(
    "CV0726", "CD05.01", "Ban hành quy chế quản lý, khai thác, chia sẻ dữ liệu dùng chung của Thành phố",
    "Quyết định ban hành quy chế"),
  PlantedTask(
    "CV0725", "CD06.01", "Ban hành quy chế quản lý, khai thác và chia sẻ dữ liệu dùng chung Thành phố",
    "Quyết định ban hành quy chế"),
  PlantedTask(
    "CV0794", "CD05.02", "Đánh giá an toàn thông tin các hệ thống dùng chung của Thành phố",
    "Báo cáo đánh giá an toàn thông tin"),
  PlantedTask(
    "CV0753", "CD06.02", "Tổ chức đánh giá ATTT đối với hệ thống dùng chung của TP", "Báo cáo đánh giá"),
  PlantedTask(
    "CV0781", "CD05.03", "Cập nhật bản đồ số dùng chung, cơ sở dữ liệu hạ tầng kỹ thuật ngầm",
    "Bản đồ số đã cập nhật"),
  PlantedTask(
    "CV0728", "CD05.05", "Cập nhật CSDL hạ tầng kỹ thuật ngầm và bản đồ số dùng chung",
    "Cơ sở dữ liệu đã cập nhật"),
  PlantedTask(
    "CV0727", "CD07.01",
    "Rà soát, cắt giảm thủ tục hành chính nội bộ, rút ngắn thời gian giải quyết hồ sơ một cửa",
    "Bảng quy trình trước và sau cắt giảm"),
  PlantedTask(
    "CV0724", "CD03.06", "Cắt giảm TTHC nội bộ, rút ngắn thời gian giải quyết hồ sơ tại bộ phận một cửa",
    "Quy trình rút gọn được phê duyệt"),
  PlantedTask(
    "CV0776", "CD05.04", "Bồi dưỡng kỹ năng số cho cán bộ, công chức phường, xã",
    "Danh sách học viên, kết quả kiểm tra"),
  PlantedTask(
    "CV0747", "CD03.08", "Tập huấn kỹ năng số cho công chức, cán bộ các phường, xã",
    "Báo cáo kết quả tập huấn"),
]

/// Pairs that read alike and are two pieces of work.
private let alike = [
  PlantedTask(
    "CV0748", "CD11.05", "Cập nhật dữ liệu điểm đến du lịch trên nền tảng dùng chung, đợt 1",
    "Bộ dữ liệu điểm đến"),
  PlantedTask(
    "CV0713", "CD11.05", "Cập nhật dữ liệu điểm đến du lịch trên nền tảng dùng chung, đợt 2",
    "Bộ dữ liệu điểm đến"),
  PlantedTask(
    "CV0669", "CD05.05", "Lắp đặt, hiệu chuẩn trạm đo mưa, mực nước tự động đợt 1",
    "Biên bản lắp đặt, hiệu chuẩn"
  ),
  PlantedTask(
    "CV0767", "CD05.05", "Lắp đặt, hiệu chuẩn trạm đo mưa, mực nước tự động đợt 2",
    "Biên bản lắp đặt, hiệu chuẩn"
  ),
]

extension Story {
  /// Tasks that say the same; the first pair nearly word by word, under two committees.
  static let overlaps = pairs(of: overlapping)
  static let hardNegatives = pairs(of: alike)
  static let directiveTasks = Dictionary(
    uniqueKeysWithValues: (overlapping + alike).map { ($0.id, $0.directive) })

  private static func pairs(of tasks: [PlantedTask]) -> [[String]] {
    stride(from: 0, to: tasks.count, by: 2).map { [tasks[$0].id, tasks[$0 + 1].id] }
  }
}

extension [Assignment] {
  /// The same tasks, some of them under the titles that the stories give them.
  var withPlantedTitles: [Assignment] {
    map { task in
      guard let planted = (overlapping + alike).first(where: { $0.id == task.id }) else { return task }
      var task = task
      task.title = planted.title
      task.product = planted.product
      return task
    }
  }
}
