/// What a unit reports of a directive on a day.
struct DirectiveUpdate {
  let directive: String
  let reported: Day
  let unit: String
  let status: DirectiveStatus
  let content: String
  let document: String

  var cells: [String] {
    [directive, reported.description, unit, status.rawValue, content, document]
  }
}

/// The reports on all directives in the order of their days: the lead's every few weeks, now and then a partner's.
func makeDirectiveUpdates(of directives: [Directive]) -> [DirectiveUpdate] {
  let updates = directives.filter { $0.lead != Story.silentDepartment }.flatMap(updates)
  return updates.enumerated().sorted {
    ($0.element.reported, $0.offset) < ($1.element.reported, $1.offset)
  }.map(\.element)
}

private func updates(of directive: Directive) -> [DirectiveUpdate] {
  var random = Random("updates \(directive.id)")
  var updates = reportDays(of: directive, &random).enumerated().map { turn, day in
    let isPartners = turn > 0 && random.chance(22) && !directive.point.supporting.isEmpty
    let unit = isPartners ? random.pick(directive.point.supporting) : directive.lead
    let words = turn == 0 ? firstReports : isPartners ? partnersReports : laterReports(directive, on: day)
    return update(directive, day, by: unit, .inProgress, random.pick(words), &random)
  }
  if directive.status == .notStarted, random.chance(60), let first = updates.first {
    updates = [
      update(directive, first.reported, by: directive.lead, .notStarted, random.pick(notBegun), &random)
    ]
  } else if let done = directive.completed {
    updates.append(update(directive, done, by: directive.lead, .completed, random.pick(lastReports), &random))
  } else if directive.status == .cancelled {
    let day = (directive.document.issued + 45).workingDay
    updates.append(update(directive, day, by: directive.lead, .cancelled, random.pick(stopped), &random))
  }
  return updates
}

/// When it was reported on before its end.
private func reportDays(of directive: Directive, _ random: inout Random) -> [Day] {
  var end = directive.completed ?? asOf
  var most = 12
  switch directive.point.fate {
  case .forgotten, .notStarted, .cancelled: most = 1
  // Some are reported on until now, some have been silent for a while.
  case .underWay: end = asOf - (random.chance(70) ? random.number(1...9) : random.number(20...70))
  case .done: break
  }
  var days: [Day] = []
  var day = (directive.document.issued + random.number(9...24)).workingDay
  while day < end && days.count < most {
    days.append(day)
    day = (day + random.number(21...44)).workingDay
  }
  return days
}

private func update(
  _ directive: Directive, _ day: Day, by reporter: String, _ status: DirectiveStatus, _ text: String,
  _ random: inout Random
) -> DirectiveUpdate {
  let partner = directive.point.supporting.first ?? "STC"
  let content = filled(
    text,
    [
      "d": (day + random.number(10...30)).workingDay.vietnamese, "n": String(random.number(2...9)),
      "m": String(random.number(12...96)), "u": unit(partner).inSentence,
      "v": "\(random.number(300...3900))/\(reporter)",
    ])
  let document = random.chance(70) ? "\(random.number(120...3900))/\(symbol(of: reporter))" : ""
  return DirectiveUpdate(
    directive: directive.id, reported: day, unit: reporter, status: status, content: content,
    document: document)
}

/// What stands behind the number of a unit's papers.
func symbol(of unitID: String) -> String {
  unit(unitID).level == .wardCommune ? "UBND-KT" : "\(unitID)-TH"
}

private func laterReports(_ directive: Directive, on day: Day) -> [String] {
  directive.isOverdue(on: day) ? lateReports : directive.due == nil ? regularReports : reportsUnderWay
}

private let firstReports = [
  "Đã ban hành kế hoạch thực hiện, phân công lãnh đạo phụ trách và phòng chuyên môn tham mưu",
  "Đã giao {n} phòng, đơn vị trực thuộc; thống nhất đề cương, thời hạn từng bước",
  "Đã có văn bản triển khai đến các đơn vị phối hợp, đề nghị cử đầu mối trước {d}",
  "Đã họp với {u} thống nhất phạm vi, cách làm; lập danh mục {m} việc phải làm",
  "Đang rà soát hiện trạng, lập biểu mẫu thu thập số liệu; dự kiến xong trước {d}",
]

private let reportsUnderWay = [
  "Hoàn thành khoảng {m} % khối lượng; phần còn lại phụ thuộc số liệu của {u}",
  "Đã tổng hợp ý kiến của {n} đơn vị, đang tiếp thu, giải trình; trình lại trước {d}",
  "Dự thảo đã xong, gửi xin ý kiến {u}; chưa nhận được văn bản trả lời",
  "Đã tổ chức {n} cuộc họp tháo gỡ, còn {n} nội dung chưa thống nhất về thẩm quyền",
  "Đã xử lý {m} trường hợp, đang tiếp tục với các trường hợp phức tạp; báo cáo kết quả trước {d}",
  "Tiến độ bảo đảm; đã kiểm tra thực tế tại {n} đơn vị, chưa phát sinh vướng mắc lớn",
  "Đã lấy ý kiến bằng văn bản, {n} đơn vị chưa trả lời; sẽ nêu tên trong báo cáo tuần",
]

private let lateReports = [
  "Chậm so với yêu cầu do phải lấy lại ý kiến {u}; đề nghị cho phép hoàn thành trước {d}",
  "Đã quá hạn; nguyên nhân: hồ sơ phải bổ sung nhiều lần, chưa thống nhất được cách làm. Cam kết xong trước {d}",
  "Còn {n} nội dung vượt thẩm quyền, đã báo cáo và chờ ý kiến chỉ đạo",
  "Đạt khoảng {m} %; thiếu nhân lực chuyên môn, đang đề nghị biệt phái cán bộ hỗ trợ",
  "Đơn vị phối hợp gửi số liệu chậm, phải đôn đốc nhiều lần; còn thiếu số liệu của {n} đơn vị",
]

private let regularReports = [
  "Thực hiện thường xuyên; trong tháng đã xử lý {n} trường hợp phát sinh",
  "Đã báo cáo đủ các kỳ trong tháng, số liệu thống nhất với {u}",
  "Duy trì nền nếp; còn {n} trường hợp kéo dài, đã nêu tên trong báo cáo tuần",
]

private let partnersReports = [
  "Đã gửi số liệu, ý kiến thuộc phạm vi quản lý theo đề nghị của đơn vị chủ trì (văn bản {v})",
  "Đã cử {n} cán bộ tham gia tổ giúp việc, hoàn thành phần việc được phân công",
  "Đã góp ý, đề nghị làm rõ trách nhiệm phối hợp và thời hạn từng việc",
]

private let notBegun = [
  "Chưa triển khai: chờ hướng dẫn và bố trí kinh phí", "Chưa triển khai: hồ sơ pháp lý chưa đủ điều kiện",
]

private let lastReports = [
  "Đã hoàn thành, sản phẩm gửi kèm báo cáo; đề nghị đưa ra khỏi danh mục theo dõi",
  "Đã hoàn thành toàn bộ nội dung được giao, kết quả công khai trên trang thông tin của đơn vị",
  "Đã trình cấp có thẩm quyền ban hành; văn bản có hiệu lực từ ngày ký",
]

private let stopped = [
  "Dừng thực hiện theo kết luận rà soát, chuyển sang dùng chung nền tảng của Thành phố"
]
