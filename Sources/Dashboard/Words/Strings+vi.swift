import Contract
import Domain

extension Strings {
  static let vietnamese = Strings(
    numbers: NumberForm(grouping: ".", decimal: ",", beforePercent: " "),
    pages: .vietnamese,
    time: .vietnamese,
    talk: .vietnamese,
    arrivals: .vietnamese,
    title: "Tổ công tác đặc biệt về giải ngân và hạ tầng số · Hà Nội",
    publicMark: "CÔNG KHAI",
    hiddenInPublic: "ẩn trên màn hình công khai",
    mediumTitle: "Giải ngân và hạ tầng số",
    shortTitle: "tiendo",
    synthetic: "DỮ LIỆU MÔ PHỎNG",
    syntheticShort: "MÔ PHỎNG",
    asOf: "đến",
    basis: basisWord,
    basisShort: basisShortWord,
    unit: unitWord,
    disbursed: "Đã giải ngân",
    plan: "Kế hoạch",
    remaining: "Còn lại",
    remainingShort: "còn",
    blockedShort: "giữ",
    rate: "Tỷ lệ",
    gap: "Lệch",
    points: "điểm",
    ofPlan: { "% \($0)" },
    mustReach: { "phải đạt hôm nay \($0)" },
    noPlan: "chưa được giao kế hoạch",
    carriedOver: "từ vốn kéo dài",
    standing: standingWord,
    daysLeft: { "còn \($0) ngày" },
    profileName: "Cả nước 2025 (31/12 = 100 %)",
    totalInvestment: "Tổng mức đầu tư",
    overview: "Thành phố",
    sectors: "Lĩnh vực",
    sector: "Lĩnh vực",
    units: "Đơn vị",
    unitWord: "Đơn vị",
    projects: "Dự án",
    project: "Dự án",
    tasks: "Nhiệm vụ",
    task: "Nhiệm vụ",
    overdueTasks: "Nhiệm vụ quá hạn",
    openObstacles: "Vướng mắc",
    obstacles: "Vướng mắc",
    obstacle: "Vướng mắc",
    curve: "Lũy kế giải ngân",
    plans: "Quyết định vốn",
    transactions: "Sổ giải ngân",
    problems: "Lỗi dữ liệu",
    files: "Tệp",
    held: { "giữ \($0)" },
    count: { $0 == $1 ? "(\($0))" : "(\($0) trong \($1))" },
    code: "Mã",
    days: "ngày",
    months: "12 tháng",
    late: "quá hạn",
    lateOriginally: "hạn gốc",
    lead: "Chủ trì",
    titleColumn: "Nội dung",
    due: "Hạn",
    status: "Trạng thái",
    age: "Đã",
    category: "Nhóm",
    level: "Cấp",
    blocked: "Giữ",
    owner: "Chủ đầu tư",
    date: "Ngày",
    kind: "Loại",
    amount: "Số tiền",
    document: "Chứng từ",
    place: "Tệp:dòng",
    overdueShort: "quá hạn",
    obstaclesShort: "v.mắc",
    rule: "Lỗi",
    expected: "Cần có",
    found: "Đang ghi",
    mendedBy: "Nơi sửa",
    records: "Bản ghi",
    rejected: "Loại",
    fileForm: "Dạng",
    changed: "Sửa lúc",
    daysShort: { "\($0) ngày" },
    promise: "Phải làm",
    onTrack: "Đúng tiến độ?",
    whyNot: "Vì sao?",
    who: "Ai",
    when: "Khi nào",
    head: "Đứng đầu",
    focalPoint: "Đầu mối",
    noFocalPoint: "chưa có đầu mối",
    noPerson: "chưa giao",
    resolvesForOthers: { "phải gỡ \($0) vướng mắc của nơi khác" },
    nothingInTheWay: "không có nhiệm vụ quá hạn hay vướng mắc",
    nextDue: "Hạn gần nhất",
    nothingDue: "không có hạn nào sắp tới",
    dataAge: "Số liệu",
    overdueCount: { "\($0) nhiệm vụ quá hạn" },
    obstacleCount: { "\($0) vướng mắc giữ \($1)" },
    responsible: "Người làm",
    accountable: "Lãnh đạo",
    raised: "Nêu ngày",
    raisedBy: "Nơi nêu",
    answerBy: "Hạn trả lời",
    responsibleUnit: "Phải giải quyết",
    reminders: { "đã nhắc \($0) lần" },
    completedOn: "xong",
    movedFrom: { "dời từ \($0)" },
    said: { $0.vi },
    reading: "Đang đọc…",
    notInTable: { "\($0) không có trong \($1)" },
    assignmentClass: assignmentClassWord,
    assignmentStatus: assignmentStatusWord,
    obstacleCategory: obstacleCategoryWord,
    obstacleStatus: obstacleStatusWord,
    escalation: escalationWord,
    projectStatus: projectStatusWord,
    planEntry: planEntryWord,
    transactionKind: transactionKindWord,
    ruleName: ruleNameVietnamese,
    expectation: expectationVietnamese,
    advice: adviceVietnamese,
    clueCause: causeVietnamese,
    oddCharacter: characterVietnamese,
    writeSo: { "ghi \($0)" },
    rowCount: { "\($0) dòng" },
    filesRead: { "\($0) tệp" },
    errorCount: { "\($0) lỗi" },
    warningCount: { "\($0) cảnh báo" },
    warning: "cảnh báo",
    waitsForFile: { "\($0) vừa được lưu; đang chờ ghi xong…" },
    fileKeepsChanging: { "\($0) vẫn đang được ghi; hãy chạy lại khi tệp đã ghi xong" },
    checkSummary: { "\($0) tệp, \($1) bản ghi, trong đó \($2) bị loại" },
    noProblems: "dữ liệu không lỗi",
    loading: { "đang đọc \($0)%" },
    folderGone: { "Thư mục không còn từ \($0), đang hiện số liệu cuối" },
    fileStale: { "số liệu cũ, từ \($0)" },
    settling: "tệp đang được ghi…",
    current: "mới nhất",
    paused: { $0 == 0 ? "TẠM DỪNG" : "TẠM DỪNG · số liệu mới hơn đang chờ (\($0))" },
    emptyList: "không có",
    nothingFound: { "không tìm thấy «\($0)»" },
    moreProblems: { "và \($0) lỗi nữa" },
    meetingItem: meetingItemWord,
    meetingTitle: "Trình bày",
    frozen: "giữ nguyên",
    meetingTimer: { "\($0)′ · mục này \($1)′" },
    since: { "từ \($0)" },
    tasksCompleted: "Nhiệm vụ hoàn thành",
    newlyOverdue: "Nhiệm vụ mới quá hạn",
    obstaclesResolved: "Vướng mắc đã tháo gỡ",
    obstaclesRaised: "Vướng mắc mới",
    tourTitle: "Hướng dẫn",
    tourSkip: "bỏ qua",
    tourStep: tourStepWord,
    demoTitle: "TRÌNH DIỄN",
    demoPaused: "đang dừng",
    demoOver: "hết năm",
    demoPace: { "\($0) giây một tuần" },
    themeTitle: "Màu",
    themeName: themeNameWord,
    helpTitle: "Trợ giúp",
    pageHelp: pageHelpWord,
    sortBy: "Sắp xếp theo",
    filterPrompt: "lọc:",
    goTo: "Đi tới / lệnh",
    action: actionWord,
    actionHelp: actionHelpWord,
    reason: reasonVietnamese,
    keyName: keyNameWord,
    helpGroup: helpGroupWord)
}

