import Tabular

/// What the title of a column in a hand-in means, as far as offices agree on it.
enum HeadingRole: Hashable, CaseIterable {
  case ordinal
  /// What tiendo works out itself: shares and rests.
  case computed
  /// Paid within a week or a month: no table of the contract has it.
  case paidInPeriod
  /// Expected to be paid: not paid yet.
  case estimated
  case paidForWork
  case advance
  case held
  case paid
  case planned
  case projectCode
  case projectName
  case fundingSource
  case obstacleCode
  case obstacleKind
  case level
  case solution
  case resolver
  case raised
  /// Last of those about obstacles, for its words stand in the titles of the others too.
  case obstacle
  case taskCode
  case completed
  case due
  case start
  case percent
  case lead
  case person
  case status
  case product
  case result
  case taskTitle
  case notes

  /// The first role whose words a title has. Nil for a title that says none of them.
  init?(_ title: String) {
    let form = NearName(title).text
    guard !form.isEmpty, title.count <= HeadingRole.longest else { return nil }
    guard
      let role = HeadingRole.allCases.first(where: { $0.words.holds(form, hasPercent: title.contains("%")) })
    else { return nil }
    self = role
  }

  /// Titles are short; what is longer is text of a row.
  private static let longest = 160

  /// Whether amounts of money stand below it.
  var isMoney: Bool {
    switch self {
    case .paidInPeriod, .estimated, .paidForWork, .advance, .held, .paid, .planned: true
    case .ordinal, .computed, .projectCode, .projectName, .fundingSource, .obstacleCode, .obstacleKind,
      .level, .solution, .resolver, .raised, .obstacle, .taskCode, .completed, .due, .start, .percent, .lead,
      .person, .status, .product, .result, .taskTitle, .notes:
      false
    }
  }
}

/// Words by which a title is known, in ``NearName``.
struct HeadingWords {
  /// The whole title.
  var whole: [String] = []
  /// Its beginning.
  var front: [String] = []
  /// Anywhere in it.
  var part: [String] = []
  /// Beginnings that count only beside a percent sign.
  var beforePercent: [String] = []

  func holds(_ form: String, hasPercent: Bool) -> Bool {
    whole.contains(form) || front.contains { form.hasPrefix($0) }
      || part.contains { HeadingWords.holds(form, $0) }
      || hasPercent && beforePercent.contains { form.hasPrefix($0) }
  }
}

extension HeadingWords {
  /// Whether a part stands in a text, byte by byte: both are ASCII, and titles are looked at by the thousand.
  fileprivate static func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (text.utf8, part.utf8)
    guard let first = part.first else { return true }
    var rest = text[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: part) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

extension HeadingRole {
  var words: HeadingWords {
    switch self {
    case .ordinal: HeadingWords(whole: ["stt", "tt", "sott", "sothutu", "no", "nr"])
    case .computed:
      HeadingWords(
        front: ["tyle", "tile", "sosanh", "chenhlech", "rate", "taux"],
        part: ["conlai", "chuagiaingan", "dattyle"])
    case .paidInPeriod:
      HeadingWords(part: [
        "giaingantrong", "trongtuan", "trongthang", "trongky", "giainganthangnay", "giaingantuannay",
      ])
    case .estimated:
      HeadingWords(front: ["uoc", "dukien"], part: ["uocgiaingan", "uocthuchien", "dukiengiaingan"])
    case .paidForWork:
      HeadingWords(part: ["khoiluonghoanthanh", "thanhtoanklht", "klht", "paidforwork"])
    case .advance: HeadingWords(part: ["tamung", "outstandingadvance"])
    case .held: HeadingWords(part: ["vonbivuong", "vonvuong", "sotienvuong"])
    case .paid:
      HeadingWords(part: [
        "giaingan", "dathanhtoan", "luykethanhtoan", "thanhtoanluyke", "dachi", "disbursed", "decaiss",
      ])
    case .planned:
      HeadingWords(
        front: ["kehoach", "khvon", "vonkehoach", "dutoan"],
        part: ["kehoachvon", "vonduocgiao", "vongiao", "dutoanduocgiao"])
    case .projectCode:
      HeadingWords(front: ["maduan", "masoduan", "mada", "maso", "projectcode", "codeduprojet"])
    case .projectName:
      HeadingWords(
        whole: ["danhmuc", "project", "projet", "congtrinh"],
        front: [
          "tenduan", "duan", "danhmucduan", "tencongtrinh", "danhmuccongtrinh", "congtrinhduan",
          "projectname",
          "nomduprojet", "tennhiemvuduan", "tenchuongtrinh",
        ])
    case .fundingSource: HeadingWords(front: ["nguonvon", "nguonkinhphi", "loainguonvon", "fundingsource"])
    case .obstacleCode: HeadingWords(front: ["mavuongmac", "makhokhan", "obstaclecode"])
    case .obstacleKind:
      HeadingWords(front: ["nhomvuongmac", "loaivuongmac", "nhomkhokhan", "loaikhokhan", "phanloaivuongmac"])
    case .level: HeadingWords(front: ["capgiaiquyet", "capcothamquyen", "resolutionlevel"])
    case .solution: HeadingWords(front: ["dexuat", "kiennghi", "giaiphap", "huongxuly", "huonggiaiquyet"])
    case .resolver: HeadingWords(part: ["coquangiaiquyet", "donvigiaiquyet", "thamquyengiaiquyet"])
    case .raised: HeadingWords(front: ["ngayneu", "ngayphatsinh"])
    case .obstacle: HeadingWords(part: ["vuongmac", "khokhan", "tontai", "obstacle"])
    case .taskCode: HeadingWords(front: ["macongviec", "manhiemvu", "taskcode"])
    case .completed:
      HeadingWords(front: ["ngayhoanthanh", "hoanthanhngay", "thoigianhoanthanhthucte", "thucte"])
    case .due:
      HeadingWords(front: [
        "thoihan", "hanhoanthanh", "thoigianhoanthanh", "hanxuly", "han", "due", "echeance",
      ])
    case .start: HeadingWords(front: ["ngaybatdau", "batdau", "thoigianbatdau"])
    case .percent:
      HeadingWords(
        front: ["phantramhoanthanh", "mucdohoanthanh", "tylehoanthanh"],
        beforePercent: ["hoanthanh", "tiendo", "khoiluong"])
    case .lead: HeadingWords(front: ["donvichutri", "chutri", "coquanchutri"])
    case .person:
      HeadingWords(front: [
        "nguoiphutrach", "canbophutrach", "nguoithuchien", "canbothuchien", "nguoidaumoi", "canbodaumoi",
      ])
    case .status: HeadingWords(front: ["trangthai", "tinhtrang"])
    case .product: HeadingWords(front: ["sanpham"])
    case .result: HeadingWords(front: ["ketqua"])
    case .taskTitle:
      HeadingWords(
        whole: ["nhiemvu", "congviec", "task", "tache"],
        front: ["noidungcongviec", "noidungnhiemvu", "tencongviec", "tennhiemvu", "congvieccanlam"])
    case .notes: HeadingWords(whole: ["ghichu", "notes", "note", "remarques"])
    }
  }
}
