/// A component of the City's digital infrastructure.
struct DigitalAsset {
  enum Status: String { case planned, building, pilot, operating, paused }

  let id: String
  let project: String?
  let name: String
  let kind: String
  let sector: String
  let owner: String
  let status: Status
  let planned: Day?
  let inService: Day?

  init(
    _ id: String, _ kind: String, _ sector: String, _ owner: String, _ status: Status, project: String? = nil,
    planned: Day? = nil, inService: Day? = nil, _ name: String
  ) {
    self.id = id
    self.kind = kind
    self.sector = sector
    self.owner = owner
    self.status = status
    self.project = project
    self.planned = planned
    self.inService = inService
    self.name = name
  }

  var cells: [String] {
    [
      id, cell(project), name, kind, sector, owner, status.rawValue, cell(planned), cell(inService),
    ]
  }
}

let digitalAssets: [DigitalAsset] =
  dataCenters + networks + sharedDatabases + sharedPlatforms + operationCenters + monitoringSystems
  + aiApplications + securitySystems + otherAssets

private let dataCenters = [
  DigitalAsset(
    "HT01", "data_center", "HTS", "SKHCN", .operating, planned: Day(2024, 6, 28), inService: Day(2024, 7, 15),
    "Trung tâm dữ liệu chính Thành phố"),
  DigitalAsset(
    "HT02", "data_center", "HTS", "CATP", .building, project: Story.paidProject, planned: Day(2026, 7, 31),
    "Trung tâm dữ liệu dự phòng Xuân Đỉnh"),
  DigitalAsset(
    "HT03", "data_center", "HTS", "SKHCN", .building, project: "HTS-04", planned: Day(2027, 3, 31),
    "Trung tâm dữ liệu dự phòng Láng"),
  DigitalAsset(
    "HT04", "data_center", "HTS", "CATP", .building, project: "HTS-08", planned: Day(2026, 12, 25),
    "Trung tâm dữ liệu dự phòng Chương Dương"),
  DigitalAsset(
    "HT05", "data_center", "HTS", "SKHCN", .operating, project: "HTS-12", planned: Day(2025, 12, 31),
    inService: Day(2026, 2, 10), "Trung tâm dữ liệu dự phòng Đại Mỗ"),
]

private let networks = [
  DigitalAsset(
    "HT06", "network", "HTS", "SKHCN", .building, project: "HTS-03", planned: Day(2026, 12, 31),
    "Mạng truyền số liệu chuyên dùng, vòng An Khánh"),
  DigitalAsset(
    "HT07", "network", "HTS", "SKHCN", .pilot, project: "HTS-11", planned: Day(2026, 10, 30),
    "Mạng truyền số liệu chuyên dùng, vòng Thường Tín"),
  DigitalAsset(
    "HT08", "network", "DT", "SKHCN", .pilot, project: "HTS-06", planned: Day(2026, 11, 30),
    "Mạng Internet vạn vật phục vụ quản lý đô thị Liên Minh"),
  DigitalAsset(
    "HT09", "network", "DT", "BQLKCN", .operating, project: "HTS-10", planned: Day(2025, 12, 31),
    inService: Day(2026, 1, 20), "Mạng Internet vạn vật phục vụ quản lý đô thị Hà Đông"),
  DigitalAsset(
    "HT10", "network", "GD", "SGDDT", .planned, planned: Day(2027, 8, 31),
    "Mạng kết nối các trường công lập"),
]

private let sharedDatabases = [
  DigitalAsset(
    "HT11", "shared_database", "CSDL", "SKHCN", .building, project: "CSDL-01", planned: Day(2026, 12, 31),
    "Kho dữ liệu dùng chung Thành phố"),
  DigitalAsset(
    "HT12", "shared_database", "MT", "VPDKDD", .building, project: "CSDL-02", planned: Day(2026, 9, 30),
    "Hệ thống quản lý đất đai, cơ sở dữ liệu địa chính 126 phường, xã"),
  DigitalAsset(
    "HT13", "shared_database", "MT", "SNNMT", .pilot, project: "CSDL-04", planned: Day(2026, 12, 18),
    "Cơ sở dữ liệu tài nguyên và môi trường"),
  DigitalAsset(
    "HT14", "shared_database", "CDS", "SNV", .paused, project: "CSDL-03", planned: Day(2026, 10, 30),
    "Cơ sở dữ liệu cán bộ, công chức, viên chức"),
  DigitalAsset(
    "HT15", "shared_database", "DT", "SXD", .building, project: "CSDL-06", planned: Day(2027, 6, 30),
    "Cơ sở dữ liệu hạ tầng kỹ thuật ngầm"),
  DigitalAsset(
    "HT16", "shared_database", "CDS", "STP", .building, project: "CDS-03", planned: Day(2026, 12, 31),
    "Cơ sở dữ liệu hộ tịch điện tử"),
]

