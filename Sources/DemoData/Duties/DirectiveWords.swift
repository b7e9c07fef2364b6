// The documents that the demonstration's directives come from. All of them are invented, their numbers too.

private let party = "Ban Thường vụ Thành ủy"
private let committee57 = "Ban Chỉ đạo 57 Thành ủy"
private let committeeDigital = "Ban Chỉ đạo Chuyển đổi số Thành phố"
private let committee06 = "Ban Chỉ đạo Đề án 06 Thành phố"
private let committeeReform = "Ban Chỉ đạo Cải cách hành chính Thành phố"
private let city = "Ủy ban nhân dân Thành phố"
private let chairman = "Chủ tịch Ủy ban nhân dân Thành phố"
private let workingGroup = "Tổ công tác đặc biệt về giải ngân và hạ tầng số"

let directiveDocuments: [DirectiveDocument] = [
  DirectiveDocument(
    number: "9007/KL-TU", issuer: party, issued: Day(2026, 1, 16), meeting: Day(2026, 1, 14),
    points: conclusionOfJanuary),
  DirectiveDocument(
    number: "9043/TB-BCĐ57", issuer: committee57, issued: Day(2026, 3, 2), meeting: Day(2026, 2, 26),
    points: committee57OfFebruary),
  DirectiveDocument(
    number: "9098/CTr-UBND", issuer: city, issued: Day(2026, 3, 18), points: programmeOfSixGroups),
  DirectiveDocument(number: "9155/KH-UBND", issuer: city, issued: Day(2026, 4, 10), points: planOfApril),
  DirectiveDocument(
    number: "9203/TB-BCĐCĐS", issuer: committeeDigital, issued: Day(2026, 5, 18), meeting: Day(2026, 5, 14),
    points: digitalOfMay),
  DirectiveDocument(
    number: "9211/TB-BCĐĐA06", issuer: committee06, issued: Day(2026, 5, 25), meeting: Day(2026, 5, 21),
    points: project06OfMay),
  DirectiveDocument(
    number: "9219/TB-BCĐCCHC", issuer: committeeReform, issued: Day(2026, 6, 1), meeting: Day(2026, 5, 28),
    points: reformOfMay),
  DirectiveDocument(
    number: "9270/TB-TCT", issuer: workingGroup, issued: Day(2026, 6, 15), meeting: Day(2026, 6, 11),
    points: groupOfJune),
  DirectiveDocument(number: "9347/KH-UBND", issuer: city, issued: Day(2026, 7, 10), points: clarityPlan),
  DirectiveDocument(
    number: "9466/CT-UBND", issuer: chairman, issued: Day(2026, 8, 12), points: orderOfAugust),
  DirectiveDocument(
    number: "9538/TB-BCĐ57", issuer: committee57, issued: Day(2026, 9, 21), meeting: Day(2026, 9, 17),
    points: committee57OfSeptember),
  DirectiveDocument(
    number: "9602/TB-TCT", issuer: workingGroup, issued: Day(2026, 10, 26), meeting: Day(2026, 10, 23),
    points: groupOfOctober),
  DirectiveDocument(
    number: "9655/TB-TCT", issuer: workingGroup, issued: Day(2026, 11, 16), meeting: Day(2026, 11, 13),
    points: groupOfNovember),
]

