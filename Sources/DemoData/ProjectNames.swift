enum ProjectKind: String {
  case investment = "investment_project"
  case science = "science_task"
  case innovation = "innovation_task"
  case digital = "digital_transformation_task"
  case service = "service_procurement"
}

/// Projects of one sort. `{p}` stands for a place; `topic` is the same thing said inside a sentence.
struct ProjectPattern {
  let name: String
  let topic: String
  var kind = ProjectKind.investment
  /// The owning units in turn; none: the ward or commune of the place.
  var owners: [String] = []
  /// Needs money on the scale of this number against its sector's other projects.
  var weight = 10
  var isDigital = false
}

/// The sorts of projects of a sector, taken in turn.
func patterns(of sector: String) -> [ProjectPattern] {
  patternsBySector.first { $0.sector == sector }?.patterns ?? []
}

private let patternsBySector: [(sector: String, patterns: [ProjectPattern])] = [
  (
    "GT",
    [
      ProjectPattern(
        name: "Xây dựng tuyến đường nối {p} với đường vành đai",
        topic: "tuyến đường nối {p} với đường vành đai",
        owners: ["SXD"], weight: 30),
      ProjectPattern(
        name: "Cải tạo, nâng cấp đường trục chính {p}", topic: "đường trục chính {p}", weight: 8),
      ProjectPattern(
        name: "Xây dựng cầu vượt tại nút giao {p}", topic: "cầu vượt nút giao {p}", owners: ["SXD"],
        weight: 24),
      ProjectPattern(
        name: "Hệ thống đèn tín hiệu giao thông thông minh khu vực {p}",
        topic: "hệ thống đèn tín hiệu khu vực {p}",
        owners: ["SXD"], weight: 9, isDigital: true),
      ProjectPattern(name: "Xây dựng bãi đỗ xe thông minh {p}", topic: "bãi đỗ xe thông minh {p}", weight: 6),
      ProjectPattern(
        name: "Lắp đặt camera giám sát giao thông khu vực {p}",
        topic: "camera giám sát giao thông khu vực {p}",
        owners: ["CATP"], weight: 7, isDigital: true),
      ProjectPattern(name: "Cải tạo hè, đường nội bộ {p}", topic: "hè, đường nội bộ {p}", weight: 4),
      ProjectPattern(
        name: "Điểm trung chuyển xe buýt {p}", topic: "điểm trung chuyển xe buýt {p}", owners: ["SXD"],
        weight: 6),
    ]
  ),
  (
    "DT",
    [
      ProjectPattern(
        name: "Hệ thống thoát nước khu vực {p}", topic: "hệ thống thoát nước khu vực {p}", owners: ["SXD"],
        weight: 24),
      ProjectPattern(name: "Cải tạo, chỉnh trang công viên {p}", topic: "công viên {p}", weight: 7),
      ProjectPattern(
        name: "Hạ ngầm cáp viễn thông, cáp điện lực {p}", topic: "hạ ngầm cáp {p}", owners: ["SXD"],
        weight: 12,
        isDigital: true),
      ProjectPattern(
        name: "Chiếu sáng công cộng tiết kiệm năng lượng {p}", topic: "chiếu sáng công cộng {p}", weight: 4),
      ProjectPattern(
        name: "Cải tạo khu chung cư cũ {p}", topic: "khu chung cư cũ {p}", owners: ["SXD"], weight: 20),
      ProjectPattern(
        name: "Lập quy hoạch chi tiết tỷ lệ 1/500 khu {p}", topic: "quy hoạch chi tiết khu {p}",
        kind: .service,
        owners: ["SQHKT"], weight: 3),
      ProjectPattern(name: "Chỉnh trang ngõ, phố {p}", topic: "chỉnh trang ngõ, phố {p}", weight: 4),
      ProjectPattern(
        name: "Nền tảng quản lý đô thị thông minh {p}", topic: "nền tảng quản lý đô thị {p}", kind: .digital,
        weight: 3, isDigital: true),
    ]
  ),
  (
    "NN",
    [
      ProjectPattern(
        name: "Nâng cấp trạm bơm tiêu {p}", topic: "trạm bơm tiêu {p}", owners: ["SNNMT"], weight: 20),
      ProjectPattern(
        name: "Kiên cố hóa kênh mương nội đồng {p}", topic: "kênh mương nội đồng {p}", weight: 6),
      ProjectPattern(
        name: "Mô hình nông nghiệp thông minh {p}", topic: "mô hình nông nghiệp thông minh {p}",
        kind: .science,
        owners: ["SNNMT"], weight: 3, isDigital: true),
      ProjectPattern(
        name: "Gia cố đê bao, cống dưới đê {p}", topic: "đê bao {p}", owners: ["SNNMT"], weight: 18),
      ProjectPattern(
        name: "Hệ thống truy xuất nguồn gốc nông sản {p}", topic: "truy xuất nguồn gốc nông sản {p}",
        kind: .digital,
        owners: ["SNNMT", "SCT"], weight: 3, isDigital: true),
      ProjectPattern(
        name: "Hạ tầng vùng rau an toàn ứng dụng công nghệ cao {p}", topic: "vùng rau an toàn {p}", weight: 5),
    ]
  ),
  (
    "MT",
    [
      ProjectPattern(
        name: "Xây dựng trạm xử lý nước thải {p}", topic: "trạm xử lý nước thải {p}",
        owners: ["SXD", "SNNMT"],
        weight: 34),
      ProjectPattern(
        name: "Mạng quan trắc không khí tự động khu vực {p}", topic: "mạng quan trắc không khí khu vực {p}",
        owners: ["SNNMT"], weight: 7, isDigital: true),
      ProjectPattern(name: "Cải tạo môi trường hồ {p}", topic: "cải tạo hồ {p}", weight: 8),
      ProjectPattern(
        name: "Hệ thống cảnh báo ngập úng {p}", topic: "hệ thống cảnh báo ngập úng {p}", owners: ["SNNMT"],
        weight: 8, isDigital: true),
      ProjectPattern(
        name: "Điểm tập kết, trung chuyển rác thải {p}", topic: "điểm tập kết rác thải {p}", weight: 5),
      ProjectPattern(
        name: "Giám sát xả thải trực tuyến cụm công nghiệp {p}",
        topic: "giám sát xả thải cụm công nghiệp {p}",
        kind: .digital, owners: ["SNNMT"], weight: 4, isDigital: true),
      ProjectPattern(
        name: "Đo đạc, chỉnh lý bản đồ địa chính {p}", topic: "bản đồ địa chính {p}", kind: .service,
        owners: ["VPDKDD"], weight: 4),
    ]
  ),
  (
    "YT",
    [
      ProjectPattern(
        name: "Cải tạo, mở rộng cơ sở khám, chữa bệnh khu vực {p}",
        topic: "cơ sở khám, chữa bệnh khu vực {p}",
        owners: ["SYT"], weight: 30),
      ProjectPattern(name: "Xây mới trạm y tế {p}", topic: "trạm y tế {p}", weight: 5),
      ProjectPattern(
        name: "Bệnh án điện tử tại các cơ sở y tế khu vực {p}", topic: "bệnh án điện tử khu vực {p}",
        kind: .digital,
        owners: ["SYT"], weight: 5, isDigital: true),
      ProjectPattern(name: "Sửa chữa, nâng cấp trạm y tế {p}", topic: "nâng cấp trạm y tế {p}", weight: 3),
      ProjectPattern(
        name: "Thiết bị chẩn đoán hình ảnh cho cơ sở y tế khu vực {p}",
        topic: "thiết bị chẩn đoán khu vực {p}",
        kind: .service, owners: ["SYT"], weight: 9),
      ProjectPattern(
        name: "Khám, chữa bệnh từ xa khu vực {p}", topic: "khám, chữa bệnh từ xa khu vực {p}", kind: .digital,
        owners: ["SYT"], weight: 4, isDigital: true),
    ]
  ),
  (
    "GD",
    [
      ProjectPattern(
        name: "Xây dựng trường trung học phổ thông {p}", topic: "trường trung học phổ thông {p}",
        owners: ["SGDDT"],
        weight: 16),
      ProjectPattern(name: "Xây dựng trường tiểu học {p}", topic: "trường tiểu học {p}", weight: 11),
      ProjectPattern(name: "Xây dựng trường mầm non {p}", topic: "trường mầm non {p}", weight: 8),
      ProjectPattern(
        name: "Phòng học thông minh các trường khu vực {p}", topic: "phòng học thông minh khu vực {p}",
        kind: .digital, owners: ["SGDDT"], weight: 5, isDigital: true),
      ProjectPattern(
        name: "Cải tạo, mở rộng trường trung học cơ sở {p}", topic: "trường trung học cơ sở {p}", weight: 9),
      ProjectPattern(
        name: "Phòng thực hành STEM các trường khu vực {p}", topic: "phòng thực hành STEM khu vực {p}",
        kind: .service, owners: ["SGDDT"], weight: 4),
    ]
  ),
  (
    "KHCN",
    [
      ProjectPattern(
        name: "Ứng dụng trí tuệ nhân tạo dự báo ngập úng tại {p}", topic: "dự báo ngập úng tại {p}",
        kind: .science,
        owners: ["SKHCN"], weight: 5),
      ProjectPattern(
        name: "Hạ tầng kỹ thuật khu công nghệ cao, phân khu {p}", topic: "hạ tầng phân khu {p}",
        owners: ["BQLKCN"], weight: 30),
      ProjectPattern(
        name: "Nghiên cứu giống lúa, rau chịu hạn thử nghiệm tại {p}",
        topic: "giống lúa, rau thử nghiệm tại {p}",
        kind: .science, owners: ["SKHCN"], weight: 3),
      ProjectPattern(
        name: "Phòng thí nghiệm kiểm định dùng chung {p}", topic: "phòng thí nghiệm dùng chung {p}",
        owners: ["SKHCN"], weight: 14),
      ProjectPattern(
        name: "Nghiên cứu vật liệu tái chế từ phế thải xây dựng tại {p}", topic: "vật liệu tái chế tại {p}",
        kind: .science, owners: ["SKHCN", "SXD"], weight: 3),
      ProjectPattern(
        name: "Bảo hộ, phát triển nhãn hiệu làng nghề {p}", topic: "nhãn hiệu làng nghề {p}", kind: .science,
        owners: ["SKHCN", "SCT"], weight: 2),
    ]
  ),
  (
    "DMST",
    [
      ProjectPattern(
        name: "Không gian đổi mới sáng tạo {p}", topic: "không gian đổi mới sáng tạo {p}", kind: .innovation,
        owners: ["SKHCN", "BQLKCN"], weight: 12),
      ProjectPattern(
        name: "Thử nghiệm có kiểm soát giải pháp đô thị tại {p}",
        topic: "giải pháp đô thị tại {p}",
        kind: .innovation, owners: ["SKHCN"], weight: 5),
      ProjectPattern(
        name: "Hỗ trợ doanh nghiệp khởi nghiệp sáng tạo khu vực {p}", topic: "hỗ trợ khởi nghiệp khu vực {p}",
        kind: .innovation, owners: ["SKHCN", "SCT"], weight: 4),
      ProjectPattern(
        name: "Vườn ươm công nghệ {p}", topic: "vườn ươm công nghệ {p}", owners: ["BQLKCN"], weight: 14),
    ]
  ),
  (
    "CDS",
    [
      ProjectPattern(
        name: "Số hóa hồ sơ, tài liệu lưu trữ khu vực {p}", topic: "số hóa hồ sơ khu vực {p}", kind: .digital,
        owners: ["SNV", "VPUB", "TTTP"], weight: 6, isDigital: true),
      ProjectPattern(
        name: "Điểm phục vụ hành chính công số {p}", topic: "điểm phục vụ hành chính công {p}",
        kind: .digital,
        owners: ["TTPVHCC"], weight: 9, isDigital: true),
      ProjectPattern(
        name: "Trợ lý ảo hỗ trợ cán bộ {p}", topic: "trợ lý ảo {p}", kind: .digital, weight: 3,
        isDigital: true),
      ProjectPattern(
        name: "Số hóa di tích, bảo tàng khu vực {p}", topic: "số hóa di tích khu vực {p}", kind: .digital,
        owners: ["SVHTT", "SDTTG"], weight: 6, isDigital: true),
      ProjectPattern(
        name: "Hệ thống họp trực tuyến và phòng họp không giấy {p}", topic: "phòng họp không giấy {p}",
        kind: .service, weight: 3, isDigital: true),
      ProjectPattern(
        name: "Điểm tiếp nhận dịch vụ công trực tuyến lưu động {p}", topic: "điểm dịch vụ công lưu động {p}",
        kind: .digital,
        owners: ["TTPVHCC", "SKHCN"], weight: 8, isDigital: true),
    ]
  ),
  (
    "HTS",
    [
      ProjectPattern(
        name: "Mạng truyền số liệu chuyên dùng, vòng {p}", topic: "mạng truyền số liệu vòng {p}",
        owners: ["SKHCN"], weight: 12, isDigital: true),
      ProjectPattern(
        name: "Trung tâm dữ liệu dự phòng {p}", topic: "trung tâm dữ liệu dự phòng {p}",
        owners: ["SKHCN", "CATP"],
        weight: 24, isDigital: true),
      ProjectPattern(
        name: "Trung tâm giám sát, điều hành thông minh {p}", topic: "trung tâm điều hành {p}",
        owners: ["VPUB", "SKHCN"], weight: 14, isDigital: true),
      ProjectPattern(
        name: "Mạng Internet vạn vật phục vụ quản lý đô thị {p}", topic: "mạng Internet vạn vật {p}",
        owners: ["SKHCN", "BQLKCN"], weight: 9, isDigital: true),
    ]
  ),
  (
    Story.laggingSector,
    [
      ProjectPattern(
        name: "Tạo lập dữ liệu số nền địa lý {p}", topic: "dữ liệu nền địa lý {p}", kind: .digital,
        owners: ["SNNMT", "VPDKDD"], weight: 5, isDigital: true),
      ProjectPattern(
        name: "Chuẩn hóa dữ liệu hộ tịch, dân cư {p}", topic: "dữ liệu hộ tịch {p}", kind: .digital,
        owners: ["SNV", "CATP"], weight: 4, isDigital: true),
      ProjectPattern(
        name: "Cơ sở dữ liệu hạ tầng kỹ thuật ngầm {p}", topic: "dữ liệu hạ tầng ngầm {p}", kind: .digital,
        owners: ["SXD", "SQHKT"], weight: 5, isDigital: true),
    ]
  ),
  (
    "ATTT",
    [
      ProjectPattern(
        name: "Trung tâm giám sát an toàn thông tin, phân khu {p}", topic: "giám sát an toàn thông tin {p}",
        owners: ["SKHCN", "CATP"], weight: 12, isDigital: true),
      ProjectPattern(
        name: "Thuê dịch vụ kiểm tra, đánh giá an toàn thông tin cụm {p}",
        topic: "đánh giá an toàn thông tin cụm {p}",
        kind: .service, owners: ["SKHCN", "VPUB"], weight: 4, isDigital: true),
      ProjectPattern(
        name: "Diễn tập ứng cứu sự cố mạng cụm {p}", topic: "diễn tập ứng cứu sự cố cụm {p}", kind: .digital,
        owners: ["CATP", "SKHCN"], weight: 2, isDigital: true),
    ]
  ),
]
