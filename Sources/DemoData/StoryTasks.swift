/// The tasks that carry the stories; all of them are overdue.
func storyTasks(staff: Staff) -> [Assignment] {
  func done(_ task: Assignment) -> Assignment {
    var task = task
    if task.accountable.isEmpty { task.accountable = staff.head(of: task.lead) }
    return task
  }
  let unit = Story.noFocalPointUnit
  let official = staff.official(of: unit, turn: 0)
  return [
    done(
      Assignment(
        id: Story.movedTwiceTask, project: "CSDL-02",
        title: "Hoàn thành chuyển đổi dữ liệu địa chính của 126 phường, xã vào hệ thống dùng chung",
        objective: "Một cơ sở dữ liệu đất đai cho toàn Thành phố", lead: "VPDKDD",
        supporting: ["SNNMT", "SKHCN"],
        responsible: staff.official(of: "VPDKDD", turn: 0), authority: "Giám đốc sở quyết định theo phân cấp",
        scope: "science_digital", start: Day(2025, 12, 1), due: Day(2026, 9, 30),
        originalDue: Day(2026, 3, 31),
        percent: 55, status: .inProgress, product: "Cơ sở dữ liệu địa chính đã kiểm tra, nghiệm thu",
        delayCause: "digital", priority: 1,
        notes: "Gia hạn lần 1 đến 30/06/2026 (Quyết định 9126/QĐ-UBND ngày 27/03/2026)\n"
          + "Gia hạn lần 2 đến 30/09/2026 (Quyết định 9327/QĐ-UBND ngày 26/06/2026)")),
    done(
      Assignment(
        id: Story.nobodysTask, project: "HTS-03",
        title: "Bố trí nguồn điện dự phòng cho điểm tập trung mạng truyền số liệu",
        objective: "Không gián đoạn khi mất điện lưới", lead: "SKHCN", scope: "science_digital",
        start: Day(2026, 7, 6), due: Day(2026, 10, 30), percent: 10, status: .inProgress,
        product: "Biên bản nghiệm thu hệ thống điện", delayCause: "coordination", priority: 2,
        notes: "Chưa phân công người thực hiện sau khi cán bộ cũ chuyển công tác")),
    done(
      Assignment(
        id: Story.noFocalPointTasks[0], title: "Số hóa hồ sơ đất đai đợt 2 tại xã Hòa Xá",
        objective: "Dữ liệu đúng, đủ, sạch, sống", lead: unit, responsible: official,
        authority: "Chủ tịch Ủy ban nhân dân phường, xã quyết định", scope: "science_digital",
        start: Day(2026, 6, 1), due: Day(2026, 9, 15), percent: 30, status: .inProgress,
        product: "Kho hồ sơ số đã kiểm tra", delayCause: "capacity", priority: 3)),
    done(
      Assignment(
        id: Story.noFocalPointTasks[1],
        title: "Đối chiếu số liệu giải ngân quý III của xã Hòa Xá với Kho bạc Nhà nước",
        objective: "Số liệu của xã và Kho bạc khớp nhau", lead: unit, supporting: ["KBNNKV1"],
        start: Day(2026, 9, 21), due: Day(2026, 10, 15), percent: 0, status: .notStarted,
        product: "Bảng đối chiếu có xác nhận", delayCause: "capacity", priority: 2,
        notes: "Đã nhắc 2 lần, xã chưa cử đầu mối")),
    done(
      Assignment(
        id: Story.noFocalPointTasks[2], title: "Phê duyệt dự toán mạng nội bộ trụ sở xã Hòa Xá",
        objective: "Kết nối mạng chuyên dùng trước cuối năm", lead: unit, responsible: official,
        authority: "Chủ tịch Ủy ban nhân dân phường, xã quyết định", scope: "science_digital",
        start: Day(2026, 8, 3), due: Day(2026, 11, 6), percent: 45, status: .returned,
        product: "Quyết định phê duyệt dự toán", delayCause: "procedure", priority: 4,
        notes: "Trả lại để bổ sung báo giá, theo văn bản số 417")),
  ]
}