private let conclusionOfJanuary: [DirectivePoint] = [
  DirectivePoint(
    "1", "STC", ["KBNNKV1", "SKHCN"], due: Day(2026, 2, 27), .done(Day(2026, 2, 26)),
    "Phân bổ chi tiết hết kế hoạch vốn năm 2026 trước ngày 28/02; phần chưa phân bổ phải nêu rõ lý do, thời hạn và người chịu trách nhiệm"
  ),
  DirectivePoint(
    "2", "STC", ["KBNNKV1"], due: Day(2027, 1, 29), .underWay,
    "Giải ngân hết kế hoạch vốn được giao; người đứng đầu chịu trách nhiệm về kết quả của đơn vị mình, không dồn việc vào cuối năm"
  ),
  DirectivePoint(
    "3", "SNV", due: Day(2026, 3, 31), .underWay,
    "Mỗi cơ quan, đơn vị cử một đầu mối chịu trách nhiệm xử lý việc tồn đọng; danh sách gửi Tổ công tác, khi thay đổi phải báo ngay"
  ),
  DirectivePoint(
    "4", "SNNMT", ["SXD", "09988"], due: Day(2026, 6, 30), .underWay,
    "Giải quyết dứt điểm bồi thường, tái định cư tại Hòa Lạc để bàn giao mặt bằng đường kết nối khu công nghệ cao"
  ),
  DirectivePoint(
    "5", "VPTU", ["STC"], due: nil, .underWay,
    "Báo cáo Thường trực Thành ủy hằng tuần về giải ngân và hạ tầng số, nêu rõ việc chậm, người chịu trách nhiệm và kiến nghị"
  ),
]

private let committee57OfFebruary: [DirectivePoint] = [
  DirectivePoint(
    "2.1", "SKHCN", ["STC"], due: Day(2026, 4, 29), .done(Day(2026, 4, 24)),
    "Rà soát danh mục nhiệm vụ khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm 2026; loại nhiệm vụ trùng lặp, chưa đủ điều kiện"
  ),
  DirectivePoint(
    "2.2", "SKHCN", ["SNV", "SNNMT", "CATP"], due: Day(2026, 9, 30), .underWay,
    "Ban hành bộ mã dùng chung và giao diện kết nối để các hệ thống chuyên ngành đưa dữ liệu về kho dữ liệu dùng chung"
  ),
  DirectivePoint(
    "2.3", "STC", ["SKHCN"], due: Day(2026, 5, 29), .done(Day(2026, 6, 12)),
    "Cân đối, bố trí tối thiểu 4 % chi ngân sách Thành phố cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"
  ),
  DirectivePoint(
    "2.4", "SKHCN", due: Day(2026, 12, 15), .underWay,
    "Giao nhiệm vụ khoa học và công nghệ theo sản phẩm đầu ra; thanh toán theo kết quả nghiệm thu"),
  DirectivePoint(
    "2.5", "BQLKCN", ["STC", "CATP"], due: Day(2026, 10, 30), .notStarted,
    "Hoàn thành thủ tục cấp phép vùng bay và khởi công khu thử nghiệm thiết bị bay không người lái"),
  DirectivePoint(
    "2.6", "VPTU", due: Day(2026, 3, 31), .done(Day(2026, 3, 27)),
    "Công khai tiến độ từng nhiệm vụ trên hệ thống theo dõi, cập nhật trước 17 giờ thứ Năm hằng tuần"),
]

