/// What a clerk may write one way or another in the title of a task without meaning another task.
///
/// Each line is an entry; it grows as titles teach. Words in lower case, the longest entry that fits is taken.
enum OverlapTables {
  /// What is written short and what it stands for. What stands for several things (TT, HĐ, BC) is left to its letters.
  static let abbreviations: [(short: String, long: String)] = pairs(
    """
    ubnd = ủy ban nhân dân
    hđnd = hội đồng nhân dân
    mttq = mặt trận tổ quốc
    tp = thành phố
    hn = hà nội
    cntt = công nghệ thông tin
    cntt tt = công nghệ thông tin truyền thông
    cđs = chuyển đổi số
    đmst = đổi mới sáng tạo
    khcn = khoa học công nghệ
    kh cn = khoa học công nghệ
    csdl = cơ sở dữ liệu
    qđ = quyết định
    nq = nghị quyết
    nđ = nghị định
    kh = kế hoạch
    tthc = thủ tục hành chính
    dvc = dịch vụ công
    dvctt = dịch vụ công trực tuyến
    attt = an toàn thông tin
    anm = an ninh mạng
    gpmb = giải phóng mặt bằng
    tđc = tái định cư
    bt gpmb = bồi thường giải phóng mặt bằng
    đtc = đầu tư công
    xdcb = xây dựng cơ bản
    tmđt = tổng mức đầu tư
    tkbvtc = thiết kế bản vẽ thi công
    lcnt = lựa chọn nhà thầu
    khlcnt = kế hoạch lựa chọn nhà thầu
    hsmt = hồ sơ mời thầu
    klht = khối lượng hoàn thành
    cđt = chủ đầu tư
    bql = ban quản lý
    qlda = quản lý dự án
    bqlda = ban quản lý dự án
    kbnn = kho bạc nhà nước
    nsnn = ngân sách nhà nước
    nsđp = ngân sách địa phương
    bcđ = ban chỉ đạo
    tct = tổ công tác
    vp = văn phòng
    tn mt = tài nguyên môi trường
    nn mt = nông nghiệp môi trường
    gd đt = giáo dục đào tạo
    gdđt = giáo dục đào tạo
    vhtt = văn hóa thể thao
    qhkt = quy hoạch kiến trúc
    thpt = trung học phổ thông
    thcs = trung học cơ sở
    htkt = hạ tầng kỹ thuật
    htx = hợp tác xã
    cbccvc = cán bộ công chức viên chức
    cbcc = cán bộ công chức
    dn = doanh nghiệp
    pccc = phòng cháy chữa cháy
    vsmt = vệ sinh môi trường
    gđ = giai đoạn
    kv = khu vực
    da = dự án
    nt = nghiệm thu
    """)

  /// Work by its several names: the first stands for all.
  static let synonyms: [[String]] = lists(
    """
    rà soát = soát xét = kiểm tra = xem xét = rà soát lại = tổ chức rà soát = kiểm tra rà soát = rà soát kiểm tra
    lập = xây dựng = soạn thảo = dự thảo = biên soạn = xây dựng dự thảo = lập dự thảo = soạn
    trình = đệ trình = báo cáo trình = trình duyệt = trình xem xét
    phê duyệt = duyệt = thông qua = xét duyệt
    ban hành = phát hành
    tổng hợp = tập hợp = thu thập = tổng hợp thu thập
    đôn đốc = nhắc nhở = đốc thúc = thúc đẩy
    xử lý = giải quyết = tháo gỡ = khắc phục
    đề xuất = kiến nghị = đề nghị
    bố trí = thu xếp = sắp xếp
    mua = mua sắm = trang bị
    kết nối = liên thông = tích hợp
    vận hành = đưa vào vận hành = sử dụng = đưa vào sử dụng = khai thác = đưa vào khai thác = khai thác sử dụng
    bàn giao = giao lại = chuyển giao
    đào tạo = tập huấn = bồi dưỡng
    tuyên truyền = phổ biến = truyền thông
    công khai = công bố
    thẩm định = thẩm tra
    nâng cấp = cải tạo = cải tạo nâng cấp = nâng cấp cải tạo
    đối chiếu = đối soát
    điều chỉnh = sửa đổi
    cập nhật = cập nhật bổ sung
    kiểm kê = thống kê = kiểm kê thống kê
    khảo sát = điều tra khảo sát
    vướng mắc = khó khăn vướng mắc = khó khăn = điểm nghẽn = tồn tại vướng mắc
    người dân = nhân dân = công dân
    đơn vị = cơ quan = cơ quan đơn vị
    một cửa = bộ phận một cửa
    thanh toán = chi trả
    """)

