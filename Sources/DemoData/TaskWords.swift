/// A sort of work. `{t}` is the project's topic, `{u}` a unit, `{n}` a small number, `{m}` the
/// month and `{q}` the quarter that the work is about.
struct TaskPattern {
  let title: String
  let product: String

  init(_ title: String, _ product: String) {
    self.title = title
    self.product = product
  }
}

/// Patterns that go together, with what such work is for and who usually helps.
struct TaskFamily {
  let patterns: [TaskPattern]
  let objectives: [String]
  let partners: [String]
}

extension TaskFamily {
  static let works = TaskFamily(
    patterns: worksPatterns,
    objectives: [
      "Có mặt bằng sạch để thi công liên tục", "Giải ngân hết phần vốn được giao trong quý",
      "Đủ điều kiện nghiệm thu, bàn giao", "Không để tạm ứng quá hạn",
    ], partners: ["STC", "SXD", "SNNMT", "KBNNKV1", "SQHKT"])
  static let digital = TaskFamily(
    patterns: digitalPatterns,
    objectives: [
      "Đưa sản phẩm vào sử dụng trước cuối năm", "Dữ liệu đúng, đủ, sạch, sống",
      "Bảo đảm an toàn thông tin theo cấp độ", "Dùng chung hạ tầng, không đầu tư trùng lặp",
    ], partners: ["SKHCN", "VPUB", "CATP", "STC"])
  static let science = TaskFamily(
    patterns: sciencePatterns,
    objectives: [
      "Có sản phẩm áp dụng được tại cơ sở", "Thanh toán theo sản phẩm đầu ra",
      "Kết quả được nghiệm thu và chuyển giao trong năm",
    ], partners: ["SKHCN", "STC", "SNNMT"])
  static let service = TaskFamily(
    patterns: servicePatterns,
    objectives: [
      "Chọn được nhà cung cấp đủ năng lực", "Bàn giao đủ, đúng chất lượng", "Thanh toán hết trong quý",
    ],
    partners: ["STC", "KBNNKV1"])
  static let unit = TaskFamily(
    patterns: unitPatterns,
    objectives: [
      "Rõ người, rõ việc, rõ tiến độ", "Xong trong quý, không để kéo dài", "Có kết quả kiểm chứng được",
      "Hoạt động thông suốt sau sắp xếp bộ máy",
    ], partners: ["STC", "SKHCN", "SNV", "KBNNKV1"])
  static let regular = TaskFamily(
    patterns: regularPatterns, objectives: ["Phát hiện sớm, xử lý ngay trong tuần", "Số liệu luôn cập nhật"],
    partners: ["STC", "SKHCN"])
}

private let servicePatterns = [
  TaskPattern("Phê duyệt dự toán, giá gói thầu {t}", "Quyết định phê duyệt dự toán"),
  TaskPattern("Thẩm định giá {t}", "Chứng thư thẩm định giá"),
  TaskPattern("Lựa chọn nhà cung cấp {t}", "Quyết định phê duyệt kết quả lựa chọn"),
  TaskPattern("Nghiệm thu, bàn giao đợt {n} {t}", "Biên bản nghiệm thu, bàn giao"),
  TaskPattern("Kiểm tra chất lượng sản phẩm đợt {n} {t}", "Báo cáo kiểm tra chất lượng"),
  TaskPattern("Thanh toán đợt {n} theo hợp đồng {t}", "Hồ sơ thanh toán gửi Kho bạc"),
  TaskPattern("Thanh lý hợp đồng, quyết toán {t}", "Biên bản thanh lý, báo cáo quyết toán"),
]

