enum UnitLevel: String {
  case cityParty = "city_party"
  case cityGovernment = "city_government"
  case department
  case wardCommune = "ward_commune"
  case publicServiceUnit = "public_service_unit"
  case treasury
}

/// An agency or unit, under its real name.
struct Unit {
  let id: String
  let name: String
  let shortName: String
  let level: UnitLevel
  let parent: String?

  /// As it stands inside a sentence: phường Tây Hồ, Sở Y tế.
  var inSentence: String {
    level == .wardCommune
      ? name.replacing("Phường ", with: "phường ").replacing("Xã ", with: "xã ") : name
  }

  /// Where it is: the ward's or commune's own name, or the whole city.
  var place: String {
    level == .wardCommune
      ? name.replacing("Phường ", with: "").replacing("Xã ", with: "") : "Toàn thành phố"
  }
}

let units: [Unit] =
  [
    Unit(id: "HN", name: "Thành phố Hà Nội", shortName: "Hà Nội", level: .cityGovernment, parent: nil),
    Unit(id: "VPTU", name: "Văn phòng Thành ủy", shortName: "VP Thành ủy", level: .cityParty, parent: nil),
    department("VPUB", "Văn phòng Ủy ban nhân dân Thành phố", "VP UBND TP"),
    department("STC", "Sở Tài chính", "Sở TC"),
    department("SKHCN", "Sở Khoa học và Công nghệ", "Sở KH&CN"),
    department("SNV", "Sở Nội vụ", "Sở NV"),
    department("CATP", "Công an Thành phố", "CATP"),
    Unit(
      id: "KBNNKV1", name: "Kho bạc Nhà nước khu vực I", shortName: "KBNN KV I", level: .treasury, parent: nil
    ),
    department("STP", "Sở Tư pháp", "Sở TP"),
    department("SCT", "Sở Công Thương", "Sở CT"),
    department("SNNMT", "Sở Nông nghiệp và Môi trường", "Sở NN&MT"),
    department("SXD", "Sở Xây dựng", "Sở XD"),
    department("SQHKT", "Sở Quy hoạch - Kiến trúc", "Sở QH-KT"),
    department("SVHTT", "Sở Văn hóa và Thể thao", "Sở VH&TT"),
    department("SDL", "Sở Du lịch", "Sở DL"),
    department("SGDDT", "Sở Giáo dục và Đào tạo", "Sở GD&ĐT"),
    department("SYT", "Sở Y tế", "Sở YT"),
    department("SDTTG", "Sở Dân tộc và Tôn giáo", "Sở DT&TG"),
    department("TTTP", "Thanh tra Thành phố", "Thanh tra TP"),
    department("BQLKCN", "Ban Quản lý các khu công nghệ cao và khu công nghiệp", "BQL KCNC&KCN"),
    Unit(
      id: "TTPVHCC", name: "Trung tâm Phục vụ hành chính công Thành phố", shortName: "TT PVHCC",
      level: .publicServiceUnit, parent: "HN"),
    Unit(
      id: "VPDKDD", name: "Văn phòng Đăng ký đất đai Hà Nội", shortName: "VP ĐKĐĐ", level: .publicServiceUnit,
      parent: "SNNMT"),
  ] + wards

/// The 126 wards and communes, which opened on 01/07/2025, under the statistics office's codes.
let wards: [Unit] = wardNames.map { code, name in
  let short = name.replacing("Phường ", with: "P. ").replacing("Xã ", with: "X. ")
  return Unit(id: code, name: name, shortName: short, level: .wardCommune, parent: "HN")
}

private func department(_ id: String, _ name: String, _ shortName: String) -> Unit {
  Unit(id: id, name: name, shortName: shortName, level: .department, parent: "HN")
}

/// The unit of that code, which must be in the table.
func unit(_ id: String) -> Unit { units.first { $0.id == id } ?? units[0] }

extension Unit {
  var mustReport: Bool { parent != nil }

  /// The last day of a unit that is no more.
  var closed: Day? { id == Story.abolishedUnit ? Story.abolished : nil }

  /// What a row of the table says, in the table's order of columns.
  func cells(order: Int) -> [String] {
    let opened = level == .wardCommune ? Day(2025, 7, 1) : nil
    return [
      id, name, shortName, level.rawValue, cell(parent), String(mustReport), String(order), cell(opened),
      cell(closed), closed == nil ? "" : Story.successorUnit,
    ]
  }
}

