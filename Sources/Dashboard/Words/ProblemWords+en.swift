import Domain

// What is wrong with data, and what should stand there.
extension Strings {
  @Sendable static func ruleNameEnglish(_ value: Rule) -> String {
    switch value {
    case .fileUnreadable: "the file can't be read"
    case .fileMissing: "a file is missing"
    case .fileTooLarge: "the file is too large"
    case .notUTF8: "text is not UTF-8"
    case .packageUnreadable: "datapackage.json can't be read"
    case .noDisbursement: "no table of disbursements"
    case .headerMissing: "no header line"
    case .columnMissing: "a column is missing"
    case .columnRepeated: "a column is repeated"
    case .quoteUnclosed: "a quote is not closed"
    case .quoteStray: "a stray quote"
    case .tooManyCells: "too many cells"
    case .tooFewCells: "too few cells"
    case .rowTooLong: "the row is too long"
    case .required: "a value is missing"
    case .type: "wrong kind of value"
    case .pattern: "wrong form"
    case .enumeration: "not in the code list"
    case .range: "out of range"
    case .overflow: "the amount is too large"
    case .hostileText: "hidden characters"
    case .brokenEncoding: "the letters are broken by a wrong encoding"
    case .totalRow: "a row of totals"
    case .headingRow: "a row of headings or column numbers"
    case .moreInRow: "more faults in this row"
    case .primaryKey: "the key is repeated"
    case .foreignKey: "the code does not exist"
    case .takesRows: "other rows stand without this one"
    case .owner: "another unit's row"
    case .cycle: "units above each other in a circle"
    case .sign: "wrong sign"
    case .aboveInvestment: "disbursed above total investment"
    case .abovePlan: "disbursed above the year's plan"
    case .cumulativeFalls: "the cumulative figure falls"
    case .parts: "parts do not add up"
    case .ledgerDiffers: "the ledger differs from the statement"
    case .milestoneUndated: "met milestone without a date"
    case .completedUndated: "completed without a date"
    case .completedWithoutResult: "completed without a result"
    case .dueBeforeStart: "due before its start"
    case .regularWithDue: "regular task with a due day"
    case .resolvedUndated: "resolved without a date"
    case .transfer: "transfer without recipient"
    case .escalate: "to be escalated"
    case .paidNotAccepted: "all paid, not accepted"
    case .nothingDisbursed: "plan but nothing disbursed"
    case .afterToday: "a day that has not come: was the year mistyped?"
    case .farAway: "a day more than 30 years ahead: was the year mistyped?"
    case .outsidePlanYear: "paid outside its plan year"
    case .endBeforeStart: "ends before it begins"
    case .completedBeforeStart: "completed before its start"
    case .resolvedBeforeRaised: "resolved before it was raised"
    case .closedBeforeResolved: "closed before it was resolved"
    case .statusContradicts: "this day contradicts the status"
    case .percentContradicts: "the percentage contradicts the status"
    case .paidWithoutPlan: "paid without a plan, or above a plan of 0"
    case .carriedOverWithoutPlan: "paid from carried-over capital that was not assigned"
    case .carriedOverAbovePlan: "paid above the carried-over capital"
    case .negativePlan: "the plan adds up to less than 0"
    case .negativeDisbursed: "disbursed adds up to less than 0"
    case .recoveryAboveAdvance: "more recovered than was advanced"
    case .heldAbovePlan: "holds more than is left of the plan"
    case .basisContradictsSource: "the funding source is not of this kind of plan"
    case .sourceUnsaid: "funding source not given: counted as investment"
    case .sourcesDiffer: "the unit's total differs from the Treasury's"
    case .voucherTwice: "the same voucher twice?"
    }
  }

  @Sendable static func expectationEnglish(_ value: Expectation) -> String {
    switch value {
    case .present: "a value"
    case .integer: "a whole number without points, commas or spaces"
    case .number: "a number; decimals after a point"
    case .boolean: "true or false"
    case .date: "a day as year-month-day, such as 2026-12-31"
    case .month: "a month as year-month, such as 2026-12"
    case .year: "a year of four digits"
    case .dateTime: "a time such as 2026-12-31T17:00:00"
    case .email: "an e-mail address"
    case .form(let form): codeFormEnglish(form)
    case .oneOf(let codes): "one of: \(codes.joined(separator: ", "))"
    case .atLeast(let bound): "at least \(bound)"
    case .atMost(let bound): "at most \(bound)"
    case .code(let table, let near):
      near.map { "a code that stands in \(table); the nearest is \($0)" } ?? "a code that stands in \(table)"
    case .ownProject(let unit): "a project of unit \(unit)"
    case .sum(let bound): "an amount with which the column's sum stays below \(bound) đồng"
    case .higherLevel(let reminders): "a higher level after more than \(reminders) reminders"
    case .json: "JSON text"
    case .dataRow: "a row of data"
    case .dependents(let file, let rows):
      rows == 1 ? "it takes 1 row of \(file) with it" : "it takes \(rows) rows of \(file) with it"
    case .hidden: "…"
    case .unique(let first): "a key that stands only once; first at \(first)"
    case .cells(let count): count == 1 ? "1 cell" : "\(count) cells"
    case .columns(let names): (names.count == 1 ? "column " : "columns ") + names.joined(separator: ", ")
    case .closedQuote: "a closing quote \""
    case .quotedCell: "quotes \"…\" around the whole cell"
    case .utf8: "text saved as UTF-8"
    case .readableFile: "a file that can be read"
    case .regularFile: "an ordinary file"
    case .bytes(let most): "at most \(most) bytes"
    case .acyclic: "no unit above itself"
    case .empty: "nothing"
    case .equal(let value): value
    case .plainText: "text without hidden characters"
    case .unit(let code): "unit \(code)"
    case .files(let names): "one of the files \(names.joined(separator: ", "))"
    case .notAfter(let day): "a day that has come, not after \(day)"
    case .between(let first, let last): "a day from \(first) to \(last)"
    }
  }

  private static func codeFormEnglish(_ value: CodeForm) -> String {
    switch value {
    case .code:
      "1–40 characters: capital letters without accents, digits, . _ -; begins with a letter or digit"
    case .codes: "such codes with | between them"
    case .budgetCode: "6–9 digits"
    }
  }
}