private let worksPatterns = [
  TaskPattern("Phê duyệt phương án bồi thường, hỗ trợ, tái định cư {t}", "Quyết định phê duyệt phương án"),
  TaskPattern("Bàn giao mặt bằng đợt {n} {t}", "Biên bản bàn giao mặt bằng"),
  TaskPattern("Thẩm định thiết kế bản vẽ thi công {t}", "Thông báo kết quả thẩm định"),
  TaskPattern("Lựa chọn nhà thầu xây lắp {t}", "Quyết định phê duyệt kết quả lựa chọn nhà thầu"),
  TaskPattern(
    "Nghiệm thu khối lượng hoàn thành đợt {n} {t}", "Biên bản nghiệm thu, bảng xác định khối lượng"),
  TaskPattern("Lập hồ sơ thanh toán đợt {n} {t}", "Hồ sơ thanh toán gửi Kho bạc"),
  TaskPattern("Di chuyển đường dây, cáp ngầm phục vụ thi công {t}", "Biên bản hoàn trả mặt bằng kỹ thuật"),
  TaskPattern("Trình điều chỉnh tổng mức đầu tư {t}", "Tờ trình và hồ sơ điều chỉnh"),
  TaskPattern("Xác nhận nguồn vật liệu san lấp {t}", "Văn bản xác nhận nguồn vật liệu"),
  TaskPattern("Quyết toán hạng mục hoàn thành {t}", "Hồ sơ quyết toán"),
  TaskPattern("Đấu nối hạ tầng kỹ thuật {t}", "Thỏa thuận đấu nối"),
  TaskPattern("Kiểm tra hiện trường, lập tiến độ bù {t}", "Bảng tiến độ bù có xác nhận của nhà thầu"),
  TaskPattern("Phê duyệt kế hoạch lựa chọn nhà thầu {t}", "Quyết định phê duyệt kế hoạch"),
  TaskPattern("Thu hồi tạm ứng quá hạn của nhà thầu {t}", "Chứng từ thu hồi tạm ứng"),
  TaskPattern("Đo đạc, kiểm đếm tài sản trên đất đợt {n} {t}", "Biên bản kiểm đếm"),
  TaskPattern("Cấp phép thi công trên đường đang khai thác {t}", "Giấy phép thi công"),
]

private let digitalPatterns = [
  TaskPattern("Thống nhất cấu trúc dữ liệu, mã định danh {t}", "Bộ đặc tả cấu trúc dữ liệu"),
  TaskPattern("Kết nối {t} với trục tích hợp dữ liệu của Thành phố", "Biên bản kiểm thử kết nối"),
  TaskPattern("Đánh giá an toàn thông tin cấp độ 3 {t}", "Quyết định phê duyệt hồ sơ cấp độ"),
  TaskPattern("Nghiệm thu kỹ thuật, vận hành thử {t}", "Biên bản nghiệm thu kỹ thuật"),
  TaskPattern("Thuê hạ tầng máy chủ cho {t}", "Hợp đồng thuê dịch vụ"),
  TaskPattern("Thẩm định giá thiết bị, phần mềm {t}", "Chứng thư thẩm định giá"),
  TaskPattern("Làm sạch, chuyển đổi dữ liệu đợt {n} {t}", "Báo cáo chất lượng dữ liệu"),
  TaskPattern("Đào tạo người dùng, chuyển giao {t}", "Danh sách học viên, tài liệu chuyển giao"),
  TaskPattern("Phê duyệt đề cương, dự toán chi tiết {t}", "Quyết định phê duyệt dự toán"),
  TaskPattern("Đưa vào vận hành chính thức {t}", "Quyết định đưa vào sử dụng"),
  TaskPattern("Ban hành quy chế quản lý, khai thác {t}", "Quyết định ban hành quy chế"),
  TaskPattern("Xử lý lỗi tồn đọng sau vận hành thử {t}", "Biên bản khắc phục lỗi"),
  TaskPattern("Thanh toán đợt {n} theo hợp đồng {t}", "Hồ sơ thanh toán gửi Kho bạc"),
  TaskPattern("Kiểm tra năng lực hạ tầng, đường truyền cho {t}", "Báo cáo khảo sát"),
]

private let sciencePatterns = [
  TaskPattern("Họp hội đồng tuyển chọn đơn vị chủ trì {t}", "Biên bản họp hội đồng"),
  TaskPattern("Ký hợp đồng thực hiện {t}", "Hợp đồng đã ký"),
  TaskPattern("Kiểm tra giữa kỳ {t}", "Biên bản kiểm tra giữa kỳ"),
  TaskPattern("Nghiệm thu cấp cơ sở {t}", "Biên bản nghiệm thu cơ sở"),
  TaskPattern("Nghiệm thu cấp Thành phố {t}", "Biên bản nghiệm thu, phiếu đánh giá"),
  TaskPattern("Quyết toán kinh phí đợt {n} {t}", "Báo cáo quyết toán kinh phí"),
  TaskPattern("Thử nghiệm tại hiện trường {t}", "Báo cáo kết quả thử nghiệm"),
  TaskPattern("Đăng ký bảo hộ kết quả {t}", "Đơn đăng ký đã được chấp nhận hợp lệ"),
  TaskPattern("Thẩm định kinh phí {t}", "Biên bản thẩm định kinh phí"),
  TaskPattern("Công bố, chuyển giao sản phẩm {t}", "Biên bản chuyển giao"),
]