/// Six groups of tasks, each with its target and its roadmap, and what follows from them.
private let programmeOfSixGroups: [DirectivePoint] = [
  DirectivePoint(
    "Nhóm 1", "SVHTT", ["VPTU", "SNV"], due: Day(2026, 12, 31), .underWay,
    "Nhóm nhiệm vụ 1. Nâng cao nhận thức về phòng, chống lãng phí. Mục tiêu: 100 % cán bộ, công chức, viên chức được phổ biến. Lộ trình: quý II đạt 60 %, quý III đạt 90 %, quý IV hoàn thành"
  ),
  DirectivePoint(
    "1.1", "SVHTT", due: Day(2026, 6, 30), .done(Day(2026, 6, 25)),
    "Xây dựng chuyên mục hằng tuần, phổ biến đến từng cán bộ, công chức các quy định về phòng, chống lãng phí"
  ),
  DirectivePoint(
    "Nhóm 2", "STP", ["STC", "SNNMT", "SKHCN"], due: Day(2026, 12, 18), .underWay,
    "Nhóm nhiệm vụ 2. Hoàn thiện thể chế ở lĩnh vực dễ lãng phí. Mục tiêu: sửa đổi, thay thế 24 văn bản. Lộ trình: tháng 6 chốt danh mục, tháng 9 trình 12 văn bản, tháng 12 ban hành hết"
  ),
  DirectivePoint(
    "2.1", "STP", due: Day(2026, 6, 30), .done(Day(2026, 7, 14)),
    "Lập danh mục văn bản về ngân sách, tài sản công, đầu tư công, đất đai phải sửa đổi, kèm cơ quan chủ trì và thời hạn"
  ),
  DirectivePoint(
    "2.2", "SKHCN", ["STP"], due: Day(2026, 9, 30), .underWay,
    "Trình sửa đổi quy định về ứng dụng công nghệ thông tin, chuyển đổi số cho phù hợp mô hình chính quyền địa phương 2 cấp"
  ),
  DirectivePoint(
    "Nhóm 3", "TTPVHCC", ["VPUB", "SNV"], due: Day(2026, 12, 31), .underWay,
    "Nhóm nhiệm vụ 3. Cắt giảm thủ tục. Mục tiêu: 100 % hồ sơ tiếp nhận qua hệ thống và đồng bộ với Cổng Dịch vụ công quốc gia. Lộ trình: tháng 6 đạt 95 %, tháng 9 đạt 98 %, tháng 12 đạt 100 %"
  ),
  DirectivePoint(
    "3.1", "TTPVHCC", ["SKHCN"], due: Day(2026, 8, 28), .underWay,
    "Khắc phục hồ sơ tiếp nhận ngoài hệ thống tại phường, xã; công khai đơn vị còn hồ sơ giấy song song"),
  DirectivePoint(
    "Nhóm 4", "SKHCN", ["STC", "VPUB", "CATP"], due: Day(2026, 12, 31), .underWay,
    "Nhóm nhiệm vụ 4. Hạ tầng số, quản trị thông minh. Mục tiêu: 38 hệ thống kết nối trục tích hợp, không đầu tư trùng lặp. Lộ trình: quý II 15 hệ thống, quý III 26, quý IV 38"
  ),
  DirectivePoint(
    "4.1", "SKHCN", ["VPUB"], due: Day(2026, 7, 31), .underWay,
    "Lập danh mục hạ tầng, nền tảng dùng chung; tạm dừng đầu tư hệ thống riêng có chức năng trùng với nền tảng dùng chung"
  ),
  DirectivePoint(
    "Nhóm 5", "CATP", ["STP", "SYT", "SGDDT"], due: Day(2026, 11, 30), .underWay,
    "Nhóm nhiệm vụ 5. Mở rộng Đề án 06. Mục tiêu: 12 dịch vụ dùng lại dữ liệu dân cư, người dân không khai lại. Lộ trình: tháng 6 có 4 dịch vụ, tháng 9 có 8, tháng 11 có 12"
  ),
  DirectivePoint(
    "Nhóm 6", "STC", ["SXD", "TTTP"], due: Day(2026, 12, 31), .underWay,
    "Nhóm nhiệm vụ 6. Xử lý dự án kéo dài, lãng phí. Mục tiêu: có phương án cho 100 % dự án trong danh mục. Lộ trình: tháng 5 lập danh mục, tháng 8 trình phương án, tháng 12 xử lý xong nhóm ưu tiên"
  ),
  DirectivePoint(
    "6.1", "TTTP", ["STC"], due: Day(2026, 6, 19), .forgotten,
    "Rà soát trụ sở, tài sản công dôi dư sau sắp xếp bộ máy; báo cáo phương án sử dụng, không để bỏ hoang"),
]

