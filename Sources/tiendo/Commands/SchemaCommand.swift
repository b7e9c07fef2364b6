import ArgumentParser
import Dashboard
import Postgres

/// `tiendo schema --sql`: the contract's tables as a database has them.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: Help.said(
      "In các bảng của bộ số liệu dưới dạng SQL cho PostgreSQL.",
      "Print the tables of the data as SQL for PostgreSQL.",
      "Écrire les tables des données en SQL pour PostgreSQL."),
    discussion: Help.said(
      """
      Lược đồ tiendo: bảng, khóa, điều kiện, chú thích bằng tiếng Việt, sổ thay đổi changes, vai trò chỉ đọc tiendo_reader. \
      Chạy lần thứ hai không làm đổi gì. Cách dùng: tiendo schema --sql | psql service=TÊN -v ON_ERROR_STOP=1
      """,
      """
      The schema tiendo: tables, keys, checks, comments in Vietnamese, the outbox changes, the read-only role \
      tiendo_reader. To run it twice changes nothing. Use it so: tiendo schema --sql | psql service=NAME -v ON_ERROR_STOP=1
      """,
      """
      Le schéma tiendo : tables, clés, contrôles, commentaires en vietnamien, le journal changes, le rôle de lecture \
      tiendo_reader. Une seconde exécution ne change rien. Usage : tiendo schema --sql | psql service=NOM -v ON_ERROR_STOP=1
      """))

  @Flag(
    help: .said(
      "In dưới dạng SQL; hiện chỉ có dạng này.", "As SQL; there is no other form yet.",
      "En SQL ; il n’y a pas encore d’autre forme."))
  var sql = false

  @Flag(
    help: .said(
      "Cho cụm Citus: sổ giải ngân chia ra các máy, các bảng khác ở máy điều phối.",
      "For a Citus cluster: the ledger is spread over its nodes, the other tables stay on the coordinator.",
      "Pour une grappe Citus : le registre réparti sur les nœuds, les autres tables sur le coordinateur."))
  var citus = false

  @Option(help: .language)
  var lang: Language = .vietnamese

  mutating func validate() throws {
    guard sql else {
      throw ValidationError(
        Help.said(
          "ghi dạng cần in: tiendo schema --sql", "say in which form: tiendo schema --sql",
          "dites sous quelle forme : tiendo schema --sql"))
    }
  }

  func run() throws {
    Output.surviveClosedPipe()
    Output.write(PostgresSchema(isCitus: citus).sql)
  }
}
