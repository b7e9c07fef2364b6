/// Why a key does nothing here, in each language.
extension Strings {
  @Sendable static func reasonEnglish(_ value: Reason) -> String {
    switch value {
    case .stillLoading: "the data are still being read"
    case .noRows: "no rows here"
    case .allShown: "everything is on the screen"
    case .nothingToOpen: "this row opens nothing"
    case .noOtherRecord: "no other record beside this page"
    case .isOutermost: "nothing to go back from"
    case .onePanel: "no other panel here"
    case .noSuchPanel: "no panel of this number here"
    case .nothingEarlier: "no earlier page"
    case .nothingLater: "no later page"
    case .noList: "no list here"
    case .noFilter: "no filter here to invert"
    case .noOrder: "nothing to sort here"
    case .noZoom: "nothing to zoom here"
    case .onePlan: "rates are of this plan only"
    case .roundedInPublic: "amounts are rounded on a public screen"
    case .firstDay: "no earlier day in the folder"
    case .lastDay: "no later day in the folder"
    case .isPresent: "this is the present day"
    case .oneYear: "no other plan year in the folder"
    case .isHere: "this is that page"
    case .firstPage: "this is the first page"
    case .lastPage: "this is the last page"
    case .firstCellOnly: "first cell only"
    }
  }

  @Sendable static func reasonFrench(_ value: Reason) -> String {
    switch value {
    case .stillLoading: "lecture des données en cours"
    case .noRows: "aucune ligne ici"
    case .allShown: "tout est à l’écran"
    case .nothingToOpen: "cette ligne n’ouvre rien"
    case .noOtherRecord: "pas d’autre fiche à côté de cette page"
    case .isOutermost: "rien d’où revenir"
    case .onePanel: "pas d’autre panneau ici"
    case .noSuchPanel: "aucun panneau de ce numéro ici"
    case .nothingEarlier: "pas de page avant"
    case .nothingLater: "pas de page après"
    case .noList: "pas de liste ici"
    case .noFilter: "pas de filtre à inverser ici"
    case .noOrder: "rien à trier ici"
    case .noZoom: "rien à agrandir ici"
    case .onePlan: "ce plan est le seul de référence"
    case .roundedInPublic: "les montants sont arrondis en public"
    case .firstDay: "pas de jour antérieur dans le dossier"
    case .lastDay: "pas de jour ultérieur dans le dossier"
    case .isPresent: "c’est déjà le jour présent"
    case .oneYear: "pas d’autre exercice dans le dossier"
    case .isHere: "c’est cette page"
    case .firstPage: "c’est la première page"
    case .lastPage: "c’est la dernière page"
    case .firstCellOnly: "première cellule seulement"
    }
  }

  @Sendable static func reasonVietnamese(_ value: Reason) -> String {
    switch value {
    case .stillLoading: "số liệu đang được đọc"
    case .noRows: "ở đây không có dòng nào"
    case .allShown: "đã hiện hết trên màn hình"
    case .nothingToOpen: "dòng này không mở ra gì"
    case .noOtherRecord: "trang này không có bản ghi kế bên"
    case .isOutermost: "đã ở ngoài cùng"
    case .onePanel: "ở đây không có ô khác"
    case .noSuchPanel: "ở đây không có ô mang số này"
    case .nothingEarlier: "không có nơi nào trước đó"
    case .nothingLater: "không có nơi nào sau đó"
    case .noList: "ở đây không có danh sách"
    case .noFilter: "ở đây không có bộ lọc để đảo"
    case .noOrder: "ở đây không có gì để sắp xếp"
    case .noZoom: "ở đây không có gì để phóng to"
    case .onePlan: "chỉ có một kế hoạch làm mẫu số"
    case .roundedInPublic: "màn hình công khai luôn làm tròn số tiền"
    case .firstDay: "thư mục không có ngày sớm hơn"
    case .lastDay: "thư mục không có ngày muộn hơn"
    case .isPresent: "đang ở ngày hiện tại"
    case .oneYear: "thư mục không có niên độ khác"
    case .isHere: "đang ở trang này"
    case .firstPage: "đây là trang đầu"
    case .lastPage: "đây là trang cuối"
    case .firstCellOnly: "chỉ lấy ô đầu"
    }
  }
}