private let planOfApril: [DirectivePoint] = [
  DirectivePoint(
    "III.1", "STC", ["KBNNKV1"], due: Day(2026, 12, 31), .underWay,
    "Mỗi chủ đầu tư ký cam kết giải ngân từng tháng; cuối tháng không đạt phải giải trình bằng văn bản"),
  DirectivePoint(
    "III.2", "KBNNKV1", ["STC"], due: Day(2026, 5, 29), .done(Day(2026, 5, 20)),
    "Rút ngắn thời gian kiểm soát chi còn 1 ngày làm việc với hồ sơ đủ điều kiện; công bố danh mục hồ sơ thường thiếu"
  ),
  DirectivePoint(
    "III.3", "STC", due: Day(2026, 9, 30), .done(Day(2026, 9, 25)),
    "Điều chuyển vốn của dự án giải ngân dưới 30 % đến hết quý III sang dự án có khối lượng"),
  DirectivePoint(
    "III.4", "SXD", ["SNNMT"], due: Day(2026, 6, 30), .done(Day(2026, 6, 29)),
    "Công bố giá vật liệu hằng tháng, xác nhận nguồn cát, đất đắp cho dự án trọng điểm"),
  DirectivePoint(
    "III.5", "SNNMT", ["VPDKDD"], due: Day(2026, 10, 30), .underWay,
    "Bàn giao mặt bằng sạch cho dự án chuyển tiếp; phường, xã lập tiến độ đến từng hộ"),
  DirectivePoint(
    "III.6", "STC", due: nil, .underWay,
    "Thu hồi dứt điểm tạm ứng quá hạn; nhà thầu không hoàn trả thì xử lý bảo lãnh"),
]

private let digitalOfMay: [DirectivePoint] = [
  DirectivePoint(
    "1", "SKHCN", ["VPUB", "STP"], due: Day(2026, 12, 11), .underWay,
    "Ban hành quy chế quản lý, khai thác và chia sẻ dữ liệu dùng chung của Thành phố"),
  DirectivePoint(
    "2", "SKHCN", ["CATP"], due: Day(2026, 11, 30), .underWay,
    "Đánh giá, phê duyệt cấp độ an toàn thông tin cho các hệ thống dùng chung trước khi vận hành"),
  DirectivePoint(
    "3", "SKHCN", ["SXD", "CATP"], due: Day(2026, 10, 16), .underWay,
    "Kiểm kê máy chủ, đường truyền tại các cơ quan; chuyển hệ thống phân tán về trung tâm dữ liệu Thành phố"),
  DirectivePoint(
    "4", "SNV", ["SKHCN"], due: Day(2026, 12, 18), .underWay,
    "Bồi dưỡng kỹ năng số cho công chức phường, xã; mỗi đơn vị có ít nhất một cán bộ công nghệ thông tin"),
  DirectivePoint(
    "5", "SNNMT", ["VPDKDD", "SKHCN"], due: Day(2026, 12, 31), .underWay,
    "Hoàn thành hệ thống quan trắc môi trường, cơ sở dữ liệu tài nguyên, cảnh báo thiên tai, quản lý đất đai trên nền dữ liệu thống nhất"
  ),
]

private let project06OfMay: [DirectivePoint] = [
  DirectivePoint(
    "2.1", "VPUB", ["CATP", "SKHCN"], due: Day(2026, 12, 15), .underWay,
    "Ban hành quy chế quản lý, khai thác, chia sẻ dữ liệu dùng chung Thành phố, gắn với dữ liệu dân cư"),
  DirectivePoint(
    "2.2", "CATP", ["SKHCN"], due: Day(2026, 12, 4), .underWay,
    "Bảo đảm an toàn thông tin các hệ thống dùng chung có kết nối với cơ sở dữ liệu quốc gia về dân cư"),
  DirectivePoint(
    "2.3", "STP", ["CATP", "SNV"], due: Day(2026, 9, 30), .underWay,
    "Hoàn thành số hóa, chuẩn hóa dữ liệu hộ tịch, đối khớp với dữ liệu dân cư"),
  DirectivePoint(
    "2.4", "SYT", ["CATP"], due: Day(2026, 8, 14), .done(Day(2026, 8, 7)),
    "Liên thông bệnh án điện tử với sổ sức khỏe trên ứng dụng định danh tại các bệnh viện của Thành phố"),
  DirectivePoint(
    "2.5", "SGDDT", ["CATP"], due: Day(2026, 7, 31), .done(Day(2026, 8, 20)),
    "Dùng mã định danh học sinh thay hồ sơ giấy trong tuyển sinh đầu cấp"),
]