extension Strings {
  @Sendable private static func basisWord(_ value: PlanBasis) -> String {
    switch value {
    case .cityAssigned: "kế hoạch Thành phố giao"
    case .centralAssigned: "kế hoạch Thủ tướng giao"
    case .estimate: "dự toán"
    }
  }

  @Sendable private static func basisShortWord(_ value: PlanBasis) -> String {
    switch value {
    case .cityAssigned: "KH Thành phố"
    case .centralAssigned: "KH Thủ tướng"
    case .estimate: "dự toán"
    }
  }

  @Sendable private static func unitWord(_ value: MoneyUnit) -> String {
    switch value {
    case .billion: "tỷ đ"
    case .wholeBillion: "tỷ đ"
    case .million: "triệu đ"
    }
  }

  @Sendable private static func standingWord(_ value: Standing) -> String {
    switch value {
    case .onTrack: "đúng tiến độ"
    case .behind: "chậm"
    case .farBehind: "chậm nhiều"
    case .unknown: "chưa đánh giá"
    }
  }

  @Sendable private static func assignmentClassWord(_ value: AssignmentClass) -> String {
    switch value {
    case .completedOnTime: "xong đúng hạn"
    case .completedLate: "xong quá hạn"
    case .withinDeadline: "trong hạn"
    case .dueSoon: "sắp đến hạn"
    case .overdue: "quá hạn"
    case .regular: "thường xuyên"
    case .cancelled: "đã hủy"
    case .completedUndated: "xong, thiếu ngày"
    }
  }

