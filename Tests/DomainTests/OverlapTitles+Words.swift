extension TitleMaker {
  /// Kinds of work, each with other names for it that a careful clerk would use.
  static let actions = [
    ["Rà soát", "Kiểm tra", "Tiến hành rà soát", "Tổ chức rà soát lại", "Soát xét"],
    ["Số hóa", "Thực hiện số hóa", "Triển khai số hoá", "Hoàn thành việc số hóa"],
    ["Xây dựng", "Lập", "Soạn thảo", "Dự thảo", "Tham mưu xây dựng", "Chủ trì xây dựng"],
    ["Trình phê duyệt", "Trình duyệt", "Trình xem xét, phê duyệt"],
    ["Bàn giao", "Hoàn tất bàn giao", "Chuyển giao", "Giao nhận"],
    ["Nghiệm thu", "Tổ chức nghiệm thu", "Hoàn thành nghiệm thu"],
    ["Công khai", "Công bố", "Niêm yết công khai", "Thực hiện công khai"],
    ["Thanh toán", "Chi trả", "Hoàn thành thanh toán", "Làm thủ tục thanh toán"],
    ["Tháo gỡ", "Xử lý", "Giải quyết", "Tập trung tháo gỡ", "Khẩn trương xử lý"],
    ["Đề xuất", "Kiến nghị", "Tham mưu đề xuất"],
    ["Tập huấn", "Đào tạo", "Bồi dưỡng", "Mở lớp tập huấn"],
    ["Đôn đốc", "Nhắc nhở", "Tăng cường đôn đốc", "Thúc đẩy"],
    ["Thẩm định", "Tổ chức thẩm định", "Thẩm tra"],
    ["Kết nối", "Liên thông", "Hoàn thành kết nối"],
    ["Tổng hợp", "Tập hợp", "Rà soát, tổng hợp"],
    ["Cập nhật", "Thường xuyên cập nhật", "Thực hiện cập nhật"],
  ]

  static let works = [
    "hồ sơ và dữ liệu", "kế hoạch giải ngân", "dự toán kinh phí của",
    "phương án bồi thường, giải phóng mặt bằng cho",
    "cơ sở dữ liệu của", "các thủ tục hành chính về", "danh mục đầu tư công cho",
    "vướng mắc trong công tác giải ngân",
    "khối lượng hoàn thành của", "hạ tầng công nghệ thông tin của", "việc quyết toán",
    "kết quả chuyển đổi số của",
    "quy chế khai thác", "tiến độ thực hiện",
  ]

  static let objects = [
    "trường tiểu học", "trường mầm non", "trường trung học cơ sở", "trạm y tế", "bệnh viện đa khoa",
    "nhà văn hóa",
    "đất đai", "hộ tịch", "tuyến đường trục chính", "hệ thống thoát nước", "trạm bơm tiêu",
    "camera giám sát giao thông",
    "phòng họp không giấy", "nền tảng du lịch thông minh", "trung tâm điều hành", "kho dữ liệu dùng chung",
    "khu tái định cư", "chợ dân sinh", "công viên cây xanh", "bãi đỗ xe thông minh", "cầu vượt nút giao",
    "bệnh án điện tử", "truy xuất nguồn gốc nông sản", "an toàn thông tin", "điểm tập kết rác thải",
    "dịch vụ công trực tuyến",
    "hè phố", "kênh mương nội đồng", "chiếu sáng công cộng", "thư viện điện tử", "nhà ở xã hội",
    "mạng truyền số liệu",
  ]

  static let kinds = ["xã", "phường"]

  static let places = [
    "Hòa Xá", "Hòa Lạc", "Hòa Phú", "Phú Nghĩa", "Phú Cát", "Phú Xuyên", "Phú Lương", "Phú Thượng",
    "Thượng Phúc", "Thượng Cát",
    "Tây Hồ", "Tây Mỗ", "Tây Tựu", "Đại Mỗ", "Đại Thanh", "Thanh Trì", "Thanh Oai", "Thanh Liệt",
    "Thanh Xuân", "Láng",
    "Yên Lãng", "Yên Sở", "Yên Bài", "Yên Nghĩa", "Yên Hòa", "Vĩnh Hưng", "Vĩnh Tuy", "Vĩnh Thanh",
    "Kiều Phú", "Phúc Thọ",
    "Phúc Lộc", "Phúc Lợi", "Hát Môn", "Sơn Đồng", "Sơn Tây", "An Khánh", "Khương Đình", "Nghĩa Đô",
    "Từ Liêm", "Thủy An",
    "Hoài Đức", "Hồng Hà", "Hồng Vân", "Hồng Sơn", "Quảng Oai", "Quảng Bị", "Bất Bạt", "Ba Vì", "Minh Châu",
    "Mỹ Đức",
  ]

  static let short = [
    ("công nghệ thông tin", "CNTT"), ("cơ sở dữ liệu", "CSDL"), ("chuyển đổi số", "CĐS"),
    ("thủ tục hành chính", "TTHC"),
    ("giải phóng mặt bằng", "GPMB"), ("trung học cơ sở", "THCS"), ("trạm y tế", "TYT"),
    ("đầu tư công", "ĐTC"),
    ("kế hoạch", "KH"), ("hồ sơ", "HS"), ("tái định cư", "TĐC"), ("dịch vụ công", "DVC"),
    ("an toàn thông tin", "ATTT"),
    ("khối lượng", "KL"), ("giai đoạn", "GĐ"), ("nhà ở xã hội", "NOXH"), ("trung tâm", "TT"),
    ("hệ thống", "HT"),
    ("bệnh viện", "BV"), ("quý ", "Q"), ("kinh phí", "KP"),
  ]

  static let suffixes = [
    "theo chỉ đạo của UBND Thành phố", "đúng tiến độ được giao", "theo kết luận của Tổ công tác",
    "bảo đảm chất lượng",
    "trên địa bàn Thành phố", "trước ngày 30/11", "theo quy định", "kịp thời, hiệu quả",
    "theo kế hoạch của Thành phố",
    "để phục vụ người dân", "trong thời gian tới",
  ]
}
