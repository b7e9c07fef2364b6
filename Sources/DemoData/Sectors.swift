/// A sector with what its projects are to add up to.
struct Sector {
  let id: String
  let name: String
  let nameEN: String
  let oc4ids: String
  /// How many projects it has.
  let projects: Int
  /// The City's plan of 2026, in tỷ đồng.
  let plan: Int
  /// Disbursed by `asOf`, of the City's plan of 2026.
  let rate: Share

  var cells: [String] { [id, name, nameEN, oc4ids] }
}

let sectors: [Sector] = [
  Sector(
    id: "GT", name: "Giao thông", nameEN: "Transport", oc4ids: "transport", projects: 40, plan: 5200,
    rate: 6650),
  Sector(id: "DT", name: "Đô thị", nameEN: "Urban", oc4ids: "", projects: 32, plan: 2300, rate: 6050),
  Sector(
    id: "NN", name: "Nông nghiệp", nameEN: "Agriculture", oc4ids: "", projects: 28, plan: 1200, rate: 6420),
  Sector(
    id: "MT", name: "Môi trường", nameEN: "Environment", oc4ids: "", projects: 26, plan: 1700, rate: 5830),
  Sector(id: "YT", name: "Y tế", nameEN: "Health", oc4ids: "health", projects: 30, plan: 1300, rate: 6710),
  Sector(
    id: "GD", name: "Giáo dục", nameEN: "Education", oc4ids: "education", projects: 34, plan: 1300, rate: 7340
  ),
  Sector(
    id: "KHCN", name: "Khoa học và công nghệ", nameEN: "Science and technology", oc4ids: "", projects: 26,
    plan: 600, rate: 6120),
  Sector(
    id: "DMST", name: "Đổi mới sáng tạo", nameEN: "Innovation", oc4ids: "", projects: 18, plan: 350,
    rate: 5760),
  Sector(
    id: "CDS", name: "Chuyển đổi số", nameEN: "Digital transformation", oc4ids: "", projects: 30, plan: 700,
    rate: 6530),
  Sector(
    id: "HTS", name: "Hạ tầng số", nameEN: "Digital infrastructure", oc4ids: "communications", projects: 16,
    plan: 800, rate: 6240),
  Sector(
    id: Story.laggingSector, name: "Cơ sở dữ liệu dùng chung", nameEN: "Shared databases", oc4ids: "",
    projects: 14,
    plan: 450, rate: 3040),
  Sector(
    id: "ATTT", name: "An toàn thông tin", nameEN: "Information security", oc4ids: "", projects: 10,
    plan: 250,
    rate: 6860),
]

struct FundingSource {
  let id: String
  let name: String
  let level: String
  let budgetClass: String

  var cells: [String] { [id, name, level, budgetClass] }
}

let fundingSources = [
  FundingSource(
    id: "NSTW", name: "Ngân sách trung ương", level: "central_budget", budgetClass: "investment"),
  FundingSource(id: "NSTP", name: "Ngân sách Thành phố", level: "city_budget", budgetClass: "investment"),
  FundingSource(id: "NSPX", name: "Ngân sách phường, xã", level: "ward_budget", budgetClass: "investment"),
  FundingSource(id: "ODA", name: "Vốn vay ODA, vay ưu đãi", level: "oda", budgetClass: "investment"),
  FundingSource(
    id: "SNKHCN", name: "Kinh phí sự nghiệp khoa học và công nghệ", level: "city_budget",
    budgetClass: "recurrent"),
  FundingSource(
    id: "SNCDS", name: "Kinh phí sự nghiệp chuyển đổi số", level: "city_budget", budgetClass: "recurrent"),
  FundingSource(
    id: "QPTKHCN", name: "Quỹ Phát triển khoa học và công nghệ Hà Nội", level: "science_fund",
    budgetClass: "fund"),
]
