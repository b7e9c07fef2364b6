/// A sort of trouble: `{t}` is the project's topic, `{p}` its place, `{n}`, `{m}` numbers, `{d}` a day.
struct ObstaclePattern {
  let category: String
  let description: String
  let proposal: String
  let resolution: String
  /// Who must act; none: the owner itself.
  let responsible: String?
  /// For digital and science projects, for building works; none: for any, purchases too.
  var isForDigital: Bool?
}

let obstaclePatterns = [
  ObstaclePattern(
    category: "land", description: "Còn {n} hộ dân tại {p} chưa nhận tiền bồi thường, {m} m² chưa bàn giao",
    proposal: "Đề nghị vận động, quyết định bảo vệ thi công trước {d}",
    resolution: "Các hộ đã bàn giao mặt bằng",
    responsible: nil, isForDigital: false),
  ObstaclePattern(
    category: "land", description: "Chưa có đơn giá bồi thường cây trồng, vật kiến trúc cho dự án {t}",
    proposal: "Ban hành đơn giá bổ sung, áp dụng ngay cho {n} trường hợp",
    resolution: "Đã ban hành đơn giá bổ sung", responsible: "SNNMT", isForDigital: false),
  ObstaclePattern(
    category: "land",
    description: "Hồ sơ nguồn gốc đất của {n} thửa tại {p} thất lạc khi chuyển từ cấp huyện cũ",
    proposal: "Đối chiếu bản lưu, xác nhận lại nguồn gốc",
    resolution: "Đã xác nhận nguồn gốc đất theo bản lưu",
    responsible: "VPDKDD", isForDigital: false),
  ObstaclePattern(
    category: "land", description: "Khu tái định cư cho {n} hộ thuộc dự án {t} chưa hoàn thiện hạ tầng",
    proposal: "Bố trí tạm cư, chi trả tiền thuê nhà trong {n} tháng", resolution: "Các hộ đã nhận chỗ tạm cư",
    responsible: "SXD", isForDigital: false),
  ObstaclePattern(
    category: "materials", description: "Thiếu {m} nghìn m³ cát san lấp, giá tăng so với dự toán của {t}",
    proposal: "Công bố giá vật liệu hằng tháng, giới thiệu mỏ mới",
    resolution: "Đã bổ sung nguồn cát, điều chỉnh giá",
    responsible: "SXD", isForDigital: false),
  ObstaclePattern(
    category: "materials", description: "Giá thép, đá tăng làm {t} vượt dự phòng của {n} gói thầu",
    proposal: "Cho phép điều chỉnh giá hợp đồng theo chỉ số", resolution: "Đã ký phụ lục điều chỉnh giá",
    responsible: "STC", isForDigital: false),
  ObstaclePattern(
    category: "planning", description: "Ranh giới {t} lệch quy hoạch phân khu, phải điều chỉnh cục bộ",
    proposal: "Điều chỉnh cục bộ quy hoạch theo trình tự rút gọn",
    resolution: "Đã phê duyệt điều chỉnh cục bộ",
    responsible: "SQHKT", isForDigital: false),
  ObstaclePattern(
    category: "planning", description: "Hồ sơ thẩm định {t} bị trả lại lần {n}, thiếu khảo sát địa chất",
    proposal: "Bổ sung khảo sát, thẩm định song song", resolution: "Đã có thông báo kết quả thẩm định",
    responsible: "SXD", isForDigital: false),
  ObstaclePattern(
    category: "procedure", description: "Thủ tục giao đất cho {t} qua {n} bước, mỗi bước chờ trên 10 ngày",
    proposal: "Ghép các bước, giải quyết trong 7 ngày làm việc", resolution: "Đã rút gọn còn 3 bước",
    responsible: "SNNMT", isForDigital: false),
  ObstaclePattern(
    category: "procedure", description: "Chưa rõ cấp phê duyệt dự toán chi tiết của {t} sau phân cấp",
    proposal: "Hướng dẫn thống nhất, ủy quyền cho giám đốc sở",
    resolution: "Đã có văn bản hướng dẫn, ủy quyền",
    responsible: "STC"),
  ObstaclePattern(
    category: "procurement",
    description: "Gói thầu số {n} của {t} không có nhà thầu đạt yêu cầu, phải mời lại",
    proposal: "Điều chỉnh hồ sơ mời thầu, rút ngắn thời gian mời lại", resolution: "Đã chọn được nhà thầu",
    responsible: nil),
  ObstaclePattern(
    category: "procurement", description: "Không đủ {n} báo giá để thẩm định giá phần mềm của {t}",
    proposal: "Cho dùng giá hợp đồng tương tự trong 12 tháng",
    resolution: "Đã thẩm định theo giá hợp đồng tương tự",
    responsible: "STC", isForDigital: true),
  ObstaclePattern(
    category: "capital", description: "Vốn bổ sung năm nay của {t} chưa phân bổ chi tiết cho {n} hạng mục",
    proposal: "Phân bổ chi tiết trước {d}", resolution: "Đã phân bổ hết, nhập trên hệ thống kho bạc",
    responsible: "STC"),
  ObstaclePattern(
    category: "capital", description: "Nhà tài trợ chưa có thư không phản đối cho gói {n} của {t}",
    proposal: "Làm việc trực tiếp với nhà tài trợ, gửi bổ sung hồ sơ",
    resolution: "Đã nhận thư không phản đối",
    responsible: "STC", isForDigital: false),
  ObstaclePattern(
    category: "legal", description: "Chưa có định mức chi cho nội dung thuê dịch vụ của {t}",
    proposal: "Trình ban hành định mức tạm thời, áp dụng đến hết năm",
    resolution: "Đã ban hành định mức tạm thời",
    responsible: "STP", isForDigital: true),
  ObstaclePattern(
    category: "legal", description: "Quy định mới về quản lý chi phí làm {n} hợp đồng của {t} phải ký lại",
    proposal: "Cho phép chuyển tiếp với hợp đồng ký trước {d}", resolution: "Đã có hướng dẫn chuyển tiếp",
    responsible: "STP"),
  ObstaclePattern(
    category: "capacity", description: "Nhà thầu {t} chỉ huy động {n} tổ thi công, chậm so với cam kết",
    proposal: "Cắt chuyển khối lượng cho thành viên liên danh khác",
    resolution: "Đã bổ sung nhân lực, máy móc",
    responsible: nil, isForDigital: false),
  ObstaclePattern(
    category: "capacity",
    description: "Đơn vị chỉ có {n} cán bộ công nghệ thông tin, không đủ nghiệm thu {t}",
    proposal: "Biệt phái cán bộ kỹ thuật hỗ trợ trong 3 tháng", resolution: "Đã có cán bộ biệt phái",
    responsible: "SNV", isForDigital: true),
  ObstaclePattern(
    category: "coordination",
    description: "Hai cơ quan chưa thống nhất vị trí đấu nối hạ tầng kỹ thuật của {t}",
    proposal: "Tổ công tác chủ trì họp, kết luận trong 5 ngày",
    resolution: "Đã thống nhất tại cuộc họp liên ngành",
    responsible: "SXD", isForDigital: false),
  ObstaclePattern(
    category: "coordination", description: "Văn bản xin ý kiến về {t} đã gửi {n} cơ quan, còn thiếu trả lời",
    proposal: "Quá 7 ngày không trả lời coi như đồng ý", resolution: "Các cơ quan đã có ý kiến đủ",
    responsible: "VPUB"),
  ObstaclePattern(
    category: "reorganization",
    description: "Hồ sơ {t} chưa bàn giao xong giữa đơn vị cũ và mới, thiếu {n} tập",
    proposal: "Lập tổ bàn giao, ký biên bản trước {d}", resolution: "Đã bàn giao đủ hồ sơ", responsible: "SNV"
  ),
  ObstaclePattern(
    category: "force_majeure", description: "Mưa lớn kéo dài, công trường {t} ngập {n} lần trong tháng",
    proposal: "Gia hạn hợp đồng theo số ngày mưa, tăng ca khi khô ráo",
    resolution: "Đã thi công trở lại, bù tiến độ",
    responsible: nil, isForDigital: false),
  ObstaclePattern(
    category: "digital", description: "Chưa có chuẩn dữ liệu chung, {t} không kết nối được với {n} hệ thống",
    proposal: "Ban hành bộ mã dùng chung, mở giao diện kết nối thử",
    resolution: "Đã kết nối qua trục tích hợp",
    responsible: "SKHCN", isForDigital: true),
  ObstaclePattern(
    category: "digital",
    description: "Hồ sơ cấp độ an toàn thông tin của {t} chưa đạt, còn {n} điểm phải sửa",
    proposal: "Cho vận hành thử trong mạng cô lập khi sửa lỗi", resolution: "Hồ sơ cấp độ được phê duyệt",
    responsible: "CATP", isForDigital: true),
  ObstaclePattern(
    category: "digital", description: "Dữ liệu cũ phục vụ {t} sai định dạng khoảng {n}0 %, phải làm sạch lại",
    proposal: "Thuê làm sạch dữ liệu, ưu tiên bảng dùng chung", resolution: "Đã làm sạch, kiểm tra đạt",
    responsible: "SKHCN", isForDigital: true),
  ObstaclePattern(
    category: "other", description: "Người dân quanh {p} đề nghị đổi giờ thi công {t}, phải dừng ban đêm",
    proposal: "Đối thoại, điều chỉnh giờ thi công", resolution: "Đã thống nhất giờ thi công",
    responsible: nil,
    isForDigital: false),
]
