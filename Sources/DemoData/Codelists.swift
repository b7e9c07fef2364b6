struct Code {
  let list: String
  let code: String
  let label: String
  let labelEN: String
  let sameAs: String
}

/// Every code of every list of the data contract.
let codes: [Code] = codeLists.flatMap { list, entries in
  entries.map { Code(list: list, code: $0.0, label: $0.1, labelEN: $0.2, sameAs: $0.3) }
}

private let codeLists: [(String, [(String, String, String, String)])] = [
  (
    "unit_level",
    [
      ("city_party", "Thành ủy và cơ quan Đảng", "City Party body", ""),
      ("city_government", "Chính quyền Thành phố", "City government", ""),
      ("department", "Sở, ban, ngành", "Department", ""),
      ("ward_commune", "Phường, xã", "Ward or commune", ""),
      ("project_board", "Ban quản lý dự án", "Project management board", ""),
      ("public_service_unit", "Đơn vị sự nghiệp công lập", "Public service unit", ""),
      ("enterprise", "Doanh nghiệp", "Enterprise", ""),
      ("treasury", "Kho bạc Nhà nước", "State Treasury", ""),
      ("central_agency", "Cơ quan trung ương", "Central agency", ""),
      ("other", "Khác", "Other", ""),
    ]
  ),
  (
    "group_role",
    [
      ("head", "Tổ trưởng", "Head", ""),
      ("standing_deputy_head", "Tổ phó thường trực", "Standing deputy head", ""),
      ("deputy_head", "Tổ phó", "Deputy head", ""),
      ("member", "Thành viên", "Member", ""),
      ("secretariat", "Tổ giúp việc", "Secretariat", ""),
      ("none", "Không thuộc Tổ công tác", "Not in the group", ""),
    ]
  ),
  (
    "budget_level",
    [
      ("central_budget", "Ngân sách trung ương", "Central budget", ""),
      ("city_budget", "Ngân sách Thành phố", "City budget", ""),
      ("ward_budget", "Ngân sách phường, xã", "Ward or commune budget", ""),
      ("oda", "Vốn nước ngoài (ODA, vay ưu đãi)", "ODA and concessional loans", ""),
      ("science_fund", "Quỹ phát triển khoa học và công nghệ", "Science and technology fund", ""),
      ("other", "Nguồn khác", "Other", ""),
    ]
  ),
  (
    "budget_class",
    [
      ("investment", "Chi đầu tư", "Investment", ""),
      ("recurrent", "Chi thường xuyên, sự nghiệp", "Recurrent", ""),
      ("fund", "Quỹ", "Fund", ""),
    ]
  ),
  (
    "project_kind",
    [
      ("investment_project", "Dự án đầu tư", "Investment project", ""),
      ("science_task", "Nhiệm vụ khoa học và công nghệ", "Science and technology task", ""),
      ("innovation_task", "Nhiệm vụ đổi mới sáng tạo", "Innovation task", ""),
      ("digital_transformation_task", "Nhiệm vụ chuyển đổi số", "Digital transformation task", ""),
      ("service_procurement", "Mua sắm, thuê dịch vụ", "Service procurement", ""),
    ]
  ),
  (
    "project_status",
    [
      ("identification", "Đề xuất", "Identification", "oc4ids:projectStatus/identification"),
      ("preparation", "Chuẩn bị đầu tư", "Preparation", "oc4ids:projectStatus/preparation"),
      ("implementation", "Đang thực hiện", "Implementation", "oc4ids:projectStatus/implementation"),
      ("completion", "Đang nghiệm thu, bàn giao", "Completion", "oc4ids:projectStatus/completion"),
      ("completed", "Đã hoàn thành", "Completed", "oc4ids:projectStatus/completed"),
      ("suspended", "Tạm dừng", "Suspended", "iati:ActivityStatus/6"),
      ("cancelled", "Đã hủy", "Cancelled", "oc4ids:projectStatus/cancelled"),
    ]
  ),
  (
    "scope",
    [
      ("science_digital", "Khoa học, công nghệ, chuyển đổi số", "Science and digital", ""),
      ("public_investment", "Đầu tư công", "Public investment", ""),
    ]
  ),
  (
    "task_status",
    [
      ("not_started", "Chưa bắt đầu", "Not started", "ical:NEEDS-ACTION"),
      ("in_progress", "Đang thực hiện", "In progress", "ical:IN-PROCESS"),
      ("paused", "Tạm dừng", "Paused", ""),
      ("returned", "Trả lại, thực hiện lại", "Returned", ""),
      ("submitted", "Đã trình, chờ xác nhận", "Submitted, awaiting acceptance", ""),
      ("completed", "Hoàn thành", "Completed", "ical:COMPLETED"),
      ("cancelled", "Đã hủy", "Cancelled", "ical:CANCELLED"),
    ]
  ),
  (
    "obstacle_category",
    [
      ("land", "Giải phóng mặt bằng", "Site clearance", ""),
      ("materials", "Vật liệu, đơn giá xây dựng", "Materials and unit prices", ""),
      ("planning", "Quy hoạch, thẩm định, điều chỉnh dự án", "Planning and appraisal", ""),
      ("procedure", "Thủ tục đầu tư, hành chính", "Investment and administrative procedure", ""),
      ("procurement", "Đấu thầu, thẩm định giá", "Procurement and price appraisal", ""),
      ("capital", "Vốn, phân bổ, kéo dài", "Capital and allocation", ""),
      ("legal", "Cơ chế, chính sách, pháp lý", "Policy and law", ""),
      ("capacity", "Năng lực chủ đầu tư, nhà thầu", "Capacity of owner or contractor", ""),
      ("coordination", "Phối hợp giữa các cơ quan", "Coordination", ""),
      ("reorganization", "Sắp xếp bộ máy", "Reorganization", ""),
      ("force_majeure", "Thời tiết, bất khả kháng", "Weather, force majeure", ""),
      ("digital", "Chuẩn dữ liệu, kết nối, an toàn thông tin", "Data standards, interfaces, security", ""),
      ("other", "Khác", "Other", ""),
    ]
  ),
  (
    "plan_basis",
    [
      ("central_assigned", "Thủ tướng Chính phủ giao", "Assigned by the Prime Minister", ""),
      ("city_assigned", "Thành phố giao", "Assigned by the City", ""),
      ("estimate", "Dự toán chi thường xuyên", "Recurrent budget estimate", ""),
    ]
  ),
  (
    "plan_entry",
    [
      ("initial", "Giao đầu năm", "Initial", "iati:BudgetType/1"),
      ("supplement", "Bổ sung", "Supplement", "iati:BudgetType/2"),
      ("increase", "Điều chỉnh tăng", "Increase", "iati:BudgetType/2"),
      ("decrease", "Điều chỉnh giảm", "Decrease", "iati:BudgetType/2"),
      ("carry_over", "Kéo dài từ năm trước", "Carried over", ""),
      ("withdrawn", "Thu hồi", "Withdrawn", "iati:BudgetType/2"),
    ]
  ),
  (
    "capital_year",
    [
      ("current", "Vốn trong năm", "Current year", ""),
      ("carried_over", "Vốn kéo dài", "Carried over", ""),
    ]
  ),
  (
    "transaction_type",
    [
      ("commitment", "Cam kết chi", "Commitment", "iati:TransactionType/2"),
      ("payment", "Thanh toán khối lượng hoàn thành", "Payment for work", "iati:TransactionType/3"),
      ("advance", "Tạm ứng", "Advance", "iati:TransactionType/3"),
      ("advance_recovery", "Thu hồi tạm ứng", "Recovery of advance", ""),
      ("refund", "Nộp trả", "Refund", "iati:TransactionType/7"),
      ("settlement", "Quyết toán", "Settlement", "iati:TransactionType/4"),
    ]
  ),
  (
    "transaction_source",
    [
      ("treasury", "Kho bạc Nhà nước", "State Treasury", ""),
      ("unit_report", "Đơn vị báo cáo", "Unit's report", ""),
    ]
  ),
  (
    "figure_nature",
    [
      ("actual", "Thực hiện", "Actual", ""),
      ("estimate", "Ước thực hiện", "Estimate", ""),
      ("projection", "Dự kiến", "Projection", ""),
    ]
  ),
  (
    "progress_rating",
    [
      ("on_track", "Đúng tiến độ", "On track", ""),
      ("at_risk", "Có nguy cơ chậm", "At risk", ""),
      ("off_track", "Chậm tiến độ", "Off track", ""),
    ]
  ),
  (
    "escalation",
    [
      ("owner", "Chủ đầu tư, phường, xã", "Owner or ward", ""),
      ("department", "Sở, ngành", "Department", ""),
      ("working_group", "Tổ công tác", "Working group", ""),
      ("city_committee", "Ủy ban nhân dân Thành phố", "City People's Committee", ""),
      ("city_party", "Ban Thường vụ Thành ủy, Ban Chỉ đạo 57", "City Party, Steering Committee 57", ""),
      ("central", "Bộ, ngành trung ương", "Central government", ""),
    ]
  ),
  (
    "obstacle_status",
    [
      ("new", "Mới ghi nhận", "New", ""),
      ("in_progress", "Đang xử lý", "In progress", ""),
      ("reported_up", "Đã báo cáo cấp trên", "Reported up", ""),
      ("resolved", "Đã tháo gỡ", "Resolved", ""),
      ("closed", "Đã đóng", "Closed", ""),
    ]
  ),
  (
    "proposal_kind",
    [
      ("remove_obstacle", "Tháo gỡ vướng mắc", "Remove an obstacle", ""),
      ("adjust_plan", "Điều chỉnh kế hoạch vốn", "Adjust the plan", ""),
      ("transfer_capital", "Điều chuyển vốn", "Transfer capital", ""),
      ("replace_task", "Thay thế nhiệm vụ", "Replace the task", ""),
      ("stop_task", "Dừng nhiệm vụ", "Stop the task", ""),
      ("extend_deadline", "Gia hạn", "Extend the deadline", ""),
      ("change_owner", "Thay đổi đơn vị chủ trì", "Change the lead unit", ""),
    ]
  ),
  (
    "proposal_status",
    [
      ("draft", "Dự thảo", "Draft", ""),
      ("submitted", "Đã trình", "Submitted", ""),
      ("approved", "Được chấp thuận", "Approved", ""),
      ("rejected", "Không chấp thuận", "Rejected", ""),
      ("done", "Đã thực hiện", "Done", ""),
    ]
  ),
  (
    "step_status",
    [
      ("not_started", "Chưa bắt đầu", "Not started", ""),
      ("in_process", "Đang xử lý", "In process", ""),
      ("returned", "Trả lại", "Returned", ""),
      ("done", "Đã xong", "Done", ""),
      ("skipped", "Bỏ qua", "Skipped", ""),
    ]
  ),
  (
    "milestone_type",
    [
      ("approval", "Phê duyệt", "Approval", "oc4ids:milestoneType/approval"),
      ("procurement", "Lựa chọn nhà thầu", "Procurement", "oc4ids:milestoneType/procurement"),
      ("delivery", "Bàn giao", "Delivery", "oc4ids:milestoneType/delivery"),
      ("assessment", "Đánh giá, nghiệm thu", "Assessment", "oc4ids:milestoneType/assessment"),
      ("payment", "Thanh toán", "Payment", "oc4ids:milestoneType/payment"),
      ("reporting", "Báo cáo", "Reporting", "oc4ids:milestoneType/reporting"),
      ("go_live", "Đưa vào vận hành", "Go live", ""),
    ]
  ),
  (
    "milestone_status",
    [
      ("scheduled", "Đã lên lịch", "Scheduled", "ocds:milestoneStatus/scheduled"),
      ("met", "Đạt", "Met", "ocds:milestoneStatus/met"),
      ("partially_met", "Đạt một phần", "Partially met", "ocds:milestoneStatus/partiallyMet"),
      ("not_met", "Không đạt", "Not met", "ocds:milestoneStatus/notMet"),
    ]
  ),
  (
    "asset_kind",
    [
      ("data_center", "Trung tâm dữ liệu", "Data centre", ""),
      ("network", "Mạng truyền dẫn", "Network", ""),
      ("shared_database", "Cơ sở dữ liệu dùng chung", "Shared database", ""),
      ("shared_platform", "Nền tảng dùng chung", "Shared platform", ""),
      ("operation_center", "Trung tâm điều hành", "Operation centre", ""),
      ("monitoring_system", "Hệ thống giám sát, quan trắc", "Monitoring system", ""),
      ("ai_application", "Ứng dụng trí tuệ nhân tạo", "AI application", ""),
      ("security", "An toàn thông tin", "Security", ""),
      ("other", "Khác", "Other", ""),
    ]
  ),
  (
    "asset_status",
    [
      ("planned", "Kế hoạch", "Planned", ""),
      ("building", "Đang xây dựng", "Building", ""),
      ("pilot", "Vận hành thử", "Pilot", ""),
      ("operating", "Đang vận hành", "Operating", ""),
      ("paused", "Tạm dừng", "Paused", ""),
    ]
  ),
  (
    "directive_status",
    [
      ("not_started", "Chưa bắt đầu", "Not started", ""),
      ("in_progress", "Đang thực hiện", "In progress", ""),
      ("completed", "Hoàn thành", "Completed", ""),
      ("cancelled", "Đã hủy", "Cancelled", ""),
    ]
  ),
  (
    "submission_status",
    [
      ("received", "Đã nhận", "Received", ""),
      ("returned", "Trả lại", "Returned", ""),
      ("accepted", "Đã chấp nhận", "Accepted", ""),
    ]
  ),
]
