import Contract
import Document
import Domain

extension MinutesFacts {
  /// Lines of each kind, and lines left blank.
  private static let (proposedLines, blankLines) = (4, 4)

  private struct Line {
    let code: String
    let what: String
    let who: Key<Agency>
    let due: Day?
  }

  /// What | who | until when, proposed from the data: the meeting decides.
  var work: Document.Table {
    var codes: Set<String> = []
    let lines = (decided + moved + overdue).filter { codes.insert($0.code + $0.what).inserted }
    let blanks = Document.Row([
      .text(""), .text(MinutesFacts.blank), .text(MinutesFacts.blank), .text(MinutesFacts.blank),
    ])
    return Document.Table(
      sheet: facts.said("Giao việc", "Work", "Travaux"),
      columns: [
        Document.Column(facts.said("Mã", "Code", "Code")),
        Document.Column(facts.said("Việc", "What", "Quoi")),
        Document.Column(facts.said("Chủ trì", "Who", "Qui")),
        Document.Column(facts.said("Hạn", "Due", "Échéance"), .day),
      ],
      rows: lines.map(row) + Array(repeating: blanks, count: MinutesFacts.blankLines),
      note: facts.said(
        "Các dòng có mã do phần mềm gợi ý từ số liệu; cuộc họp sửa, bỏ, thêm và định hạn.",
        "Lines with a code are proposed from the data; the meeting changes, strikes and adds, and sets the days.",
        "Les lignes codées sont proposées d’après les données ; la réunion corrige, raye, ajoute et fixe les dates."
      ))
  }

  private func row(_ line: Line) -> Document.Row {
    // A day that is past is set anew.
    let due = line.due.flatMap { $0 > facts.day ? Document.Cell.day($0) : nil }
    return Document.Row([
      .text(line.code), .text(line.what), .text(context.name(source.successors.heir(of: line.who))),
      due ?? .text(MinutesFacts.blank),
    ])
  }

  /// Obstacles on which a decision is asked for.
  private var decided: [Line] {
    portfolio.obstaclesForDecision.prefix(MinutesFacts.proposedLines).map { obstacle in
      Line(
        code: obstacle.code,
        what: facts.said("Gỡ vướng mắc: ", "Resolve: ", "Lever : ")
          + (proposed[obstacle.origin] ?? obstacle.description),
        who: obstacle.responsibleAgency ?? obstacle.agency, due: obstacle.due)
    }
  }

  /// The largest moves of capital.
  private var moved: [Line] {
    moves.prefix(MinutesFacts.proposedLines).compactMap { move in
      guard let from = portfolio.projects[move.from] else { return nil }
      let (amount, to) = (facts.money(move.amount), portfolio.projects.code(of: move.to))
      return Line(
        code: from.code,
        what: facts.said(
          "Trình điều chuyển \(amount) từ \(from.code) sang \(to)",
          "Submit the move of \(amount) from \(from.code) to \(to)",
          "Soumettre le déplacement de \(amount) de \(from.code) à \(to)"), who: from.owner, due: nil)
    }
  }

  /// Tasks that are overdue for longest.
  private var overdue: [Line] {
    portfolio.work.overdue.prefix(MinutesFacts.proposedLines).map { place in
      let task = portfolio.assignments.rows[Int(place)]
      let days = task.daysLate(at: portfolio.asOf)
      return Line(
        code: task.code,
        what: facts.said(
          "Hoàn thành (quá hạn \(days) ngày): ", "Complete (\(days) days late): ",
          "Achever (\(days) jours de retard) : ")
          + task.title, who: task.lead, due: nil)
    }
  }
}