private let unitPatterns = [
  TaskPattern(
    "Đối chiếu số liệu giải ngân tháng {m} của {u} với Kho bạc Nhà nước", "Bảng đối chiếu có xác nhận"),
  TaskPattern(
    "Rà soát nhiệm vụ giải ngân dưới 30 %, đề xuất điều chuyển vốn của {u}", "Danh mục đề xuất điều chuyển"),
  TaskPattern("Ký cam kết tiến độ giải ngân tháng {m} của {u}", "Bản cam kết của người đứng đầu"),
  TaskPattern("Bàn giao hồ sơ dự án từ đơn vị cũ về {u}, đợt {n}", "Biên bản bàn giao hồ sơ"),
  TaskPattern("Báo cáo nguyên nhân chậm giải ngân tháng {m} của {u}", "Báo cáo giải trình"),
  TaskPattern("Kiểm kê máy chủ, đường truyền tại {u}", "Biên bản kiểm kê"),
  TaskPattern("Số hóa hồ sơ lưu trữ đợt {n} tại {u}", "Kho hồ sơ số đã kiểm tra"),
  TaskPattern("Cập nhật dữ liệu dân cư, đất đai đợt {n} của {u}", "Báo cáo kết quả cập nhật"),
  TaskPattern(
    "Rà soát thủ tục nội bộ, cắt giảm thời gian xử lý tại {u}", "Bảng quy trình trước và sau cắt giảm"),
  TaskPattern("Xây dựng kế hoạch giải ngân quý {q} của {u}", "Kế hoạch được phê duyệt"),
  TaskPattern("Khắc phục kiến nghị kiểm tra an toàn thông tin tại {u}", "Báo cáo khắc phục"),
]

private let regularPatterns = [
  TaskPattern("Báo cáo giải ngân hằng tuần của {u}", "Báo cáo tuần"),
  TaskPattern("Cập nhật vướng mắc phát sinh tại {u}", "Danh mục vướng mắc cập nhật"),
  TaskPattern("Giám sát an toàn thông tin hằng ngày tại {u}", "Nhật ký giám sát"),
  TaskPattern("Sao lưu dữ liệu hằng tuần tại {u}", "Nhật ký sao lưu"),
  TaskPattern("Đối chiếu tạm ứng chưa thu hồi hằng tháng của {u}", "Bảng đối chiếu tạm ứng"),
  TaskPattern("Trả lời kiến nghị của nhà thầu, người dân tại {u}", "Văn bản trả lời"),
]

/// Who may decide a ward's work, and a department's; what is not a project's is the first's alone.
let wardAuthorities = [
  "Chủ tịch Ủy ban nhân dân phường, xã quyết định", "Chủ đầu tư phê duyệt",
  "Ủy ban nhân dân Thành phố phê duyệt",
]
let departmentAuthorities = [
  "Giám đốc sở quyết định theo phân cấp", "Chủ đầu tư phê duyệt", "Ủy ban nhân dân Thành phố phê duyệt",
  "Hội đồng thẩm định thông qua, sở trình",
]

let taskNotes = [
  "Phối hợp với Kho bạc, gửi hồ sơ theo 2 đợt", "Đã làm việc với nhà thầu, cam kết bổ sung nhân lực",
  "Thiếu xác nhận của đơn vị sử dụng\nĐã gửi văn bản nhắc",
  "Ý kiến chỉ đạo: \"làm rõ trách nhiệm từng người\"",
  "Phụ thuộc kết quả thẩm định, theo dõi hằng tuần",
  "Ưu tiên xử lý trước kỳ họp giao ban, báo cáo Tổ công tác",
]
