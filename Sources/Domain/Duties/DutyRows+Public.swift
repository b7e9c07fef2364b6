extension DutyRows {
  /// The same without the texts that only the office may read; dossiers stay apart by a number of their own.
  ///
  /// Source: data contract, columns of notes; the contract's public form leaves them out.
  var forPublic: DutyRows {
    var shown = self
    shown.directives = Register(
      rows: directives.rows.map { directive in
        var bare = directive
        (bare.number, bare.item, bare.content) = (nil, nil, "")
        return bare
      }, codes: directives.codes, key: \.key)
    for place in updates.indices { (shown.updates[place].number, shown.updates[place].content) = (nil, "") }
    for place in requests.indices {
      (shown.requests[place].number, shown.requests[place].content) = (nil, "")
    }
    for place in proposals.indices {
      (shown.proposals[place].number, shown.proposals[place].content) = (nil, "")
    }
    for place in submissions.indices {
      (shown.submissions[place].file, shown.submissions[place].notes) = (nil, nil)
    }
    var numbers: [String: String] = [:]
    for place in steps.indices {
      let number = numbers[steps[place].dossier] ?? "#\(numbers.count + 1)"
      numbers[steps[place].dossier] = number
      shown.steps[place].dossier = number
    }
    return shown
  }
}