  /// What may stand in a title or not: it says how and by whose order, not what.
  static let fillers: [String] = list(
    """
    và = với = cùng = cùng với = của = tại = ở = trên = trong = vào = các = những = cho = về = để = theo = bằng = từ
    đến = là = thì = mà = này = đó = nêu trên = gồm = bao gồm = thuộc = nhằm = việc = công tác = một số = toàn bộ
    tất cả = đối với = liên quan = có liên quan = phục vụ cho = ra = lên = lại = đã = đang = sẽ = được = bị
    triển khai = thực hiện = triển khai thực hiện = tổ chức = tổ chức thực hiện = tổ chức triển khai = tiến hành
    tiếp tục = khẩn trương = chủ động = tích cực = tập trung = tăng cường = đẩy nhanh = đẩy mạnh = quyết liệt
    chủ trì = phối hợp = chủ trì phối hợp = tham mưu = chỉ đạo = hoàn thành = hoàn tất = hoàn thiện = kết thúc
    đẩy nhanh tiến độ = đúng tiến độ = bảo đảm tiến độ = đảm bảo tiến độ = đúng hạn = đúng quy định = theo quy định
    theo đúng quy định = theo kế hoạch = theo phân công = theo yêu cầu = theo chỉ đạo = kịp thời = đầy đủ = dứt điểm
    triệt để = nghiêm túc = hiệu quả = có hiệu quả = đồng bộ = bảo đảm chất lượng = đảm bảo chất lượng = nhanh chóng
    chất lượng hiệu quả = trên cơ sở = căn cứ = hiện nay = thời gian tới = trong thời gian tới = năm = trong năm
    địa bàn = trên địa bàn = trên địa bàn thành phố = địa bàn thành phố = của thành phố = thành phố = hà nội
    thành phố hà nội = thủ đô = toàn thành phố
    theo chỉ đạo của ủy ban nhân dân thành phố = theo chỉ đạo của thành phố = theo chỉ đạo của tổ công tác
    theo kết luận của tổ công tác = theo kết luận = theo kế hoạch của thành phố
    """)

  /// What must not lose a word that is a filler elsewhere.
  static let kept: [String] = list(
    """
    cấp thành phố = ủy ban nhân dân thành phố = hội đồng nhân dân thành phố = công an thành phố = tổ công tác
    mặt bằng = nhà ở = việc làm = an toàn = thành lập = độc lập = ban chỉ đạo
    """)

  /// What a number is counted in.
  static let counters = Set(
    list("đợt = quý = tháng = lần = kỳ = bước = đoạn = độ = số = khóa = tuần = nhóm = mức = vực"))

  /// A letter for a counter before its number: Q3, T10/2026, Đ2.
  static let shortCounters = ["q": "quý", "t": "tháng", "đ": "đợt"]

  /// Numbers in words after a counter.
  static let numbers = list("một = hai = ba = bốn = năm = sáu = bảy = tám = chín = mười")

  private static func lists(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "=").map { $0.split(separator: " ").joined(separator: " ") }
    }
  }

  private static func list(_ text: String) -> [String] { lists(text).flatMap { $0 } }

  private static func pairs(_ text: String) -> [(short: String, long: String)] {
    lists(text).map { ($0[0], $0[1]) }
  }
}
