import Glibc
import TinyBook

@testable import Tabular

/// Opens bytes as a workbook; the file is gone again when it is open.
func workbook(_ bytes: [UInt8], name: String = "book.xlsx") throws -> Workbook {
  let folder = "/tmp/tabular-\(getpid())-\(UInt64.random(in: 0 ... .max))"
  mkdir(folder, 0o700)
  let path = "\(folder)/\(name)"
  defer {
    unlink(path)
    rmdir(folder)
  }
  let file = open(path, O_CREAT | O_WRONLY, 0o600)
  var done = 0
  while done < bytes.count {
    done += bytes[done...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  }
  close(file)
  return try Workbook(path: path)
}

/// All cells of the sheets: `B7 number 12`, with `=` where a formula gave it and `=?` where it gave nothing.
func cells(_ bytes: [UInt8]) throws -> [String] {
  var all: [String] = []
  for sheet in try workbook(bytes).sheets {
    try sheet.forEachRow { row in
      for cell in row.cells {
        let mark = cell.formula == .none ? "" : cell.formula == .stored ? "=" : "=?"
        let place = CellPlace(column: cell.column, row: row.number).text
        all.append("\(place) \(cell.kind) \(mark)\(row.text(of: cell))")
      }
      return true
    }
  }
  return all
}

func cells(_ book: TinyBook) throws -> [String] { try cells(book.bytes) }