  @Sendable private static func assignmentStatusWord(_ value: AssignmentStatus) -> String {
    switch value {
    case .notStarted: "chưa bắt đầu"
    case .inProgress: "đang làm"
    case .paused: "tạm dừng"
    case .returned: "bị trả lại"
    case .submitted: "chờ xác nhận"
    case .completed: "hoàn thành"
    case .cancelled: "đã hủy"
    }
  }

  @Sendable private static func obstacleCategoryWord(_ value: ObstacleCategory) -> String {
    switch value {
    case .land: "mặt bằng"
    case .materials: "vật liệu, giá"
    case .planning: "quy hoạch"
    case .procedure: "thủ tục"
    case .procurement: "đấu thầu"
    case .capital: "vốn"
    case .legal: "pháp lý"
    case .capacity: "năng lực"
    case .coordination: "phối hợp"
    case .reorganization: "sắp xếp bộ máy"
    case .forceMajeure: "bất khả kháng"
    case .digital: "dữ liệu, kết nối"
    case .other: "khác"
    }
  }

  @Sendable private static func obstacleStatusWord(_ value: ObstacleStatus) -> String {
    switch value {
    case .new: "mới ghi nhận"
    case .inProgress: "đang xử lý"
    case .reportedUp: "đã báo cáo cấp trên"
    case .resolved: "đã tháo gỡ"
    case .closed: "đã đóng"
    }
  }

  @Sendable private static func escalationWord(_ value: EscalationLevel) -> String {
    switch value {
    case .owner: "đơn vị"
    case .department: "sở"
    case .workingGroup: "Tổ công tác"
    case .cityCommittee: "UBND TP"
    case .cityParty: "Thành ủy"
    case .central: "Trung ương"
    }
  }

  @Sendable private static func projectStatusWord(_ value: ProjectStatus) -> String {
    switch value {
    case .identification: "đề xuất"
    case .preparation: "chuẩn bị"
    case .implementation: "thực hiện"
    case .completion: "kết thúc"
    case .completed: "hoàn thành"
    case .suspended: "tạm dừng"
    case .cancelled: "đã hủy"
    }
  }

  @Sendable private static func planEntryWord(_ value: PlanEntryKind) -> String {
    switch value {
    case .initial: "giao đầu năm"
    case .supplement: "bổ sung"
    case .increase: "điều chỉnh tăng"
    case .decrease: "điều chỉnh giảm"
    case .carryOver: "kéo dài"
    case .withdrawn: "thu hồi"
    }
  }

  @Sendable private static func transactionKindWord(_ value: TransactionKind) -> String {
    switch value {
    case .commitment: "cam kết chi"
    case .payment: "thanh toán"
    case .advance: "tạm ứng"
    case .advanceRecovery: "thu hồi tạm ứng"
    case .refund: "hoàn trả"
    case .settlement: "quyết toán"
    }
  }

