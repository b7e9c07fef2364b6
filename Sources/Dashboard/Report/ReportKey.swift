public import Document

/// The texts of the weekly report that the standing agency may word in its own way.
public enum ReportKey: String, CaseIterable, WordingKey {
  case parent, agency, number, nation, motto, place
  case kind, subject, draft, addressed, addressees, opening
  case disbursement, tasks, infrastructure, obstacles, proposals, next
  case source, copied, recipients, capacity, post, signer

  public var names: [String] {
    switch self {
    case .place: ["month", "year"]
    case .subject, .opening: ["week", "year", "from", "to"]
    case .draft: ["day"]
    case .source: ["moment", "files", "digest"]
    case .parent, .agency, .number, .nation, .motto, .kind, .addressed, .addressees, .disbursement, .tasks,
      .infrastructure, .obstacles, .proposals, .next, .copied, .recipients, .capacity, .post, .signer:
      []
    }
  }

  public func standard(in language: Document.Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    case .french: french
    }
  }

  private var vietnamese: String {
    switch self {
    case .parent: "UBND THÀNH PHỐ HÀ NỘI"
    case .agency: "TỔ CÔNG TÁC ĐẶC BIỆT VỀ\nGIẢI NGÂN VÀ HẠ TẦNG SỐ"
    case .number: "Số:        /BC-TCT"
    case .nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    case .motto: "Độc lập - Tự do - Hạnh phúc"
    case .place: "Hà Nội, ngày      tháng {month} năm {year}"
    case .kind: "BÁO CÁO"
    case .subject: "Tình hình giải ngân và thực hiện nhiệm vụ hạ tầng số\ntuần {week} năm {year}"
    case .draft: "(Dự thảo; số liệu đến hết ngày {day})"
    case .addressed: "Kính gửi"
    case .addressees: "Ban Thường vụ Thành ủy Hà Nội\nThường trực Ban Chỉ đạo 57 Thành ủy"
    case .opening:
      "Tổ công tác đặc biệt về giải ngân và hạ tầng số (sau đây gọi là Tổ công tác) báo cáo tình hình trong tuần từ ngày {from} đến ngày {to} như sau:"
    case .disbursement: "KẾT QUẢ GIẢI NGÂN"
    case .tasks: "TIẾN ĐỘ NHIỆM VỤ VÀ THỰC HIỆN CHỈ ĐẠO"
    case .infrastructure: "HẠ TẦNG SỐ"
    case .obstacles: "KHÓ KHĂN, VƯỚNG MẮC"
    case .proposals: "ĐỀ XUẤT, KIẾN NGHỊ"
    case .next: "NHIỆM VỤ TUẦN TỚI"
    case .source: "Số liệu: {moment}, {files} tệp, mã băm {digest}."
    case .copied: "Nơi nhận"
    case .recipients: "Như trên\nChủ tịch UBND Thành phố (để báo cáo)\nThành viên Tổ công tác\nLưu: VT, TCT"
    case .capacity: "KT. TỔ TRƯỞNG\nTỔ PHÓ THƯỜNG TRỰC"
    case .post: "GIÁM ĐỐC SỞ TÀI CHÍNH"
    case .signer: ""
    }
  }

  private var english: String {
    switch self {
    case .parent: "HANOI PEOPLE’S COMMITTEE"
    case .agency: "SPECIAL WORKING GROUP ON\nDISBURSEMENT AND DIGITAL INFRASTRUCTURE"
    case .number: "No.        /BC-TCT"
    case .nation: "SOCIALIST REPUBLIC OF VIETNAM"
    case .motto: "Independence - Freedom - Happiness"
    case .place: "Hanoi,      {month}/{year}"
    case .kind: "REPORT"
    case .subject: "Disbursement and digital infrastructure\nweek {week} of {year}"
    case .draft: "(Draft; figures up to {day})"
    case .addressed: "To"
    case .addressees:
      "Standing Committee of the Hanoi Party Committee\nStanding members of the City's Steering Committee 57"
    case .opening:
      "The Special Working Group on Disbursement and Digital Infrastructure reports on the week from {from} to {to}:"
    case .disbursement: "DISBURSEMENT"
    case .tasks: "TASKS AND DIRECTIVES"
    case .infrastructure: "DIGITAL INFRASTRUCTURE"
    case .obstacles: "DIFFICULTIES AND OBSTACLES"
    case .proposals: "PROPOSALS"
    case .next: "NEXT WEEK"
    case .source: "Figures: {moment}, {files} files, digest {digest}."
    case .copied: "Copies"
    case .recipients:
      "As above\nChairman of the City People's Committee (for report)\nMembers of the working group\nFile: VT, TCT"
    case .capacity: "FOR THE HEAD OF THE GROUP\nSTANDING DEPUTY HEAD"
    case .post: "DIRECTOR OF THE DEPARTMENT OF FINANCE"
    case .signer: ""
    }
  }

  private var french: String {
    switch self {
    case .parent: "COMITÉ POPULAIRE DE HANOÏ"
    case .agency: "GROUPE DE TRAVAIL SPÉCIAL SUR LE\nDÉCAISSEMENT ET L’INFRASTRUCTURE NUMÉRIQUE"
    case .number: "N° :        /BC-TCT"
    case .nation: "RÉPUBLIQUE SOCIALISTE DU VIETNAM"
    case .motto: "Indépendance - Liberté - Bonheur"
    case .place: "Hanoï, le      {month}/{year}"
    case .kind: "RAPPORT"
    case .subject: "Décaissement et infrastructure numérique\nsemaine {week} de {year}"
    case .draft: "(Projet ; chiffres arrêtés au {day})"
    case .addressed: "À"
    case .addressees:
      "Comité permanent du Comité du Parti de Hanoï\nPermanence du comité de pilotage 57 de la Ville"
    case .opening:
      "Le groupe de travail spécial sur le décaissement et l’infrastructure numérique rend compte de la semaine du {from} au {to} :"
    case .disbursement: "DÉCAISSEMENT"
    case .tasks: "TÂCHES ET DIRECTIVES"
    case .infrastructure: "INFRASTRUCTURE NUMÉRIQUE"
    case .obstacles: "DIFFICULTÉS ET OBSTACLES"
    case .proposals: "PROPOSITIONS"
    case .next: "SEMAINE PROCHAINE"
    case .source: "Chiffres : {moment}, {files} fichiers, empreinte {digest}."
    case .copied: "Copies"
    case .recipients:
      "Destinataires ci-dessus\nPrésident du Comité populaire (pour information)\nMembres du groupe\nArchives : VT, TCT"
    case .capacity: "POUR LE CHEF DU GROUPE\nLE CHEF ADJOINT PERMANENT"
    case .post: "DIRECTEUR DU SERVICE DES FINANCES"
    case .signer: ""
    }
  }

  public func help(in language: Document.Language) -> String {
    let (vi, en, fr) = helps
    return switch language {
    case .vietnamese: vi
    case .english: en
    case .french: fr
    }
  }

  private var helps: (String, String, String) {
    switch self {
    case .parent: ("Cơ quan chủ quản", "The agency above", "L’autorité de tutelle")
    case .agency: ("Cơ quan ban hành", "Who issues the report", "L’auteur du rapport")
    case .number: ("Số, ký hiệu; số để trống", "Number and symbol; left blank", "Numéro, laissé en blanc")
    case .nation: ("Quốc hiệu", "The state", "L’État")
    case .motto: ("Tiêu ngữ", "The motto", "La devise")
    case .place: ("Địa danh và ngày", "Place and day", "Lieu et date")
    case .kind: ("Tên loại văn bản", "Kind of paper", "Type de document")
    case .subject: ("Trích yếu", "Subject", "Objet")
    case .draft: ("Dòng dự thảo", "Mark of a draft", "Mention de projet")
    case .addressed: ("Lời gửi", "Before the addressees", "Avant les destinataires")
    case .addressees: ("Nơi gửi, mỗi dòng một nơi", "Addressees, one a line", "Destinataires, un par ligne")
    case .opening: ("Câu mở đầu", "First sentence", "Première phrase")
    case .disbursement, .tasks, .infrastructure, .obstacles, .proposals, .next:
      ("Tên phần", "Heading of a part", "Titre d’une partie")
    case .source: ("Nguồn số liệu", "Where the figures are from", "Origine des chiffres")
    case .copied: ("Nơi nhận", "Head of the copies", "Titre des copies")
    case .recipients: ("Nơi nhận, mỗi dòng một nơi", "Copies, one a line", "Copies, une par ligne")
    case .capacity: ("Thẩm quyền ký", "In what capacity it is signed", "Qualité du signataire")
    case .post: ("Chức vụ", "Post", "Fonction")
    case .signer: ("Họ và tên người ký", "Name of the signer", "Nom du signataire")
    }
  }
}