private let reformOfMay: [DirectivePoint] = [
  DirectivePoint(
    "1", "SNV", ["VPUB", "TTPVHCC"], due: Day(2026, 10, 30), .underWay,
    "Rà soát, cắt giảm thủ tục nội bộ; giảm ít nhất 30 % thời gian xử lý hồ sơ giữa các cơ quan"),
  DirectivePoint(
    "2", "TTPVHCC", ["SKHCN"], due: Day(2026, 11, 27), .underWay,
    "Số hóa hồ sơ ngay khi tiếp nhận, trả kết quả điện tử, không yêu cầu nộp lại giấy tờ đã có dữ liệu"),
  DirectivePoint(
    "3", "VPUB", due: Day(2026, 7, 17), .done(Day(2026, 7, 17)),
    "Công bố danh mục thủ tục rườm rà, trùng lặp phải bãi bỏ, thay bằng xác nhận trên hệ thống"),
  DirectivePoint(
    "4", "SNV", due: Day(2026, 12, 11), .underWay,
    "Khảo sát mức độ hài lòng của người dân, doanh nghiệp hằng quý; công khai kết quả từng phường, xã"),
]

private let groupOfJune: [DirectivePoint] = [
  DirectivePoint(
    "1", "STC", ["SKHCN", "SNV"], due: Day(2026, 7, 31), .done(Day(2026, 7, 30)),
    "Lập danh mục vướng mắc theo cấp có thẩm quyền; mỗi vướng mắc có người chịu trách nhiệm, đề xuất và thời hạn"
  ),
  DirectivePoint(
    "2", "SNV", due: Day(2026, 9, 30), .underWay,
    "Hoàn thành bàn giao hồ sơ dự án từ đơn vị cũ sau sắp xếp bộ máy; lập biên bản, ghi rõ hồ sơ còn thiếu"),
  DirectivePoint(
    "3", "SYT", ["STP"], due: Day(2026, 8, 28), .underWay,
    "Trình ban hành quy chế phối hợp điều phối cấp cứu ngoại viện để phê duyệt dự toán"),
  DirectivePoint(
    "4", "SQHKT", ["SXD", "SNNMT"], due: Day(2026, 8, 14), .notStarted,
    "Rà soát các dự án lệch ranh giới quy hoạch, trình điều chỉnh cục bộ theo trình tự rút gọn"),
  DirectivePoint(
    "5", "SCT", due: Day(2026, 9, 11), .cancelled,
    "Xây dựng sàn giao dịch công nghệ riêng của ngành công thương (dừng, dùng chung nền tảng của Thành phố)"),
]

private let clarityPlan: [DirectivePoint] = [
  DirectivePoint(
    "II.1", "SNV", ["STC"], due: Day(2026, 8, 28), .done(Day(2026, 9, 8)),
    "Rà soát toàn bộ nhiệm vụ đã giao, bổ sung đủ 6 rõ; một việc chỉ giao một đầu mối chủ trì"),
  DirectivePoint(
    "II.2", "VPUB", due: Day(2026, 12, 18), .underWay,
    "Không giao việc thiếu sản phẩm, thời hạn; văn bản giao việc không đủ 6 rõ thì trả lại cơ quan trình"),
  DirectivePoint(
    "II.3", "SNV", ["TTTP"], due: Day(2026, 11, 13), .underWay,
    "Gắn kết quả thực hiện nhiệm vụ, giải ngân với đánh giá người đứng đầu; việc quá hạn nhiều lần phải kiểm điểm"
  ),
  DirectivePoint(
    "II.4", "TTTP", due: Day(2026, 12, 25), .underWay,
    "Kiểm tra việc chấp hành thời hạn giải quyết hồ sơ giữa các sở, ngành; công khai cơ quan chậm trả lời"),
]