private let wardNames: [(code: String, name: String)] = [
  ("00004", "Phường Ba Đình"), ("00008", "Phường Ngọc Hà"), ("00025", "Phường Giảng Võ"),
  ("00070", "Phường Hoàn Kiếm"), ("00082", "Phường Cửa Nam"), ("00091", "Phường Phú Thượng"),
  ("00097", "Phường Hồng Hà"), ("00103", "Phường Tây Hồ"), ("00118", "Phường Bồ Đề"),
  ("00127", "Phường Việt Hưng"), ("00136", "Phường Phúc Lợi"), ("00145", "Phường Long Biên"),
  ("00160", "Phường Nghĩa Đô"), ("00166", "Phường Cầu Giấy"), ("00175", "Phường Yên Hòa"),
  ("00190", "Phường Ô Chợ Dừa"), ("00199", "Phường Láng"), ("00226", "Phường Văn Miếu - Quốc Tử Giám"),
  ("00229", "Phường Kim Liên"), ("00235", "Phường Đống Đa"), ("00256", "Phường Hai Bà Trưng"),
  ("00283", "Phường Vĩnh Tuy"), ("00292", "Phường Bạch Mai"), ("00301", "Phường Vĩnh Hưng"),
  ("00316", "Phường Định Công"), ("00322", "Phường Tương Mai"), ("00328", "Phường Lĩnh Nam"),
  ("00331", "Phường Hoàng Mai"), ("00337", "Phường Hoàng Liệt"), ("00340", "Phường Yên Sở"),
  ("00352", "Phường Phương Liệt"), ("00364", "Phường Khương Đình"), ("00367", "Phường Thanh Xuân"),
  ("00376", "Xã Sóc Sơn"), ("00382", "Xã Kim Anh"), ("00385", "Xã Trung Giã"), ("00430", "Xã Đa Phúc"),
  ("00433", "Xã Nội Bài"), ("00454", "Xã Đông Anh"), ("00466", "Xã Phúc Thịnh"), ("00475", "Xã Thư Lâm"),
  ("00493", "Xã Thiên Lộc"), ("00508", "Xã Vĩnh Thanh"), ("00541", "Xã Phù Đổng"),
  ("00562", "Xã Thuận An"), ("00565", "Xã Gia Lâm"), ("00577", "Xã Bát Tràng"),
  ("00592", "Phường Từ Liêm"), ("00598", "Phường Thượng Cát"), ("00602", "Phường Đông Ngạc"),
  ("00611", "Phường Xuân Đỉnh"), ("00613", "Phường Tây Tựu"), ("00619", "Phường Phú Diễn"),
  ("00622", "Phường Xuân Phương"), ("00634", "Phường Tây Mỗ"), ("00637", "Phường Đại Mỗ"),
  ("00640", "Xã Thanh Trì"), ("00643", "Phường Thanh Liệt"), ("00664", "Xã Đại Thanh"),
  ("00679", "Xã Ngọc Hồi"), ("00685", "Xã Nam Phù"), ("04930", "Xã Yên Xuân"), ("08974", "Xã Quang Minh"),
  ("08980", "Xã Yên Lãng"), ("08995", "Xã Tiến Thắng"), ("09022", "Xã Mê Linh"),
  ("09552", "Phường Kiến Hưng"), ("09556", "Phường Hà Đông"), ("09562", "Phường Yên Nghĩa"),
  ("09568", "Phường Phú Lương"), ("09574", "Phường Sơn Tây"), ("09604", "Phường Tùng Thiện"),
  ("09616", "Xã Đoài Phương"), ("09619", "Xã Quảng Oai"), ("09634", "Xã Cổ Đô"), ("09661", "Xã Minh Châu"),
  ("09664", "Xã Vật Lại"), ("09676", "Xã Bất Bạt"), ("09694", "Xã Suối Hai"), ("09700", "Xã Ba Vì"),
  ("09706", "Xã Yên Bài"), ("09715", "Xã Phúc Thọ"), ("09739", "Xã Phúc Lộc"), ("09772", "Xã Hát Môn"),
  ("09784", "Xã Đan Phượng"), ("09787", "Xã Liên Minh"), ("09817", "Xã Ô Diên"), ("09832", "Xã Hoài Đức"),
  ("09856", "Xã Dương Hòa"), ("09871", "Xã Sơn Đồng"), ("09877", "Xã An Khánh"),
  ("09886", "Phường Dương Nội"), ("09895", "Xã Quốc Oai"), ("09910", "Xã Kiều Phú"),
  ("09931", "Xã Hưng Đạo"), ("09952", "Xã Phú Cát"), ("09955", "Xã Thạch Thất"), ("09982", "Xã Hạ Bằng"),
  ("09988", "Xã Hòa Lạc"), ("10003", "Xã Tây Phương"), ("10015", "Phường Chương Mỹ"),
  ("10030", "Xã Phú Nghĩa"), ("10045", "Xã Xuân Mai"), ("10072", "Xã Quảng Bị"), ("10081", "Xã Trần Phú"),
  ("10096", "Xã Hòa Phú"), ("10114", "Xã Thanh Oai"), ("10126", "Xã Bình Minh"), ("10144", "Xã Tam Hưng"),
  ("10180", "Xã Dân Hòa"), ("10183", "Xã Thường Tín"), ("10210", "Xã Hồng Vân"),
  ("10231", "Xã Thượng Phúc"), ("10237", "Xã Chương Dương"), ("10273", "Xã Phú Xuyên"),
  ("10279", "Xã Phượng Dực"), ("10330", "Xã Chuyên Mỹ"), ("10342", "Xã Đại Xuyên"),
  ("10354", "Xã Vân Đình"), ("10369", "Xã Ứng Thiên"), ("10402", "Xã Ứng Hòa"), ("10417", "Xã Hòa Xá"),
  ("10441", "Xã Mỹ Đức"), ("10459", "Xã Phúc Sơn"), ("10465", "Xã Hồng Sơn"), ("10489", "Xã Hương Sơn"),
]