  @Sendable private static func meetingItemWord(_ value: MeetingItem) -> String {
    switch value {
    case .headline: "Kết quả giải ngân"
    case .curve: "Lũy kế trong năm"
    case .sectors: "Lĩnh vực"
    case .units: "Đơn vị chậm nhất"
    case .overdue: "Nhiệm vụ mới quá hạn"
    case .obstacles: "Vướng mắc giữ nhiều vốn nhất"
    case .decisions: "Đề nghị quyết định"
    case .duties: "Chỉ đạo, phối hợp, báo cáo quá hạn"
    case .changes: "Thay đổi từ cuộc họp trước"
    }
  }

  @Sendable private static func tourStepWord(_ value: Action) -> String {
    switch value {
    case .down: "đi xuống trong danh sách"
    case .enter: "vào dòng đang chọn"
    case .back: "trở ra, về đúng dòng cũ"
    case .filter: "gõ để lọc, không cần dấu; Enter giữ, Esc bỏ"
    case .help: "xem mọi phím; L đổi ngôn ngữ"
    default: actionHelpWord(value)
    }
  }

  @Sendable private static func themeNameWord(_ name: String) -> String {
    switch name {
    case "dark": "nền tối"
    case "light": "nền sáng"
    case "neutral": "màu của cửa sổ lệnh"
    case "contrast": "tương phản cao"
    case "safe": "an toàn cho mù màu"
    case "projector": "máy chiếu, nền tối"
    case "projector-light": "máy chiếu, nền sáng"
    case "mono": "không màu"
    default: name
    }
  }

  @Sendable private static func actionWord(_ value: Action) -> String {
    switch value {
    case .down: "xuống"
    case .up: "lên"
    case .pageDown: "trang"
    case .pageUp: "trang"
    case .halfPageDown: "½"
    case .halfPageUp: "½"
    case .first: "đầu"
    case .last: "cuối"
    case .next: "tiếp"
    case .previous: "trước"
    case .panelNumber: "ô"
    case .enter: "vào"
    case .back: "ra"
    case .nextRecord: "bản ghi kế"
    case .previousRecord: "bản ghi trước"
    case .nextPanel: "ô kế"
    case .previousPanel: "ô trước"
    case .historyBack: "lùi"
    case .historyForward: "tới"
    case .lastView: "nơi trước"
    case .filter: "lọc"
    case .invertFilter: "đảo"
    case .sortMenu: "sắp xếp"
    case .sortLeft: "cột trái"
    case .sortRight: "cột phải"
    case .sortReverse: "ngược"
    case .zoom: "phóng"
    case .basis: "mẫu số"
    case .moneyUnit: "đơn vị tiền"
    case .scope: "phạm vi"
    case .why: "vì sao"
    case .editSource: "dòng gốc"
    case .copy: "chép"
    case .save: "ghi tệp"
    case .signOff: "xác nhận"
    case .strike: "gạch"
    case .fixAmount: "ấn định"
    case .flagBudget: "báo động"
    case .different: "không trùng"
    case .dayBack: "lùi ngày"
    case .dayForward: "tới ngày"
    case .weekBack: "lùi tuần"
    case .weekForward: "tới tuần"
    case .monthBack: "cuối tháng trước"
    case .monthForward: "cuối tháng sau"
    case .today: "về hiện tại"
    case .goToDay: "đến ngày"
    case .fiscalYear: "niên độ"
    case .compare: "so sánh"
    case .overview: "Thành phố"
    case .units: "đơn vị"
    case .projects: "dự án"
    case .tasks: "nhiệm vụ"
    case .obstacles: "vướng mắc"
    case .problems: "lỗi"
    case .files: "tệp"
    case .log: "nhật ký"
    case .changes: "thay đổi"
    case .duties: "nhiệm vụ"
    case .week: "tuần này"
    case .palette: "lệnh"
    case .help: "trợ giúp"
    case .tour: "hướng dẫn"
    case .language: "ngôn ngữ"
    case .theme: "màu"
    case .pause: "dừng"
    case .present: "trình bày"
    case .publicScreen: "công khai"
    case .reload: "đọc lại"
    case .redraw: "vẽ lại"
    case .suspend: "tạm lui"
    case .quit: "thoát"
    case .quitNow: "thoát"
    case .turnPage: "chuyển trang"
    case .turnBack: "trang trước"
    case .talkPage: "trang"
    case .talkFirst: "trang đầu"
    case .talkLast: "trang cuối"
    case .agenda: "mục lục"
    case .blank: "tắt màn"
    case .unblank: "hiện lại"
    case .automatic: "tự chuyển"
    case .endTalk: "ra"
    case .demoPause: "tạm dừng"
    case .demoSlower: "chậm hơn"
    case .demoFaster: "nhanh hơn"
    case .type: "gõ"
    case .deleteLetter: "xóa"
    case .deleteWord: "xóa từ"
    case .clearText: "xóa hết"
    case .keepFilter: "giữ"
    case .dropFilter: "bỏ"
    case .complete: "điền nốt"
    case .choose: "chọn"
    case .close: "đóng"
    case .restoreTheme: "đóng"
    case .copyRow: "chép dòng"
    }
  }

