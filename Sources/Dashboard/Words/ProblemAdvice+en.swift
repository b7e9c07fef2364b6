import Domain

// What to do about a problem, and what the text of a bad cell looks like.
extension Strings {
  @Sendable static func adviceEnglish(_ value: Rule) -> String {
    switch value {
    case .fileUnreadable: "close it in other programs, check its permissions, save it again"
    case .fileMissing: "add this file to the folder"
    case .fileTooLarge: "split it, leave out what is not needed"
    case .notUTF8: "in Excel: Save As → CSV UTF-8"
    case .packageUnreadable: "mend this file, or take it away"
    case .noDisbursement: "add one of these files"
    case .headerMissing: "write the column names in the first line"
    case .columnMissing: "add the column, named just so"
    case .columnRepeated: "keep one column, rename the other"
    case .quoteUnclosed: "add the \" at the end of the cell"
    case .quoteStray: "put the whole cell in \"…\", double each \" within"
    case .tooManyCells: "put cells with commas in \"…\"; take away cells too many"
    case .tooFewCells: "add the cells that are missing; an empty one needs its comma too"
    case .rowTooLong: "shorten it; most often a \" is missing"
    case .required: "fill in this cell"
    case .type: "write the cell in that form"
    case .pattern: "write the code in that form"
    case .enumeration: "write one of these codes"
    case .range: "check the number"
    case .overflow: "check the zeros; amounts are in đồng"
    case .hostileText: "delete the hidden character and type that place again"
    case .brokenEncoding: "export it again from the original as CSV UTF-8"
    case .totalRow: "delete the row; totals are summed by themselves"
    case .headingRow: "delete the row; names of columns stand in the first line only"
    case .moreInRow: "mend these cells of the row too"
    case .primaryKey: "give it another code, or delete the double row"
    case .foreignKey: "mend the code, or add it to that table"
    case .takesRows: "mend this first, the others will follow"
    case .owner: "a unit reports on itself: move the row to that unit's folder"
    case .cycle: "mend the unit above"
    case .sign: "write decreases and recoveries below zero, all others above"
    case .aboveInvestment: "check the total investment and the payments"
    case .abovePlan: "check the payments and the plan's decisions"
    case .cumulativeFalls: "check both reports: a cumulative figure does not fall"
    case .parts: "check the three figures"
    case .ledgerDiffers: "compare ledger and statement, mend the wrong one"
    case .milestoneUndated: "write the day it was met"
    case .completedUndated: "write the day it was completed"
    case .completedWithoutResult: "write the result, the document's number"
    case .dueBeforeStart: "mend one of the two days"
    case .regularWithDue: "take away the due day, or the mark as regular"
    case .resolvedUndated: "write the day it was resolved"
    case .transfer: "write the project that receives it and the amount"
    case .escalate: "report it to the next level and write that level"
    case .paidNotAccepted: "accept the work, or mend the status"
    case .nothingDisbursed: "remind the unit, or add what was paid"
    }
  }

  @Sendable static func causeEnglish(_ value: Clue.Cause) -> String {
    switch value {
    case .separators: "separators between thousands"
    case .decimals: "decimals; amounts are whole đồng"
    case .words: "written with a word for billions, millions or thousands"
    case .currency: "has a currency"
    case .percent: "has a % sign"
    case .brackets: "a negative amount as in bookkeeping"
    case .scientific: "Excel has shortened it; look up the last digits"
    case .dayFirst: "read as day/month/year"
    case .monthFirst: "read with the month first"
    case .yearFirst: "not quite year-month-day"
    case .twoDigitYear: "a year of two digits"
    case .withTime: "has a time as well"
    case .serial: "a day as Excel counts it"
    case .noSuchDay: "there is no such day"
    case .smallLetters: "has small letters"
    case .accents: "has letters with accents"
    case .almost: "almost a code of the list"
    case .notAllowed(let character): "«\(character)» is not allowed"
    case .tooLong(let count): "\(count) characters long"
    }
  }

  @Sendable static func characterEnglish(_ value: OddCharacter.Kind) -> String {
    switch value {
    case .noBreakSpace: "no-break space"
    case .otherSpace: "an unusual space"
    case .zeroWidth: "zero-width character"
    case .direction: "character that turns the writing"
    case .softHyphen: "soft hyphen"
    case .lineBreak: "line break within the cell"
    case .tab: "tab"
    case .control: "control character"
    case .spaceAtStart: "a space at the start"
    case .spaceAtEnd: "a space at the end"
    case .dash: "a dash in place of the minus -"
    case .wide(let plain): "a full-width character in place of \(plain)"
    case .digit(let plain): "a digit of another script in place of \(plain)"
    case .cyrillic(let plain): "a Cyrillic letter that looks like \(plain)"
    case .greek(let plain): "a Greek letter that looks like \(plain)"
    }
  }
}
