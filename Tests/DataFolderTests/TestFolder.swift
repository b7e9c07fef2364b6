import Domain
import Glibc

@testable import DataFolder

/// A folder on disk for one test, gone with it.
final class TestFolder {
  let path: String
  /// Nanoseconds by which the reader's clock is ahead: files rest unless a test says otherwise.
  var ahead: Int64 = 60_000_000_000

  /// - Parameter files: text by path; those of ``small`` when nothing is given.
  init(_ files: [String: String] = TestFolder.small) {
    var template = Array("/tmp/tiendo-test-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nowhere"
    for (name, text) in files { write(name, text) }
  }

  deinit { TestFolder.remove(path) }

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) {
    makeFolders(of: name)
    put(bytes, name, O_WRONLY | O_CREAT | O_TRUNC)
  }

  func append(_ name: String, _ text: String) { put(Array(text.utf8), name, O_WRONLY | O_APPEND) }

  /// As an editor saves: another file takes the name.
  func replace(_ name: String, _ text: String) {
    write(name + ".tmp", text)
    rename("\(path)/\(name).tmp", "\(path)/\(name)")
  }

  func remove(_ name: String) { TestFolder.remove("\(path)/\(name)") }

  func reader(_ options: (inout FolderOptions) -> Void = { _ in }) -> FolderReader {
    var folderOptions = FolderOptions(folder: path)
    options(&folderOptions)
    let reader = FolderReader(folderOptions)
    reader.clock = { [weak self] in FolderReader.wallClock() + (self?.ahead ?? 0) }
    return reader
  }

  /// The folder read whole, as of 2026-06-30.
  func read() -> Portfolio {
    let reader = reader()
    return reader.read() ?? Portfolio(asOf: .midYear)
  }

  private func makeFolders(of name: String) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
  }

  private func put(_ bytes: [UInt8], _ name: String, _ flags: Int32) {
    let file = open("\(path)/\(name)", flags, 0o644)
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      done += count
    }
  }

  private static func remove(_ path: String) {
    if let handle = opendir(path) {
      while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(handle)
    }
    Glibc.remove(path)
  }
}

extension FolderReader {
  /// The last portfolio of one refresh; nil when none was published.
  func read(_ now: Moment = .midYear) -> Portfolio? {
    var last: Portfolio?
    refresh(now: now) { last = $0 }
    return last
  }
}

extension Moment {
  static let midYear = Moment(closeOf: Day(number: 20_634))  // 2026-06-30
}

extension TestFolder {
  /// A small folder without a problem.
  static let small: [String: String] = [
    "units.csv": """
    unit_id,name,level,parent_unit_id,must_report
    UBND,Ủy ban nhân dân Thành phố,city_government,,false
    STC,Sở Tài chính,department,UBND,true
    SXD,Sở Xây dựng,department,UBND,true

    """,
    "sectors.csv": "sector_id,name\nS01,Giao thông\nS02,\"Văn hóa, thể thao\"\n",
    "funding_sources.csv":
      "funding_source_id,name,budget_level,budget_class\nF1,Ngân sách,city_budget,investment\n",
    "people.csv": """
    person_id,full_name,unit_id,group_role,is_focal_point,is_unit_head
    C1,Nguyễn Thị Lan,STC,none,true,false

    """,
    "projects.csv": """
    project_id,name,kind,owner_unit_id,sector_id,status,scope,is_digital_infrastructure,total_investment_vnd
    P1,Đường liên xã,investment_project,SXD,S01,implementation,public_investment,false,9000
    P2,Nhà văn hóa,investment_project,STC,S02,implementation,public_investment,false,

    """,
    "plans.csv": """
    plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date
    K1,P1,2026,city_assigned,initial,5000,F1,2025-12-10
    K2,P2,2026,city_assigned,initial,1000,F1,2025-12-10

    """,
    "tasks.csv": """
    task_id,project_id,title,lead_unit_id,due_on,status
    T1,P1,Thẩm định thiết kế,STC,2026-07-31,in_progress
    T2,P2,Nghiệm thu,SXD,2026-06-01,in_progress

    """,
    "obstacles.csv": """
    obstacle_id,project_id,unit_id,category,description,raised_on,escalation,status,blocked_vnd
    O1,P1,SXD,land,Vướng mặt bằng,2026-03-01,owner,new,700

    """,
    "transactions.csv": ledgerHeader + """
      D1,P1,2026,current,2026-02-03,payment,1000,F1,treasury,UNC-1,
      D2,P1,2026,current,2026-03-04,advance,500,F1,treasury,UNC-2,"Đợt 1, gói 2"
      D3,P2,2026,current,2026-03-05,payment,300,F1,treasury,UNC-3,

      """,
  ]

  static let planHeader =
    "plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date\n"

  static let ledgerHeader =
    "transaction_id,project_id,fiscal_year,capital_year,date,type,amount_vnd,funding_source_id,source,document_number,notes\n"
}

extension Portfolio {
  /// `file:line:column rule`, as a screen would name them.
  var problemPlaces: [String] { problems.list.map { "\($0.place.text) \($0.rule.rawValue)" } }
}
