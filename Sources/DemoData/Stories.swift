// What a demonstration can find in the data. Each story holds by construction and has a test of its own.
//
// | # | story                                             | where                                            |
// |---|---------------------------------------------------|--------------------------------------------------|
// | 1 | a sector at 30 % while the others are near 60 or  | sector CSDL; projects CSDL-01, -02, -03;         |
// |   | more: three open obstacles hold most of its money | obstacles VM001, VM002, VM003                    |
// | 2 | a unit at 106 % of its central and 86 % of its    | unit SGDDT, fiscal year 2026, both plans         |
// |   | city plan                                         |                                                  |
// | 3 | a plan cut by a third: the rate is 66 % of the    | unit SDL, decision 9431/QĐ-UBND of 15/07/2026    |
// |   | adjusted plan, 44 % of the initial one            |                                                  |
// | 4 | capital carried over in January 2026, paid from   | plans with carry_over, ledger rows with          |
// |   | the same month on                                 | carried_over, from 08/01/2026                    |
// | 5 | a unit without a focal point has overdue tasks    | unit 10417 (Xã Hòa Xá), tasks CV0003 to CV0005   |
// | 6 | a deadline moved twice and passed again           | task CV0001: 31/03, then 30/06, then 30/09/2026  |
// | 7 | the best unit; a unit that hands in statements    | unit 00166 (Phường Cầu Giấy); unit STP           |
// |   | of cumulative figures and has no ledger           | (units/STP/disbursed_to_date.csv)                |
// | 8 | an obstacle open for 255 days, reminded 5 times   | obstacle VM004 on project GT-01                  |
// | 9 | an overdue task that is nobody's; a project paid  | task CV0002; project CDS-01                      |
// |   | in December 2025 only                             |                                                  |
// |   | capital assigned, nothing disbursed               | projects NN-01, YT-01, KHCN-01 (VM005 to VM007)  |
// | 10| a unit that always finishes late, and finishes    | unit TTPVHCC: of each of 2023, 2024 and 2025     |
// |   |                                                   | more than half was paid from November on         |
// | 11| a unit that never kept a promise                  | unit VPDKDD: disbursement_targets of each month  |
// |   |                                                   | of 2023 to 2026, and its own year-end estimates  |
// | 12| a directive forgotten: reported on once, without  | directive CD03.12, due 19/06/2026                |
// |   | a task or a reminder since, months overdue        |                                                  |
// | 13| a unit that everyone waits for                    | unit SKHCN: requests, obstacles, supporting      |
// | 14| two committees with the same task; four more      | tasks CV0726 and CV0725 under CD05.01, CD06.01;  |
// |   | pairs in other words; two pairs that only look so | Story.overlaps, Story.hardNegatives              |
// | 15| a data centre paid and not in service             | HT02 of project HTS-16: four fifths of its plans |
// |   |                                                   | paid, a quarter of its milestones met            |
// | 16| a dossier returned four times                     | dossier HS-2026-0100 of project CDS-11           |
// | 17| a department that never reports; a ward silent    | units SQHKT and 10489 (Xã Hương Sơn) in          |
// |   | for six weeks; a week that is being handed in     | submissions; the week of 19/11/2026              |
// | 18| a focal point that changed two weeks ago          | unit SNNMT, and ward 09832 in August             |
// | 19| an abolished unit with money and tasks            | unit 09661 (Xã Minh Châu), followed by 09619     |
// | 20| two sources that disagree about a project         | project CDS-16: its own report of 19/11/2026     |
// |   |                                                   | knows less paid than the ledger                  |
// | 21| a task and a directive reminded five times        | task CV0434; directive CD01.04                   |
// |   | without an answer                                 |                                                  |