private let sharedPlatforms = [
  DigitalAsset(
    "HT17", "shared_platform", "CDS", "SKHCN", .operating, planned: Day(2024, 3, 29),
    inService: Day(2024, 4, 10), "Nền tảng tích hợp, chia sẻ dữ liệu Thành phố"),
  DigitalAsset(
    "HT18", "shared_platform", "CDS", "TTPVHCC", .operating, planned: Day(2024, 9, 30),
    inService: Day(2024, 10, 1), "Hệ thống thông tin giải quyết thủ tục hành chính"),
  DigitalAsset(
    "HT19", "shared_platform", "DMST", "SDL", .pilot, project: "DMST-01", planned: Day(2026, 12, 18),
    "Nền tảng du lịch thông minh"),
  DigitalAsset(
    "HT20", "shared_platform", "YT", "SYT", .pilot, project: "YT-04", planned: Day(2026, 9, 30),
    "Nền tảng bệnh án điện tử, hồ sơ sức khỏe"),
  DigitalAsset(
    "HT21", "shared_platform", "NN", "SNNMT", .building, project: "NN-06", planned: Day(2027, 1, 29),
    "Nền tảng truy xuất nguồn gốc nông sản"),
  DigitalAsset(
    "HT22", "shared_platform", "DT", "09886", .pilot, project: "DT-18", planned: Day(2026, 11, 27),
    "Nền tảng quản lý đô thị thông minh Dương Nội"),
]

private let operationCenters = [
  DigitalAsset(
    "HT23", "operation_center", "HTS", "VPUB", .building, project: "HTS-05", planned: Day(2026, 10, 15),
    "Trung tâm giám sát, điều hành thông minh Nghĩa Đô"),
  DigitalAsset(
    "HT24", "operation_center", "HTS", "SKHCN", .building, project: "HTS-09", planned: Day(2027, 6, 30),
    "Trung tâm giám sát, điều hành thông minh Phú Thượng"),
  DigitalAsset(
    "HT25", "operation_center", "GT", "SXD", .operating, project: "GT-05", planned: Day(2025, 12, 31),
    inService: Day(2026, 1, 15), "Trung tâm điều khiển đèn tín hiệu giao thông"),
  DigitalAsset(
    "HT26", "operation_center", "NN", "SNNMT", .planned, planned: Day(2027, 5, 14),
    "Trung tâm điều hành phòng, chống thiên tai"),
]

private let monitoringSystems = [
  DigitalAsset(
    "HT27", "monitoring_system", "MT", "SNNMT", .building, project: "MT-03", planned: Day(2026, 11, 30),
    "Hệ thống quan trắc môi trường không khí tự động"),
  DigitalAsset(
    "HT28", "monitoring_system", "MT", "SNNMT", .operating, project: "MT-07", planned: Day(2025, 12, 31),
    inService: Day(2026, 1, 28), "Hệ thống giám sát xả thải trực tuyến"),
  DigitalAsset(
    "HT29", "monitoring_system", "NN", "SNNMT", .pilot, project: "MT-05", planned: Day(2026, 8, 14),
    "Hệ thống cảnh báo thiên tai, ngập úng"),
  DigitalAsset(
    "HT30", "monitoring_system", "GT", "CATP", .pilot, project: "GT-07", planned: Day(2026, 12, 11),
    "Hệ thống camera giám sát giao thông"),
  DigitalAsset(
    "HT31", "monitoring_system", "NN", "SNNMT", .building, project: "NN-04", planned: Day(2026, 12, 25),
    "Mạng cảm biến mô hình nông nghiệp thông minh Vật Lại"),
]

private let aiApplications = [
  DigitalAsset(
    "HT32", "ai_application", "CDS", "STP", .pilot, project: "CDS-05", planned: Day(2026, 12, 4),
    "Tra cứu văn bản pháp luật bằng trí tuệ nhân tạo"),
  DigitalAsset(
    "HT33", "ai_application", "CDS", "00643", .pilot, project: "CDS-09", planned: Day(2026, 10, 30),
    "Trợ lý ảo hỗ trợ cán bộ Thanh Liệt"),
  DigitalAsset(
    "HT34", "ai_application", "KHCN", "STC", .planned, planned: Day(2027, 3, 31),
    "Phân tích, dự báo tiến độ giải ngân"),
  DigitalAsset(
    "HT35", "ai_application", "YT", "SYT", .planned, planned: Day(2027, 9, 30),
    "Hỗ trợ đọc ảnh chẩn đoán"),
]

private let securitySystems = [
  DigitalAsset(
    "HT36", "security", "ATTT", "SKHCN", .building, project: "ATTT-02", planned: Day(2026, 12, 31),
    "Trung tâm giám sát an toàn thông tin, phân khu Quảng Bị"),
  DigitalAsset(
    "HT37", "security", "ATTT", "CATP", .building, project: "ATTT-05", planned: Day(2026, 9, 15),
    "Trung tâm giám sát an toàn thông tin, phân khu Tiến Thắng"),
  DigitalAsset(
    "HT38", "security", "ATTT", "VPTU", .pilot, project: "ATTT-01", planned: Day(2026, 11, 25),
    "Hệ thống bảo vệ mạng các cơ quan Đảng"),
]

private let otherAssets = [
  DigitalAsset(
    "HT39", "other", "CDS", "SKHCN", .operating, planned: Day(2025, 5, 30), inService: Day(2025, 6, 16),
    "Cổng dữ liệu mở Thành phố"),
  DigitalAsset(
    "HT40", "other", "CDS", "VPUB", .operating, project: "CDS-01", planned: Day(2025, 12, 31),
    inService: Day(2026, 1, 8), "Hệ thống họp trực tuyến các cơ quan Thành phố"),
]