  @Sendable private static func actionHelpWord(_ value: Action) -> String {
    switch value {
    case .down: "xuống một dòng"
    case .up: "lên một dòng"
    case .pageDown: "xuống một trang"
    case .pageUp: "lên một trang"
    case .halfPageDown: "xuống nửa trang"
    case .halfPageUp: "lên nửa trang"
    case .first: "dòng đầu"
    case .last: "dòng cuối"
    case .next: "dòng kế, quay vòng"
    case .previous: "dòng trước, quay vòng"
    case .panelNumber: "tới ô có số đó"
    case .enter: "vào dòng đang chọn"
    case .back: "ra ngoài: bỏ phóng to, bỏ lọc, rời trang"
    case .nextRecord: "bản ghi kế trong danh sách dẫn tới đây"
    case .previousRecord: "bản ghi trước trong danh sách đó"
    case .nextPanel: "sang ô kế tiếp"
    case .previousPanel: "về ô trước"
    case .historyBack: "lùi về nơi đã xem"
    case .historyForward: "tới nơi vừa rời"
    case .lastView: "đổi qua lại với nơi trước"
    case .filter: "lọc ngay khi gõ, không cần dấu"
    case .invertFilter: "đảo bộ lọc"
    case .sortMenu: "chọn cột sắp xếp"
    case .sortLeft: "sắp theo cột bên trái"
    case .sortRight: "sắp theo cột bên phải"
    case .sortReverse: "đảo chiều sắp xếp"
    case .zoom: "phóng to ô"
    case .basis: "đổi kế hoạch làm mẫu số"
    case .moneyUnit: "tỷ đồng hoặc triệu đồng"
    case .scope: "chỉ xem một phạm vi dự án; lần nữa: xem tất cả"
    case .why: "vì sao số này: các dòng cộng thành nó"
    case .editSource: "xem dòng gốc trong trình soạn thảo"
    case .copy: "chép ô, dòng hoặc danh sách"
    case .save: "ghi trang này ra tệp"
    case .signOff: "xác nhận số liệu tuần bằng họ tên"
    case .strike: "gạch dòng khỏi đề xuất, hoặc lấy lại"
    case .fixAmount: "ấn định số tiền của dòng; để trống thì thôi ấn định"
    case .flagBudget: "số báo động tối đa; để trống thì theo quy tắc"
    case .different: "hai việc không trùng nhau: không nêu cặp này nữa"
    case .dayBack: "lùi một ngày"
    case .dayForward: "tới một ngày"
    case .weekBack: "lùi một tuần"
    case .weekForward: "tới một tuần"
    case .monthBack: "về cuối tháng trước"
    case .monthForward: "tới cuối tháng sau"
    case .today: "về ngày hiện tại; đang dừng thì về số liệu mới nhất"
    case .goToDay: "đến một ngày: 30/06/2026"
    case .fiscalYear: "năm ngân sách khác"
    case .compare: "so với một ngày khác"
    case .overview: "trang Thành phố"
    case .units: "mọi đơn vị"
    case .projects: "mọi dự án"
    case .tasks: "mọi nhiệm vụ"
    case .obstacles: "mọi vướng mắc đang mở"
    case .problems: "lỗi dữ liệu, theo đơn vị và tệp"
    case .files: "các tệp đã đọc"
    case .log: "đã đọc gì, lúc nào"
    case .changes: "những gì đã thay đổi"
    case .duties: "nhiệm vụ của Tổ, của đơn vị hoặc dự án đang xem"
    case .week: "việc trong tuần, của đơn vị hoặc dự án đang xem"
    case .palette: "gõ tên lệnh, lĩnh vực, đơn vị"
    case .help: "trang này"
    case .tour: "năm bước đầu tiên; bấm nữa để bỏ qua"
    case .language: "Việt, Anh, Pháp"
    case .theme: "chọn màu, xem ngay khi chọn"
    case .pause: "giữ nguyên màn hình; rồi xem từng lần số liệu mới"
    case .present: "trình bày ở cuộc họp, số liệu giữ nguyên"
    case .publicScreen: "màn hình công khai: ẩn tên, làm tròn số tiền"
    case .reload: "đọc lại mọi tệp, gọi lại máy chủ"
    case .redraw: "vẽ lại màn hình"
    case .suspend: "lui về dòng lệnh (fg để trở lại)"
    case .quit: "ra ngoài; ở trang đầu thì thoát"
    case .quitNow: "thoát ngay"
    case .turnPage: "trang trình bày kế tiếp"
    case .turnBack: "trang trình bày trước"
    case .talkPage: "tới trang có số đó"
    case .talkFirst: "trang đầu"
    case .talkLast: "trang cuối"
    case .agenda: "mục lục; gõ tên đơn vị để tới đơn vị"
    case .blank: "tắt màn hình"
    case .unblank: "hiện lại trang"
    case .automatic: "tự chuyển sau 20 hoặc 60 giây, hoặc thôi"
    case .endTalk: "kết thúc trình bày; bấm hai lần"
    case .demoPause: "tạm dừng hoặc chạy tiếp"
    case .demoSlower: "cho năm trôi chậm hơn"
    case .demoFaster: "cho năm trôi nhanh hơn"
    case .type: "gõ để lọc hoặc để tìm"
    case .deleteLetter: "xóa một chữ, hết chữ thì đóng"
    case .deleteWord: "xóa một từ"
    case .clearText: "xóa hết chữ đã gõ"
    case .keepFilter: "đóng và giữ bộ lọc"
    case .dropFilter: "đóng và bỏ bộ lọc"
    case .complete: "điền nốt tên"
    case .choose: "lấy dòng đang chọn"
    case .close: "đóng"
    case .restoreTheme: "đóng, trở lại màu cũ"
    case .copyRow: "chép dòng đang chọn"
    }
  }

