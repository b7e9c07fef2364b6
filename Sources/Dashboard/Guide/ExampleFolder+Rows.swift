import Contract
import Domain

// Cells by the names of their columns; those that say nothing are left out.
extension ExampleFolder {
  func rows(of table: TableName) -> [[String: String]] { rows[table] ?? [] }

  private var rows: [TableName: [[String: String]]] {
    [
      .units: units,
      .sectors: [["sector_id": "CDS", "name": example("chuyển đổi số", "digital change", "le numérique")]],
      .fundingSources: [
        [
          "funding_source_id": "NSTP", "budget_level": "city_budget", "budget_class": "investment",
          "name": example("ngân sách Thành phố", "the City’s budget", "le budget de la Ville"),
        ]
      ],
      .projects: [project], .tasks: tasks, .plans: plans, .obstacles: [obstacle], .transactions: payments,
    ]
  }

  /// A code with zeros in front shows what a spreadsheet does to it.
  private var units: [[String: String]] {
    [
      [
        "unit_id": "SO-A", "name": example("Sở A", "department A", "le département A"),
        "short_name": said("Sở A", "Dept A", "Dép. A"), "level": "department", "must_report": "true",
      ],
      [
        "unit_id": "00999", "name": example("Phường B", "ward B", "le quartier B"),
        "short_name": said("Phường B", "Ward B", "Quartier B"), "level": "ward_commune",
        "must_report": "true",
      ],
    ]
  }

  private var project: [String: String] {
    [
      "project_id": "DA-01",
      "name": example("kho dữ liệu dùng chung", "a shared data store", "un entrepôt commun"),
      "kind": "digital_transformation_task", "owner_unit_id": "SO-A", "sector_id": "CDS",
      "status": "implementation", "scope": "science_digital", "is_digital_infrastructure": "true",
      "total_investment_vnd": "60000000000", "planned_start_on": "\(year - 1)-07-01",
      "planned_end_on": "\(year + 1)-12-31",
    ]
  }

  private var plans: [[String: String]] {
    func decision(_ code: String, _ kind: String, _ amount: String, _ day: String) -> [String: String] {
      [
        "plan_id": code, "project_id": "DA-01", "fiscal_year": "\(year)", "plan_basis": "city_assigned",
        "entry_kind": kind, "amount_vnd": amount, "funding_source_id": "NSTP", "decision_date": day,
        "notes": word,
      ]
    }
    return [
      decision("KH-01", "initial", "50000000000", "\(year - 1)-12-10"),
      decision("KH-02", "decrease", "-5000000000", inYear(part: 2, of: 4)),
    ]
  }

  private var payments: [[String: String]] {
    func payment(_ code: String, _ type: String, _ amount: String, _ day: String) -> [String: String] {
      [
        "transaction_id": code, "project_id": "DA-01", "fiscal_year": "\(year)", "capital_year": "current",
        "date": day, "type": type, "amount_vnd": amount, "funding_source_id": "NSTP", "source": "treasury",
        "notes": word,
      ]
    }
    return [
      payment("CT-01", "advance", "9000000000", inYear(part: 1, of: 4)),
      payment("CT-02", "payment", "12000000000", inYear(part: 3, of: 4)),
    ]
  }

  /// One that is overdue and one to come.
  private var tasks: [[String: String]] {
    func task(_ code: String, _ title: String, _ start: Int, _ due: Int, _ status: String) -> [String: String]
    {
      [
        "task_id": code, "project_id": "DA-01", "title": title, "lead_unit_id": "SO-A",
        "start_on": (day + start).iso, "due_on": (day + due).iso, "status": status,
      ]
    }
    return [
      task(
        "CV-01", example("nghiệm thu đợt 1", "first acceptance", "première réception"), -60, -10,
        "in_progress"),
      task(
        "CV-02", example("nghiệm thu đợt 2", "second acceptance", "seconde réception"), 5, 60, "not_started"),
    ]
  }

  private var obstacle: [String: String] {
    [
      "obstacle_id": "VM-01", "project_id": "DA-01", "unit_id": "00999", "category": "land",
      "description": example(
        "chưa có mặt bằng đặt trạm", "no site for a station", "pas de terrain pour une station"),
      "raised_on": (day + -40).iso, "escalation": "working_group", "status": "in_progress",
      "blocked_vnd": "8000000000",
    ]
  }

  private var year: Int { day.year }

  /// A day of the year that has passed already.
  private func inYear(part: Int, of parts: Int) -> String {
    (day + -((day.dayOfYear - 1) * (parts - part) / parts)).iso
  }

  private var word: String { said("Ví dụ", "Example", "Exemple") }

  private func example(_ vi: String, _ en: String, _ fr: String) -> String {
    word + said(": ", ": ", " : ") + said(vi, en, fr)
  }
}
