import Contract

extension GuideWords {
  /// What to do, and the rules that hold for every table.
  static let steps = [
    Label(
      "Các dòng của thư mục mới là ví dụ, không có thật: thay chúng bằng số liệu của đơn vị, giữ nguyên dòng tên cột ở "
        + "đầu mỗi tệp.",
      "The rows of a new folder are examples and invented: put your own in their place and keep the line of column "
        + "names on top of each file.",
      "Les lignes d’un dossier nouveau sont des exemples inventés : mettez les vôtres à leur place et gardez la ligne des "
        + "noms de colonnes en tête de chaque fichier."),
    Label(
      "Trong Excel, mở bảng bằng Dữ liệu → Từ văn bản/CSV, chọn 65001: UTF-8, để cột mã và cột ngày ở kiểu Văn bản (nếu "
        + "không, 00103 thành 103) và cột số tiền ở kiểu Số không có chữ số thập phân (nếu không, 120000000000 thành "
        + "1,2E+11). Lưu thành → CSV UTF-8 (phân tách bằng dấu phẩy), đúng tên cũ.",
      "In Excel, open a table by Data → From Text/CSV with 65001: UTF-8, columns of codes and days as Text (else 00103 "
        + "becomes 103) and amounts as Number without decimals (else 120000000000 becomes 1.2E+11). Save as → CSV UTF-8 "
        + "(Comma delimited), under the same name.",
      "Dans Excel, ouvrez une table par Données → À partir d’un fichier texte/CSV en 65001 : UTF-8, codes et jours en "
        + "Texte (sinon 00103 devient 103) et montants en Nombre sans décimales (sinon 120000000000 devient 1,2E+11). "
        + "Enregistrer sous → CSV UTF-8 (délimité par des virgules), sous le même nom."),
    Label(
      "Số tiền là số đồng nguyên, không có dấu phân cách. Ngày viết yyyy-mm-dd. Ô không biết để trống. Mã gồm chữ hoa A–Z, "
        + "chữ số và . _ -, nhiều nhất 40 ký tự; mã khóa của mỗi dòng phải khác nhau.",
      "Amounts are whole đồng without separators, days yyyy-mm-dd. What is not known stays empty. Codes are capitals A–Z, "
        + "digits and . _ -, 40 at most; no two rows have the same key.",
      "Les montants sont des dôngs entiers sans séparateurs, les jours yyyy-mm-dd. Ce qui n’est pas su reste vide. Les codes "
        + "sont faits de majuscules A–Z, de chiffres et de . _ -, 40 au plus ; deux lignes n’ont jamais la même clé."
    ),
    Label(
      "Cột đứng theo thứ tự nào cũng được, cột không bắt buộc có thể bỏ, cột lạ không bị đụng đến. Bảng khác: thêm tệp cùng "
        + "tên vào thư mục. Số liệu do đơn vị tự nộp: đặt vào units/<unit_id>/, cùng các bảng này.",
      "Columns stand in any order, those that are not required may be left out, others are left alone. Another table: put a "
        + "file of its name into the folder. What a unit hands in itself goes to units/<unit_id>/, with the same tables.",
      "Les colonnes sont dans un ordre quelconque, celles qui ne sont pas obligatoires peuvent manquer, les autres ne gênent "
        + "pas. Une autre table : mettez un fichier de son nom dans le dossier. Ce que remet une unité va dans "
        + "units/<unit_id>/, avec les mêmes tables."),
    Label(
      "«tiendo check» và tên thư mục: nêu từng lỗi với tệp, dòng, cột và cách sửa. «tiendo» và tên thư mục: mở bảng theo dõi.",
      "“tiendo check” and the folder's name say every error with file, line, column and what to do; “tiendo” and its name open "
        + "the dashboard.",
      "« tiendo check » et le nom du dossier disent chaque erreur avec fichier, ligne, colonne et que faire ; « tiendo » et son "
        + "nom ouvrent le tableau de bord."),
    Label(
      "Khi không còn dòng ví dụ nào: mở datapackage.json bằng trình soạn văn bản, đổi \"synthetic\": true thành "
        + "\"synthetic\": false và sửa \"title\". Cho đến lúc đó mọi màn hình ghi DỮ LIỆU MÔ PHỎNG.",
      "When no example row is left: open datapackage.json in a text editor, change \"synthetic\": true to \"synthetic\": false "
        + "and write your \"title\". Until then every screen says SYNTHETIC DATA.",
      "Quand il ne reste aucun exemple : ouvrez datapackage.json dans un éditeur de texte, changez \"synthetic\": true en "
        + "\"synthetic\": false et écrivez votre \"title\". Jusque-là chaque écran dit DONNÉES SYNTHÉTIQUES."),
  ]
}
