/// A written request from one unit to another.
struct Request {
  var task: String?
  var project: String?
  let from: String
  let to: String
  let content: String
  let sent: Day
  let due: Day?
  let answered: Day?
  let document: String

  /// Not answered after its due day.
  func isOverdue(on day: Day) -> Bool { answered == nil && due.map { $0 < day } ?? false }

  func cells(number: Int) -> [String] {
    [
      "YC" + padded(number, 3), cell(task), cell(project), from, to, content, sent.description, cell(due),
      cell(answered), document,
    ]
  }
}

/// The requests of 2026 in the order of their days: most go to one unit, which answers few of them in time.
func makeRequests(of projects: [Project], tasks: [Assignment]) -> [Request] {
  var random = Random("requests")
  let asking = projects.filter { ($0.isActive || $0.life == .idle) && $0.owner != Story.statementUnit }
  let open = Dictionary(tasks.filter(\.status.isOpen).map { ($0.project ?? "", $0.id) }) { first, _ in first }
  var requests: [Request] = []
  while requests.count < 124 {
    let project = random.pick(asking)
    let asked = requests.count % 5 < 2 ? requestPatterns[0] : random.pick(requestPatterns)
    let isScience = project.isScience
    guard asked.to != project.owner, asked.isForDigital.map({ $0 == isScience }) ?? true else { continue }
    let text = random.pick(asked.texts)
    let sent = (asOf - (random.chance(55) ? random.number(1...60) : random.number(40...250))).workingDayBefore
    let due = random.chance(94) ? sent.adding(workingDays: random.pick([5, 7, 7, 10, 10, 15])) : nil
    let isMissing = random.chance(asked.to == Story.awaitedUnit ? 64 : 12)
    let isLate = random.chance(asked.to == Story.awaitedUnit ? 60 : 20)
    let days = isLate ? random.number(12...32) : random.number(1...5)
    let answered = isMissing ? nil : sent.adding(workingDays: days)
    requests.append(
      Request(
        task: random.chance(45) ? open[project.id] : nil, project: project.id, from: project.owner,
        to: asked.to, content: filled(text, ["t": project.topic, "n": String(random.number(2...6))]),
        sent: sent, due: due, answered: answered.flatMap { $0 <= asOf ? $0 : nil },
        document: "\(random.number(100...3900))/\(symbol(of: project.owner))"))
  }
  return requests.enumerated().sorted { ($0.element.sent, $0.offset) < ($1.element.sent, $1.offset) }
    .map(\.element)
}

/// What a unit is asked for.
private struct RequestPattern {
  let to: String
  /// By digital and science projects, by building works; none: by any.
  var isForDigital: Bool?
  let texts: [String]
}

/// The first is the one that most wait for.
private let requestPatterns = [
  RequestPattern(
    to: Story.awaitedUnit, isForDigital: true,
    texts: [
      "Đề nghị cho ý kiến về giải pháp công nghệ, sự trùng lặp với nền tảng dùng chung của {t}",
      "Đề nghị thẩm định nội dung kỹ thuật, cấu hình và {n} hạng mục phần mềm của {t}",
      "Đề nghị cấp mã định danh, mở giao diện kết nối thử nghiệm cho {t}",
      "Xin ý kiến về tiêu chuẩn dữ liệu, phương án kết nối trục tích hợp của {t}",
      "Đề nghị bố trí tài nguyên máy chủ, lưu trữ dùng chung cho {t}",
    ]),
  RequestPattern(
    to: "STC",
    texts: [
      "Đề nghị thẩm định nguồn vốn, khả năng cân đối vốn của {t}",
      "Đề nghị bổ sung kế hoạch vốn {n} hạng mục có khối lượng của {t}",
      "Xin ý kiến về giá gói thầu, phương án mua sắm tập trung cho {t}",
      "Đề nghị điều chuyển phần vốn không giải ngân hết của {t}",
    ]),
  RequestPattern(
    to: "KBNNKV1",
    texts: [
      "Đề nghị xác nhận số vốn đã thanh toán, tạm ứng chưa thu hồi của {t}",
      "Đề nghị hướng dẫn hồ sơ thanh toán đợt {n} của {t}",
    ]),
  RequestPattern(
    to: "SXD", isForDigital: false,
    texts: [
      "Đề nghị thẩm định thiết kế điều chỉnh của {t}", "Xin ý kiến về đấu nối hạ tầng kỹ thuật của {t}",
      "Đề nghị cấp phép thi công {n} đoạn tuyến của {t}",
    ]),
  RequestPattern(
    to: "SNNMT", isForDigital: false,
    texts: [
      "Đề nghị thẩm định phương án bồi thường, tái định cư của {t}",
      "Đề nghị hướng dẫn thủ tục giao đất, chuyển mục đích sử dụng đất của {t}",
    ]),
  RequestPattern(
    to: "SQHKT", isForDigital: false,
    texts: ["Xin ý kiến về sự phù hợp quy hoạch của {t}", "Đề nghị cung cấp chỉ giới, ranh giới của {t}"]),
  RequestPattern(
    to: "CATP", isForDigital: true,
    texts: [
      "Đề nghị kiểm tra an toàn thông tin trước khi vận hành {t}",
      "Đề nghị cho phép khai thác dữ liệu dân cư phục vụ {t}",
    ]),
  RequestPattern(
    to: "STP",
    texts: [
      "Xin ý kiến về thẩm quyền ký hợp đồng chuyển tiếp của {t}",
      "Đề nghị thẩm định dự thảo quy chế vận hành {t}",
    ]),
  RequestPattern(
    to: "SNV",
    texts: [
      "Đề nghị biệt phái cán bộ kỹ thuật tham gia nghiệm thu {t}",
      "Đề nghị xác nhận đơn vị kế thừa hồ sơ của {t} sau sắp xếp bộ máy",
    ]),
  RequestPattern(to: "VPUB", texts: ["Đề nghị xếp lịch họp, báo cáo lãnh đạo Thành phố về {t}"]),
]
