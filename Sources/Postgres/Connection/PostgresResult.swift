import CPQ

/// One result of a statement, given back to libpq with this.
struct PostgresResult: ~Copyable {
  private let pq: UnsafePointer<cpq>
  private let result: OpaquePointer

  init(_ pq: UnsafePointer<cpq>, _ result: OpaquePointer) {
    (self.pq, self.result) = (pq, result)
  }

  deinit { pq.pointee.PQclear(result) }

  var status: ExecStatusType { pq.pointee.PQresultStatus(result) }

  var rows: [[String?]] {
    let columns = pq.pointee.PQnfields(result)
    return (0..<pq.pointee.PQntuples(result)).map { row in
      (0..<columns).map { column in
        guard pq.pointee.PQgetisnull(result, row, column) == 0,
          let bytes = pq.pointee.PQgetvalue(result, row, column)
        else { return nil }
        let count = Int(pq.pointee.PQgetlength(result, row, column))
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
      }
    }
  }

  /// Rows that it inserted, changed or removed.
  var changeCount: Int { pq.pointee.PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0 }

  /// What went wrong; nil when nothing did.
  var fault: PostgresFault? {
    switch status {
    case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE:
      let state = field("C") ?? ""
      // Source: PostgreSQL, error codes: query_canceled, which is what a statement's time limit says.
      if state == "57014" { return .tooLate }
      let words = [field("M"), field("D")].compactMap { $0 }.joined(separator: " · ")
      return .sql(words.isEmpty ? whole : words, state: state)
    default: return nil
    }
  }

  /// Source: PostgreSQL, postgres_ext.h: C is SQLSTATE, M the message, D its detail.
  private func field(_ code: Unicode.Scalar) -> String? {
    pq.pointee.PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
  }

  private var whole: String {
    pq.pointee.PQresultErrorMessage(result).map { PostgresConnection.words($0) } ?? ""
  }
}