  @Sendable private static func keyNameWord(_ name: String) -> String {
    switch name {
    case "pageDown": "PgDn"
    case "pageUp": "PgUp"
    case "home": "Home"
    case "end": "End"
    case "letters": "các chữ"
    case "any": "mọi phím"
    default: name
    }
  }

  @Sendable private static func helpGroupWord(_ value: Command.Group) -> String {
    switch value {
    case .move: "DI CHUYỂN"
    case .go: "ĐI VÀO, ĐI RA"
    case .look: "XEM"
    case .time: "THỜI GIAN"
    case .pages: "TRANG"
    case .program: "CHƯƠNG TRÌNH"
    case .talk: "TRÌNH BÀY"
    case .blank: "MÀN HÌNH TẮT"
    case .demonstration: "CHẠY MÔ PHỎNG"
    case .help: "TRONG TRỢ GIÚP"
    case .helpSearch: "KHI TÌM TRONG TRỢ GIÚP"
    case .filter: "KHI GÕ BỘ LỌC"
    case .sort: "KHI CHỌN CỘT SẮP XẾP"
    case .palette: "KHI GÕ LỆNH"
    case .compare: "KHI CHỌN NGÀY ĐỂ SO"
    case .scopes: "KHI CHỌN PHẠM VI"
    case .copy: "KHI CHÉP"
    case .save: "KHI GHI RA TỆP"
    case .signOff: "KHI XÁC NHẬN"
    case .verdict: "KHI ẤN ĐỊNH MỘT SỐ"
    case .themes: "KHI CHỌN MÀU"
    }
  }

