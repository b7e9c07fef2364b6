/// The tables of the demonstration, column by column, after the project's data contract.
let tables: [Table] = [
  Table(
    name: "units", title: "Đơn vị", tier: "core",
    description: "Bodies that own, handle, or report. One row each.",
    key: ["unit_id"],
    references: [
      Reference("parent_unit_id", "", "unit_id"),
      Reference("successor_unit_id", "", "unit_id"),
    ],
    fields: [
      Field("unit_id", "Mã đơn vị", .code, required: true),
      Field("name", "Tên đơn vị", .text, required: true),
      Field("short_name", "Tên viết tắt", .text),
      Field("level", "Cấp đơn vị", .oneOf("unit_level"), required: true),
      Field("parent_unit_id", "Mã đơn vị cấp trên", .code),
      Field("must_report", "Phải nộp báo cáo", .flag, required: true),
      Field("sort_order", "Thứ tự", .integer),
      Field("valid_from", "Hoạt động từ", .date),
      Field("valid_to", "Hoạt động đến", .date),
      Field("successor_unit_id", "Đơn vị kế thừa", .code),
    ]),
  Table(
    name: "people", title: "Người phụ trách, đầu mối, thành viên Tổ công tác", tier: "reference",
    description: """
      Working-group members, heads and focal points. Personal data: office contacts only.
      """,
    key: ["person_id"],
    references: [
      Reference("unit_id", "units", "unit_id")
    ],
    fields: [
      Field("person_id", "Mã cán bộ", .code, required: true),
      Field("full_name", "Họ và tên", .text, required: true),
      Field("position_title", "Chức vụ", .text),
      Field("unit_id", "Mã đơn vị", .code, required: true),
      Field("group_role", "Vai trò trong Tổ công tác", .oneOf("group_role"), required: true),
      Field("is_focal_point", "Là đầu mối của đơn vị", .flag, required: true),
      Field("is_unit_head", "Là người đứng đầu đơn vị", .flag, required: true),
      Field("email", "Thư công vụ", .email),
      Field("phone", "Điện thoại công vụ", .text),
      Field("from_date", "Từ ngày", .date),
      Field("to_date", "Đến ngày", .date),
    ]),
  Table(
    name: "sectors", title: "Lĩnh vực", tier: "reference",
    description: "Sectors for roll-up.",
    key: ["sector_id"],
    references: [],
    fields: [
      Field("sector_id", "Mã lĩnh vực", .code, required: true),
      Field("name", "Tên lĩnh vực", .text, required: true),
      Field("name_en", "Tên tiếng Anh", .text),
      Field("oc4ids_code", "Mã OC4IDS", .text, standard: "oc4ids:projectSector"),
    ]),
  Table(
    name: "funding_sources", title: "Nguồn vốn", tier: "reference",
    description: "Funding sources; level and class of budget.",
    key: ["funding_source_id"],
    references: [],
    fields: [
      Field("funding_source_id", "Mã nguồn vốn", .code, required: true),
      Field("name", "Tên nguồn vốn", .text, required: true),
      Field("budget_level", "Cấp ngân sách", .oneOf("budget_level"), required: true),
      Field("budget_class", "Loại chi", .oneOf("budget_class"), required: true),
    ]),
  Table(
    name: "projects", title: "Dự án, nhiệm vụ", tier: "core",
    description: "A project or task that has capital. One row each.",
    key: ["project_id"],
    references: [
      Reference("owner_unit_id", "units", "unit_id"),
      Reference("sector_id", "sectors", "sector_id"),
      Reference("responsible_person_id", "people", "person_id"),
    ],
    fields: [
      Field("project_id", "Mã dự án", .code, required: true, standard: "oc4ids:id"),
      Field("budget_code", "Mã dự án trên TABMIS/quan hệ ngân sách", .pattern("^[0-9]{6,9}$")),
      Field("name", "Tên dự án, nhiệm vụ", .text, required: true, standard: "oc4ids:title"),
      Field("kind", "Loại", .oneOf("project_kind"), required: true),
      Field(
        "owner_unit_id", "Chủ đầu tư / đơn vị chủ trì", .code, required: true,
        standard: "oc4ids:publicAuthority"),
      Field("sector_id", "Lĩnh vực", .code, required: true, standard: "oc4ids:sector"),
      Field("status", "Trạng thái", .oneOf("project_status"), required: true, standard: "oc4ids:status"),
      Field("scope", "Phạm vi", .oneOf("scope"), required: true),
      Field("is_digital_infrastructure", "Thuộc hạ tầng số", .flag, required: true),
      Field("is_resolution_57", "Thuộc Nghị quyết 57", .flag),
      Field("is_key", "Trọng điểm", .flag),
      Field(
        "total_investment_vnd", "Tổng mức đầu tư / tổng dự toán", .integer, minimum: 0, unit: "VND",
        standard: "oc4ids:budget.amount"),
      Field("decision_number", "Số quyết định phê duyệt", .text),
      Field("approved_on", "Ngày phê duyệt", .date, standard: "oc4ids:budget.approvalDate"),
      Field("planned_start_on", "Khởi công theo kế hoạch", .date, standard: "iati:ActivityDateType/1"),
      Field("planned_end_on", "Hoàn thành theo kế hoạch", .date, standard: "iati:ActivityDateType/3"),
      Field("actual_start_on", "Khởi công thực tế", .date, standard: "iati:ActivityDateType/2"),
      Field("actual_end_on", "Hoàn thành thực tế", .date, standard: "iati:ActivityDateType/4"),
      Field("responsible_person_id", "Người chịu trách nhiệm", .code),
      Field("location", "Địa điểm", .text),
      Field("notes", "Ghi chú", .text),
    ]),
  Table(
    name: "tasks", title: "Công việc", tier: "core",
    description: "Work items with a deadline; carries the five clarities.",
    key: ["task_id"],
    references: [
      Reference("project_id", "projects", "project_id"),
      Reference("directive_id", "directives", "directive_id"),
      Reference("lead_unit_id", "units", "unit_id"),
      Reference("responsible_person_id", "people", "person_id"),
      Reference("accountable_person_id", "people", "person_id"),
    ],
    fields: [
      Field("task_id", "Mã công việc", .code, required: true),
      Field("project_id", "Mã dự án", .code),
      Field("directive_id", "Mã kết luận chỉ đạo", .code),
      Field("title", "Rõ việc: nội dung công việc", .text, required: true, standard: "ical:SUMMARY"),
      Field("objective", "Rõ mục tiêu", .text),
      Field("lead_unit_id", "Đơn vị chủ trì", .code, required: true),
      Field("supporting_unit_ids", "Đơn vị phối hợp (mã, cách nhau bằng |)", .codes),
      Field("responsible_person_id", "Rõ người: người thực hiện", .code, standard: "ical:ATTENDEE"),
      Field(
        "accountable_person_id", "Rõ trách nhiệm: lãnh đạo chịu trách nhiệm", .code,
        standard: "ical:ORGANIZER"),
      Field("authority", "Rõ thẩm quyền", .text),
      Field(
        "is_regular", "Việc thường xuyên, không có hạn", .flag,
        description: """
          Empty means false. A regular task has no due date: one given is a problem and is not \
          used.
          """),
      Field("scope", "Phạm vi", .oneOf("scope")),
      Field("start_on", "Ngày bắt đầu", .date, standard: "ical:DTSTART"),
      Field("due_on", "Rõ tiến độ: hạn hoàn thành", .date, standard: "ical:DUE"),
      Field("original_due_on", "Hạn ban đầu (trước khi gia hạn)", .date),
      Field("completed_on", "Ngày hoàn thành", .date, standard: "ical:COMPLETED"),
      Field("cancelled_on", "Ngày hủy", .date, description: "From this day on the task no longer counts."),
      Field(
        "percent_complete", "Phần trăm hoàn thành", .integer, minimum: 0, maximum: 100,
        standard: "ical:PERCENT-COMPLETE"),
      Field("status", "Trạng thái", .oneOf("task_status"), required: true),
      Field("product", "Rõ sản phẩm: sản phẩm phải có", .text),
      Field("result", "Rõ kết quả: kết quả đạt được, văn bản", .text),
      Field("delay_cause", "Nguyên nhân chậm", .oneOf("obstacle_category")),
      Field("priority", "Ưu tiên (1 cao nhất)", .integer, minimum: 1, maximum: 9, standard: "ical:PRIORITY"),
      Field("notes", "Ghi chú", .text),
    ]),
  Table(
    name: "plans", title: "Kế hoạch vốn", tier: "core",
    description: """
      Ledger of allocations and adjustments. The plan of a project on a date is the sum of its \
      rows decided by then.
      """,
    key: ["plan_id"],
    references: [
      Reference("project_id", "projects", "project_id"),
      Reference("funding_source_id", "funding_sources", "funding_source_id"),
    ],
    fields: [
      Field("plan_id", "Mã dòng kế hoạch", .code, required: true),
      Field("project_id", "Mã dự án", .code, required: true),
      Field("fiscal_year", "Năm kế hoạch", .year, required: true),
      Field(
        "plan_basis", "Cấp giao", .oneOf("plan_basis"), required: true,
        description: "Two plans run side by side; never add one to the other."),
      Field("entry_kind", "Loại dòng", .oneOf("plan_entry"), required: true, standard: "iati:BudgetType"),
      Field(
        "capital_year", "Vốn năm nay hay kéo dài", .oneOf("capital_year", named: false),
        description: """
          Empty means current, or carried_over for a carry_over entry. Spending of carried_over \
          capital is set against these rows.
          """),
      Field("amount_vnd", "Số tiền (giảm, thu hồi ghi số âm)", .integer, required: true, unit: "VND"),
      Field(
        "funding_source_id", "Nguồn vốn", .code, required: true,
        standard: "oc4ids:BudgetBreakdown.sourceParty"),
      Field("decision_number", "Số quyết định", .text),
      Field(
        "decision_date", "Ngày quyết định", .date, required: true,
        standard: "oc4ids:BudgetBreakdown.approvalDate"),
      Field(
        "disburse_by", "Thời hạn giải ngân", .date,
        description: """
          The last day this capital can be paid. Empty: 31 January of the next year, or 31 \
          December of the next year when decided after 30 September.
          """),
      Field("notes", "Ghi chú", .text),
    ]),
  Table(
    name: "disbursement_targets", title: "Tiến độ giải ngân cam kết theo tháng", tier: "optional",
    description: """
      Monthly (not cumulative) targets that the unit commits to; a new version replaces the \
      earlier one from its date on.
      """,
    key: ["project_id", "fiscal_year", "month", "version"],
    references: [
      Reference("project_id", "projects", "project_id"),
      Reference("committed_by", "people", "person_id"),
    ],
    fields: [
      Field("project_id", "Mã dự án", .code, required: true),
      Field("fiscal_year", "Năm kế hoạch", .year, required: true),
      Field("month", "Tháng", .month, required: true),
      Field("version", "Lần đăng ký", .integer, required: true, minimum: 1),
      Field("committed_on", "Ngày cam kết", .date, required: true),
      Field(
        "amount_vnd", "Số tiền dự kiến giải ngân trong tháng", .integer, required: true, minimum: 0,
        unit: "VND", standard: "oc4ids:forecasts"),
      Field("committed_by", "Người cam kết", .code),
    ]),
  Table(
    name: "transactions", title: "Sổ giải ngân", tier: "one-of",
    description: """
      Signed ledger. Disbursed = sum of payment, advance, advance_recovery and refund; the \
      last two are negative. fiscal_year is not the year of the date: payments of a plan year \
      run to 31 January of the next.
      """,
    key: ["transaction_id"],
    references: [
      Reference("project_id", "projects", "project_id"),
      Reference("funding_source_id", "funding_sources", "funding_source_id"),
      Reference("milestone_id", "milestones", "milestone_id"),
    ],
    fields: [
      Field("transaction_id", "Mã chứng từ", .code, required: true, standard: "oc4ids:Transaction.id"),
      Field("project_id", "Mã dự án", .code, required: true),
      Field("fiscal_year", "Niên độ kế hoạch", .year, required: true),
      Field("capital_year", "Vốn năm nay hay kéo dài", .oneOf("capital_year"), required: true),
      Field("date", "Ngày hạch toán", .date, required: true, standard: "oc4ids:Transaction.date"),
      Field(
        "type", "Loại giao dịch", .oneOf("transaction_type"), required: true, standard: "iati:TransactionType"
      ),
      Field(
        "amount_vnd", "Số tiền (thu hồi, hoàn trả ghi số âm)", .integer, required: true, unit: "VND",
        standard: "oc4ids:Transaction.value.amount"),
      Field("funding_source_id", "Nguồn vốn", .code),
      Field(
        "source", "Nguồn số liệu", .oneOf("transaction_source"), required: true,
        standard: "oc4ids:Transaction.source",
        description: """
          Where a project has treasury rows for a fiscal year, those are its disbursement; its \
          unit_report rows of that year are the check and are shown as reported, not yet at the \
          Treasury.
          """),
      Field("document_number", "Số chứng từ", .text),
      Field(
        "milestone_id", "Mốc liên quan", .code, standard: "oc4ids:Transaction.relatedImplementationMilestone"),
      Field("notes", "Ghi chú", .text),
    ]),
  Table(
    name: "disbursed_to_date", title: "Lũy kế giải ngân theo kỳ báo cáo", tier: "one-of",
    description: """
      Cumulative figures as units and the Treasury report them. Where a project also has \
      transactions for the year, those are used and this table is the check.
      """,
    key: ["project_id", "fiscal_year", "capital_year", "as_of", "nature", "source", "funding_source_id"],
    references: [
      Reference("project_id", "projects", "project_id"),
      Reference("funding_source_id", "funding_sources", "funding_source_id"),
    ],
    fields: [
      Field("project_id", "Mã dự án", .code, required: true),
      Field("fiscal_year", "Niên độ kế hoạch", .year, required: true),
      Field("capital_year", "Vốn năm nay hay kéo dài", .oneOf("capital_year"), required: true),
      Field("as_of", "Đến ngày", .date, required: true),
      Field("nature", "Tính chất số liệu", .oneOf("figure_nature"), required: true),
      Field("source", "Nguồn số liệu", .oneOf("transaction_source"), required: true),
      Field("funding_source_id", "Nguồn vốn", .code, required: true),
      Field(
        "disbursed_vnd", "Lũy kế giải ngân (thanh toán KLHT + tạm ứng chưa thu hồi)", .integer,
        required: true, minimum: 0, unit: "VND"),
      Field(
        "paid_for_work_vnd", "Trong đó: thanh toán khối lượng hoàn thành", .integer, minimum: 0, unit: "VND"),
      Field("outstanding_advance_vnd", "Trong đó: tạm ứng chưa thu hồi", .integer, minimum: 0, unit: "VND"),
      Field("notes", "Ghi chú", .text),
    ]),
  Table(
    name: "progress", title: "Báo cáo tiến độ", tier: "optional",
    description: "One row a project and report date; physical progress is not financial progress.",
    key: ["project_id", "as_of"],
    references: [
      Reference("project_id", "projects", "project_id"),
      Reference("reported_by", "people", "person_id"),
    ],
    fields: [
      Field("project_id", "Mã dự án", .code, required: true),
      Field("as_of", "Đến ngày", .date, required: true),
      Field(
        "physical_percent", "Khối lượng thực hiện (%)", .number, minimum: 0, maximum: 100,
        standard: "oc4ids:metricID/physicalProgress"),
      Field("rating", "Tự đánh giá", .oneOf("progress_rating")),
      Field("year_end_estimate_vnd", "Ước giải ngân cả năm", .integer, minimum: 0, unit: "VND"),
      Field("narrative", "Tình hình", .text),
      Field("reported_by", "Người báo cáo", .code),
    ]),
  Table(
    name: "obstacles", title: "Khó khăn, vướng mắc", tier: "core",
    description: "Each with the body that must resolve it, a proposal and a date.",
    key: ["obstacle_id"],
    references: [
      Reference("project_id", "projects", "project_id"),
      Reference("task_id", "tasks", "task_id"),
      Reference("unit_id", "units", "unit_id"),
      Reference("responsible_unit_id", "units", "unit_id"),
      Reference("responsible_person_id", "people", "person_id"),
    ],
    fields: [
      Field("obstacle_id", "Mã vướng mắc", .code, required: true),
      Field("project_id", "Mã dự án", .code),
      Field("task_id", "Mã công việc", .code),
      Field("unit_id", "Đơn vị nêu", .code, required: true),
      Field("category", "Nhóm vướng mắc", .oneOf("obstacle_category"), required: true),
      Field("description", "Nội dung", .text, required: true),
      Field("raised_on", "Ngày nêu", .date, required: true),
      Field("responsible_unit_id", "Cơ quan có trách nhiệm giải quyết", .code),
      Field("responsible_person_id", "Người giải quyết", .code),
      Field("proposed_solution", "Đề xuất giải pháp", .text),
      Field("due_on", "Hạn giải quyết", .date),
      Field("escalation", "Cấp giải quyết", .oneOf("escalation"), required: true),
      Field("status", "Trạng thái", .oneOf("obstacle_status"), required: true),
      Field("resolved_on", "Ngày giải quyết", .date),
      Field(
        "closed_on", "Ngày đóng", .date, description: "The day the raising unit accepted the resolution."),
      Field("resolution", "Kết quả giải quyết", .text),
      Field("blocked_vnd", "Số vốn bị vướng", .integer, minimum: 0, unit: "VND"),
    ]),
  Table(
    name: "reminders", title: "Nhắc việc, đôn đốc", tier: "optional",
    description: "Reminders sent; more than three on an overdue item is the ground to escalate.",
    key: ["reminder_id"],
    references: [
      Reference("task_id", "tasks", "task_id"),
      Reference("directive_id", "directives", "directive_id"),
      Reference("obstacle_id", "obstacles", "obstacle_id"),
      Reference("unit_id", "units", "unit_id"),
    ],
    fields: [
      Field("reminder_id", "Mã nhắc việc", .code, required: true),
      Field("task_id", "Mã công việc", .code),
      Field("directive_id", "Mã chỉ đạo", .code),
      Field("obstacle_id", "Mã vướng mắc", .code),
      Field("unit_id", "Đơn vị được nhắc", .code, required: true),
      Field("sent_on", "Ngày nhắc", .date, required: true),
      Field("document_number", "Số văn bản", .text),
      Field("answered_on", "Ngày trả lời", .date),
      Field("content", "Nội dung", .text),
    ]),
  Table(
    name: "holidays", title: "Ngày nghỉ", tier: "reference",
    description: "Non-working days (and make-up working Saturdays) for day counts.",
    key: ["date"],
    references: [],
    fields: [
      Field("date", "Ngày", .date, required: true),
      Field("name", "Tên ngày nghỉ", .text, required: true),
      Field("is_working", "Là ngày làm bù", .flag, required: true),
    ]),
  Table(
    name: "codelists", title: "Danh mục mã", tier: "reference",
    description: "Labels of every code used above and its match in OC4IDS, IATI and iCalendar.",
    key: ["codelist", "code"],
    references: [],
    fields: [
      Field("codelist", "Danh mục", .text, required: true),
      Field("code", "Mã", .text, required: true),
      Field("label", "Nhãn tiếng Việt", .text, required: true),
      Field("label_en", "Nhãn tiếng Anh", .text, required: true),
      Field("same_as", "Tương ứng trong chuẩn", .text),
    ]),
]
