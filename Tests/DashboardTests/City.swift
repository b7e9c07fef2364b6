import Domain

/// A small city. 68.44 % of a plan should be disbursed by 20/11/2026, so the sectors stand in the order in which
/// they are named, the furthest behind in money first.
func city() -> Books {
  var books = Books()
  let sectors: [(code: String, name: String, unit: String, unitName: String, paid: Int64)] = [
    ("GT", "Giao thông", "SXD", "Sở Xây dựng", 10), ("YT", "Y tế", "SYT", "Sở Y tế", 40),
    ("GD", "Giáo dục", "SGD", "Sở Giáo dục và Đào tạo", 60),
    ("DT", "Đô thị", "BQL", "Ban Quản lý Đường sắt", 90),
  ]
  for sector in sectors {
    books.sector(sector.code, sector.name)
    books.unit(sector.unit, sector.unitName)
    books.project("\(sector.code)-01", "Dự án \(sector.name)", owner: sector.unit, sector: sector.code)
    books.plan("\(sector.code)-01", billion(100))
    books.pay("\(sector.code)-01", billion(sector.paid))
  }
  books.task("CV1", "Nghiệm thu hầm", lead: "SXD", project: "GT-01", due: "2026-11-01")
  books.task("CV2", "Ký hợp đồng", lead: "SYT", project: "YT-01", due: "2026-11-10")
  books.task("CV3", "Thanh toán đợt 2", lead: "SGD", project: "GD-01", due: "2026-11-15")
  books.obstacle("VM1", "Chưa bàn giao mặt bằng", unit: "SXD", blocked: billion(7))
  books.obstacle("VM2", "Chậm thẩm định giá", unit: "SYT", blocked: billion(3), category: .procurement)
  books.files = [SourceFile(path: "projects.csv", table: "projects", modified: Books.now)]
  return books
}