  @Sendable private static func pageHelpWord(_ value: Page) -> String {
    switch value {
    case .overview:
      "Cả Thành phố: lĩnh vực so với mức phải đạt hôm nay (vạch │), nhiệm vụ quá hạn, vướng mắc và số vốn bị giữ, đường lũy kế cả năm."
    case .sector:
      "Một lĩnh vực: đơn vị và dự án của lĩnh vực, nhiệm vụ quá hạn, vướng mắc. Số tiền của đơn vị ở đây chỉ tính trong lĩnh vực này."
    case .agency:
      "Một đơn vị: phải làm gì, có đúng tiến độ không, vì sao, ai và khi nào; dưới là dự án, nhiệm vụ chưa xong và vướng mắc."
    case .project:
      "Một dự án: kế hoạch cộng từ các quyết định vốn, giải ngân cộng từ sổ; mỗi dòng ghi tệp và số dòng."
    case .assignment:
      "Một nhiệm vụ: trạng thái, hạn đang áp dụng và hạn ban đầu, ai chủ trì, ai làm, tệp và dòng đã ghi."
    case .obstacle:
      "Một vướng mắc: giữ bao nhiêu vốn, ai phải giải quyết, ở cấp nào, từ bao giờ và đề xuất gì."
    case .units:
      "Mọi đơn vị, chậm nhiều tiền nhất ở trên."
    case .projects:
      "Mọi dự án, chậm nhiều tiền nhất ở trên."
    case .tasks:
      "Mọi nhiệm vụ: quá hạn trước, rồi theo hạn, đã xong ở cuối."
    case .obstacles:
      "Mọi vướng mắc đang mở, giữ nhiều vốn nhất ở trên."
    case .problems:
      "Điều sai trong tệp: nơi phải sửa, tệp:dòng:cột, cần có gì và đang ghi gì. Sửa tệp thì dòng tự mất."
    case .problem:
      "Một lỗi: ở tệp nào, dòng nào, cột nào, đang ghi gì, cần có gì và nơi nào sửa. Sửa xong thì tự mất."
    case .changes:
      "Những gì đã xảy ra từ mốc so sánh, mới nhất trước; dòng đầu nói vì sao tỷ lệ thay đổi, các phần cộng lại đúng từng đồng."
    case .table:
      "Các hàng của một bảng như trong tệp, mọi cột của danh mục; hàng có dấu là hàng có lỗi. Enter mở bản ghi."
    case .figure:
      "Vì sao con số là thế: câu tính với số đủ từng đồng, rồi mọi dòng, cả dòng không tính và vì sao. Tổng phải khớp. = sang số tiếp theo."
    case .record:
      "Một bản ghi như trong tệp: mọi cột có ghi, ở tệp nào, dòng nào; bên dưới là những gì nó nhắc tới, Enter mở."
    case .log:
      "Những gì đã đọc từ khi mở chương trình, mới nhất trước: tệp, số dòng thêm và bớt, tiền và bản ghi thay đổi, lỗi mới (+) và đã sửa (−). Enter mở nơi liên quan."
    case .files:
      "Các tệp đã đọc, số bản ghi, số bị loại và tuổi của từng tệp."
    case .topic(let topic, _): topic.kind.question.vi
    case .meeting:
      "Trình bày: số liệu giữ nguyên; phím trình bày đứng đầu. Từ trang mở bằng một dòng hay mục lục, Esc trở lại trang trình bày."
    }
  }
}