/// The rows that carry the stories.
enum Story {
  static let laggingSector = "CSDL"
  static let laggingProjects = ["CSDL-01", "CSDL-02", "CSDL-03"]
  static let laggingObstacles = ["VM001", "VM002", "VM003"]
  static let overCentralPlanUnit = "SGDDT"
  static let cutUnit = "SDL"
  static let cutDecision = Decision(number: "9431/QĐ-UBND", date: Day(2026, 7, 15))
  static let noFocalPointUnit = "10417"
  static let noFocalPointTasks = ["CV0003", "CV0004", "CV0005"]
  static let movedTwiceTask = "CV0001"
  static let bestUnit = "00166"
  static let statementUnit = "STP"
  static let oldObstacle = "VM004"
  static let oldObstacleProject = "GT-01"
  static let nobodysTask = "CV0002"
  static let rushProject = "CDS-01"
  static let idleProjects = ["NN-01", "YT-01", "KHCN-01"]
  static let idleObstacles = ["VM005", "VM006", "VM007"]
  /// Pays more than half of each year from November on, and yet nearly all of it.
  static let lateUnit = "TTPVHCC"
  /// Pays less than it promised in every month of every year.
  static let promisingUnit = "VPDKDD"
  /// The wards whose tasks come in their own files.
  static let handInWards = ["00103", "09988"]

  static let forgottenDirective = "CD03.12"
  static let unansweredDirective = "CD01.04"
  static let unansweredTask = "CV0434"
  /// The unit that everyone waits for.
  static let awaitedUnit = "SKHCN"
  /// A data centre that is mostly paid and not in service.
  static let paidProject = "HTS-16"
  static let paidAsset = "HT02"
  static let returnedProject = "CDS-11"
  static let returnedDossier = "HS-2026-0100"
  static let returnedDossierReceived = Day(2026, 6, 8)
  /// Has never handed in for a week.
  static let silentDepartment = "SQHKT"
  /// Has not handed in for the last weeks.
  static let silentWard = "10489"
  static let returnedThisWeek = ["STP", "00070", "09955", "SVHTT"]
  static let focalPointChanges = [
    (unit: "09832", last: Day(2026, 8, 14)), (unit: "SNNMT", last: Day(2026, 11, 6)),
  ]
  /// Invented, as everything here: no such merger is known of.
  static let abolishedUnit = "09661"
  static let abolished = Day(2026, 9, 30)
  static let successorUnit = "09619"
  /// Its newest report and the ledger disagree about what was paid.
  static let disputedProject = "CDS-16"

  /// Units whose money is as a story needs it and is left alone by everything else.
  static let shapedUnits = [overCentralPlanUnit, cutUnit, bestUnit, statementUnit]
}

/// A project that a story needs, set before its sector's other projects.
struct StoryProject {
  let sector: String
  let name: String
  let topic: String
  let kind: ProjectKind
  let owner: String
  /// The City's plan of 2026 (of 2025 for a finished project), in tỷ đồng.
  let plan: Int
  /// Disbursed of it by `asOf`.
  let rate: Share
  var life = Life.running
  var isDigital = true
  var place = "Toàn thành phố"
}