private let orderOfAugust: [DirectivePoint] = [
  DirectivePoint(
    "1", "STC", ["KBNNKV1"], due: Day(2026, 11, 30), .underWay,
    "Đối chiếu số liệu giải ngân giữa chủ đầu tư và Kho bạc hằng tháng; chênh lệch phải làm rõ trong 5 ngày làm việc"
  ),
  DirectivePoint(
    "2", "STC", ["SXD"], due: Day(2026, 10, 15), .underWay,
    "Lập danh mục nhiệm vụ chậm phải điều chỉnh, thay thế; nêu rõ số vốn chuyển đi, chuyển đến"),
  DirectivePoint(
    "3", "SXD", ["CATP"], due: Day(2026, 10, 23), .done(Day(2026, 10, 21)),
    "Cấp phép thi công trên đường đang khai thác trong 3 ngày làm việc; hướng dẫn một lần, đủ nội dung"),
  DirectivePoint(
    "4", "SNNMT", ["SXD"], due: Day(2026, 9, 15), .done(Day(2026, 9, 11)),
    "Hoàn thành đơn giá bồi thường bổ sung cây trồng, vật kiến trúc để chi trả cho các dự án vướng mặt bằng"),
]

private let committee57OfSeptember: [DirectivePoint] = [
  DirectivePoint(
    "3.1", "CATP", ["SKHCN"], due: Day(2026, 10, 30), .underWay,
    "Đưa trung tâm dữ liệu dự phòng Xuân Đỉnh vào vận hành; làm rõ nguyên nhân đã thanh toán phần lớn nhưng chưa nghiệm thu kết nối"
  ),
  DirectivePoint(
    "3.2", "SKHCN", ["STC"], due: Day(2026, 12, 25), .underWay,
    "Trình cơ chế thuê dịch vụ trí tuệ nhân tạo phục vụ phân tích, dự báo giải ngân và điều hành"),
  DirectivePoint(
    "3.3", "SNV", ["VPDKDD"], due: Day(2026, 11, 20), .underWay,
    "Chốt danh mục mã đơn vị sau sắp xếp để hợp nhất cơ sở dữ liệu cán bộ và cơ sở dữ liệu đất đai"),
  DirectivePoint(
    "3.4", "STC", due: Day(2026, 10, 9), .done(Day(2026, 10, 9)),
    "Báo cáo Thường trực Ban Chỉ đạo số vốn khoa học, công nghệ chưa phân bổ và phương án sử dụng"),
  DirectivePoint(
    "3.5", "SDL", ["SVHTT"], due: Day(2026, 12, 31), .notStarted,
    "Kết nối nền tảng du lịch thông minh với dữ liệu di tích, bảo tàng đã số hóa"),
]

private let groupOfOctober: [DirectivePoint] = [
  DirectivePoint(
    "1", "STC", ["KBNNKV1"], due: Day(2026, 11, 20), .underWay,
    "Từng chủ đầu tư lập kế hoạch giải ngân theo tuần đến hết 31/01, nêu số còn phải giải ngân mỗi tuần"),
  DirectivePoint(
    "2", "VPDKDD", ["SNNMT", "SKHCN"], due: Day(2026, 11, 13), .underWay,
    "Báo cáo phương án hoàn thành hợp nhất dữ liệu đất đai 126 phường, xã sau hai lần gia hạn"),
  DirectivePoint(
    "3", "09619", ["SNV"], due: Day(2026, 12, 18), .underWay,
    "Tiếp nhận nguyên trạng vốn, dự án, công việc dở dang của xã Minh Châu sau sáp nhập; không để gián đoạn"),
  DirectivePoint(
    "4", "SKHCN", due: Day(2026, 11, 6), .underWay,
    "Trả lời dứt điểm các văn bản xin ý kiến tồn đọng của các sở, phường, xã; công khai lịch trả lời"),
]

private let groupOfNovember: [DirectivePoint] = [
  DirectivePoint(
    "1", "STC", due: Day(2026, 12, 10), .notStarted,
    "Chuẩn bị tài liệu cho Thường trực Thành ủy về khả năng giải ngân đến 31/01/2027 của từng đơn vị"),
  DirectivePoint(
    "2", "SQHKT", due: Day(2026, 11, 24), .notStarted,
    "Giải trình việc không nộp số liệu tuần từ đầu kỳ theo dõi; cử đầu mối, nộp bổ sung"),
  DirectivePoint(
    "3", "SNNMT", ["VPDKDD"], due: Day(2026, 12, 4), .notStarted,
    "Đầu mối mới nhận bàn giao danh mục công việc, vướng mắc đang theo dõi; báo cáo việc có nguy cơ chậm"),
]
