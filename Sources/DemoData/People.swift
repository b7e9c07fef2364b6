/// An invented person, with an office's contacts only.
struct Person {
  let id: String
  let name: String
  let title: String
  let unit: String
  let groupRole: String
  let isFocalPoint: Bool
  let isHead: Bool
  let from: Day
  var to: Day?

  var cells: [String] {
    [
      id, name, title, unit, groupRole, String(isFocalPoint), String(isHead),
      "\(id.lowercased())@example.org",
      "024 0000 \(id.suffix(4))", from.description, cell(to),
    ]
  }
}

/// The staff of every unit: its head, its focal point (but for one unit) and, in the larger ones, two officials.
struct Staff {
  private(set) var people: [Person] = []
  private var random = Random("people")
  private var namesGiven: Set<String> = []

  init() {
    hire("Phó Chủ tịch Ủy ban nhân dân Thành phố", "HN", role: "head")
    hire("Thư ký Tổ công tác", "HN", role: "secretariat", focal: true)
    for unit in units where unit.id != "HN" { staff(unit) }
  }

  /// Who answers for the unit's work: its head, or in the city's own case the head of the working group.
  func head(of unit: String) -> String { member(of: unit) { $0.isHead || $0.groupRole == "head" } ?? "" }

  /// Who does the unit's work number `turn`: its officials take turns.
  func official(of unit: String, turn: Int) -> String {
    let officials = people.filter { $0.unit == unit && !$0.isHead && $0.to == nil && $0.groupRole != "head" }
    return officials.isEmpty ? "" : officials[turn % officials.count].id
  }

  private func member(of unit: String, where fits: (Person) -> Bool) -> String? {
    people.first { $0.unit == unit && $0.to == nil && fits($0) }?.id
  }

  private mutating func staff(_ unit: Unit) {
    let isWard = unit.level == .wardCommune
    let memberUnits = ["VPTU", "VPUB", "SNV", "CATP", "KBNNKV1"]
    let role =
      unit.id == "STC"
      ? "standing_deputy_head"
      : unit.id == "SKHCN" ? "deputy_head" : memberUnits.contains(unit.id) ? "member" : "none"
    hire(headTitle(of: unit), unit.id, role: role, head: true)
    if unit.id != Story.noFocalPointUnit {
      let title = isWard ? "Phó Trưởng phòng Kinh tế" : "Trưởng phòng Kế hoạch - Tài chính"
      hire(title, unit.id, focal: true)
    }
    let assists = unit.id == "STC" || unit.id == "SKHCN"
    hire("Chuyên viên", unit.id, role: assists ? "secretariat" : "none")
    if !isWard {
      hire(
        assists ? "Phó Trưởng phòng" : "Chuyên viên chính", unit.id, role: assists ? "secretariat" : "none")
    }
    if random.chance(5) { hire("Chuyên viên", unit.id, until: Day(2026, 6, 30)) }
  }

  private func headTitle(of unit: Unit) -> String {
    switch unit.id {
    case "VPTU", "VPUB": "Chánh Văn phòng"
    case "TTTP": "Chánh Thanh tra"
    case "BQLKCN": "Trưởng ban"
    default:
      unit.level == .wardCommune
        ? "Chủ tịch Ủy ban nhân dân \(unit.name.hasPrefix("Xã") ? "xã" : "phường")" : "Giám đốc"
    }
  }

  mutating func end(_ place: Int, on day: Day) { people[place].to = day }

  mutating func hire(
    _ title: String, _ unit: String, role: String = "none", focal: Bool = false, head: Bool = false,
    from first: Day? = nil, until: Day? = nil
  ) {
    let from = first ?? Day(2025, 7, 1) + random.number(0...200)
    people.append(
      Person(
        id: "CB" + padded(people.count + 1, 4), name: newName(), title: title, unit: unit, groupRole: role,
        isFocalPoint: focal, isHead: head, from: from.workingDay, to: until))
  }

  /// A name not given before. The name parts are chosen so that no holder of an office comes out.
  private mutating func newName() -> String {
    while true {
      let name = "\(random.pick(familyNames)) \(random.pick(middleNames)) \(random.pick(givenNames))"
      if namesGiven.insert(name).inserted { return name }
    }
  }
}

private let familyNames = [
  "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
  "Mai",
  "Đinh", "Tạ", "Quách", "Kiều", "Lưu",
]
private let middleNames = [
  "Gia", "Bảo", "Khánh", "Nhật", "Quỳnh", "Thảo", "Tường", "Diệu", "Cẩm", "Hạ", "Lam", "Phương", "Yên", "Tuệ",
  "Đan",
]
private let givenNames = [
  "Khôi", "Giang", "Thư", "Châu", "Kha", "Lâm", "Ngân", "Phúc", "Quân", "Thiên", "Uyên", "Vy", "Yến",
  "Nguyên",
  "An", "Bình", "Dung", "Hân", "Kiên", "Nam", "Oanh", "Sâm", "Tâm", "Vân", "Xuân", "Duy", "Hiếu", "Thịnh",
]