let storyProjects = [
  StoryProject(
    sector: "CSDL", name: "Kho dữ liệu dùng chung Thành phố, giai đoạn 1", topic: "kho dữ liệu dùng chung",
    kind: .investment, owner: "SKHCN", plan: 108, rate: 790),
  StoryProject(
    sector: "CSDL", name: "Hợp nhất cơ sở dữ liệu đất đai của 126 phường, xã", topic: "cơ sở dữ liệu đất đai",
    kind: .investment, owner: "VPDKDD", plan: 95, rate: 1130),
  StoryProject(
    sector: "CSDL", name: "Cơ sở dữ liệu cán bộ, công chức, viên chức dùng chung",
    topic: "cơ sở dữ liệu cán bộ, công chức, viên chức", kind: .digital, owner: "SNV", plan: 82, rate: 1410),
  StoryProject(
    sector: "GT", name: "Đường kết nối khu công nghệ cao với trung tâm xã Hòa Lạc",
    topic: "đường kết nối khu công nghệ cao", kind: .investment, owner: "SXD", plan: 320, rate: 2870,
    isDigital: false, place: "Hòa Lạc"),
  StoryProject(
    sector: "DMST", name: "Nền tảng du lịch thông minh Hà Nội", topic: "nền tảng du lịch thông minh",
    kind: .innovation, owner: "SDL", plan: 24, rate: 6710),
  StoryProject(
    sector: "CDS", name: "Hệ thống họp trực tuyến các cơ quan Thành phố", topic: "hệ thống họp trực tuyến",
    kind: .service, owner: "VPUB", plan: 22, rate: 10_000, life: .finished),
  StoryProject(
    sector: "CDS", name: "Thuyết minh đa ngữ tại các điểm đến du lịch",
    topic: "thuyết minh đa ngữ tại điểm đến",
    kind: .digital, owner: "SDL", plan: 16, rate: 6420),
  StoryProject(
    sector: "HTS", name: "Mạng không dây công cộng tại các khu du lịch", topic: "mạng không dây công cộng",
    kind: .service, owner: "SDL", plan: 12, rate: 6600),
  StoryProject(
    sector: "CDS", name: "Số hóa sổ hộ tịch lịch sử", topic: "số hóa sổ hộ tịch", kind: .digital,
    owner: "STP",
    plan: 26, rate: 7120),
  StoryProject(
    sector: "CDS", name: "Nền tảng trợ giúp pháp lý trực tuyến", topic: "nền tảng trợ giúp pháp lý",
    kind: .digital,
    owner: "STP", plan: 11, rate: 5870),
  StoryProject(
    sector: "CDS", name: "Thuê dịch vụ tra cứu văn bản pháp luật bằng trí tuệ nhân tạo",
    topic: "dịch vụ tra cứu văn bản pháp luật", kind: .service, owner: "STP", plan: 6, rate: 6340),
  StoryProject(
    sector: "GD", name: "Xây dựng trường tiểu học Cầu Giấy, cơ sở 2", topic: "trường tiểu học Cầu Giấy",
    kind: .investment, owner: "00166", plan: 42, rate: 9630, isDigital: false, place: "Cầu Giấy"),
  StoryProject(
    sector: "DT", name: "Tuyến phố thông minh Cầu Giấy", topic: "tuyến phố thông minh Cầu Giấy",
    kind: .investment,
    owner: "00166", plan: 18, rate: 9480, place: "Cầu Giấy"),
  StoryProject(
    sector: "CDS", name: "Bộ phận một cửa số Cầu Giấy", topic: "bộ phận một cửa số Cầu Giấy", kind: .digital,
    owner: "00166", plan: 7, rate: 9710, place: "Cầu Giấy"),
  StoryProject(
    sector: "NN", name: "Gia cố bờ sông chống sạt lở Quảng Oai", topic: "kè chống sạt lở Quảng Oai",
    kind: .investment, owner: "09619", plan: 18, rate: 0, life: .idle, isDigital: false, place: "Quảng Oai"),
  StoryProject(
    sector: "YT", name: "Hệ thống điều phối cấp cứu ngoại viện", topic: "hệ thống điều phối cấp cứu",
    kind: .investment, owner: "SYT", plan: 26, rate: 0, life: .idle),
  StoryProject(
    sector: "KHCN", name: "Khu thử nghiệm thiết bị bay không người lái", topic: "khu thử nghiệm thiết bị bay",
    kind: .investment, owner: "BQLKCN", plan: 52, rate: 0, life: .idle, place: "Hòa Lạc"),
  StoryProject(
    sector: "MT", name: "Trạm cân tự động xe chở rác tại cửa ngõ", topic: "trạm cân xe chở rác",
    kind: .service,
    owner: "SNNMT", plan: 14, rate: 0, life: .cancelled, isDigital: false),
  StoryProject(
    sector: "DT", name: "Màn hình thông tin công cộng tại các quảng trường",
    topic: "màn hình thông tin công cộng",
    kind: .service, owner: "SVHTT", plan: 21, rate: 1840, life: .suspended),
  StoryProject(
    sector: "ATTT", name: "Bảo đảm an toàn hệ thống thông tin các cơ quan Đảng",
    topic: "an toàn hệ thống các cơ quan Đảng", kind: .investment, owner: "VPTU", plan: 19, rate: 7050),
  StoryProject(
    sector: "HTS", name: "Bản sao số hạ tầng Thành phố", topic: "bản sao số hạ tầng", kind: .investment,
    owner: "SKHCN", plan: 0, rate: 0, life: .proposed),
  StoryProject(
    sector: "DMST", name: "Quỹ đầu tư mạo hiểm, hợp phần hạ tầng", topic: "quỹ đầu tư mạo hiểm",
    kind: .innovation,
    owner: "STC", plan: 0, rate: 0, life: .proposed),
]
