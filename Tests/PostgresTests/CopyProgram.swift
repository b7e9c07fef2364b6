import Glibc
import TestServer
import Testing

/// One run of the program to its end, with a folder of its own.
struct CopyProgram {
  let status: Int32
  let output: String
  let errors: String

  /// - Parameters:
  ///   - cache: where copies of databases stand; else in a folder that goes with the run.
  ///   - home: the reader's folder; else one that goes with the run.
  init(_ arguments: [String], cache: String? = nil, home: String? = nil) throws {
    let site = try CopyFolder()
    let script = #"out=$1 err=$2; shift 2; exec timeout 60 "$@" >"$out" 2>"$err" </dev/null"#
    let words =
      ["sh", "-c", script, "sh", site.path + "/out", site.path + "/err", CopyProgram.path] + arguments
    let variables = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=\(home ?? site.path)"]
    status = try Child(words, variables + (cache.map { ["XDG_CACHE_HOME=\($0)"] } ?? [])).wait()
    (output, errors) = (site.text("out"), site.text("err"))
  }

  /// Beside the test bundle.
  private static let path: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let bundle = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return bundle.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/tiendo"
  }()
}

/// A folder of one test's own, gone with it.
final class CopyFolder {
  let path: String
  /// The synthetic folder of the repository.
  static let demo = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/demo-data"

  /// - Parameter files: text by name.
  init(_ files: [String: String] = [:]) throws {
    var template = Array("/tmp/tiendo-copy-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
    for (name, text) in files { write(name, Array(text.utf8)) }
  }

  deinit { CopyFolder.remove(path) }

  func write(_ name: String, _ bytes: [UInt8]) {
    var folder = path
    for step in name.split(separator: "/").dropLast() {
      folder += "/" + step
      mkdir(folder, 0o755)
    }
    guard let file = fopen(path + "/" + name, "w") else { return }
    defer { fclose(file) }
    _ = fwrite(bytes, 1, bytes.count, file)
  }

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  func text(_ name: String) -> String {
    guard let file = fopen(path + "/" + name, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  func remove(_ name: String) { CopyFolder.remove(path + "/" + name) }

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

  /// A small folder without a problem: a unit's own hand-in names no unit.
  static let small: [String: String] = [
    "units.csv":
      "unit_id,name,level,must_report\nSTC,Sở Tài chính,department,true\nSXD,Sở Xây dựng,department,1\n",
    "sectors.csv": "sector_id,name\nS01,\"Giao thông, \"\"cầu\"\" \\ đường\"\n",
    "funding_sources.csv":
      "funding_source_id,name,budget_level,budget_class\nF1,Ngân sách,city_budget,investment\n",
    "projects.csv": """
    project_id,name,kind,owner_unit_id,sector_id,status,scope,is_digital_infrastructure,notes
    P1,Đường liên xã,investment_project,SXD,S01,implementation,public_investment,false,"hai
    dòng"
    P2,Nhà văn hóa,investment_project,STC,S01,implementation,public_investment,0,

    """,
    "plans.csv": """
    plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date
    K1,P1,2026,city_assigned,initial,+5000,F1,2025-12-10
    K2,P2,2026,city_assigned,initial,0010,F1,2025-12-10

    """,
    "units/SXD/obstacles.csv": """
    obstacle_id,project_id,category,description,raised_on,escalation,status
    O1,P1,land,Vướng mặt bằng,2026-03-01,owner,new

    """,
  ]
}
