/// Which rule a row breaks. The raw value is what `check --format json` prints.
public enum Rule: String, CodeList {
  // The file.
  case fileUnreadable = "file-unreadable"
  case fileMissing = "file-missing"
  case fileTooLarge = "file-too-large"
  case notUTF8 = "not-utf8"
  case packageUnreadable = "package-unreadable"
  case noDisbursement = "no-disbursement-table"
  case headerMissing = "header-missing"
  case columnMissing = "column-missing"
  case columnRepeated = "column-repeated"
  /// A column that is not read, though its name is almost one of the table's.
  case columnAlmost = "column-almost"
  /// Cells below no column name.
  case columnNameless = "column-without-name"
  /// The column names stand further down than in the first line.
  case headerBelow = "header-below"
  /// Cells are parted by another character than a comma.
  case separator = "separator"
  /// The file is no CSV text at all: a workbook, a PDF, …
  case fileForm = "file-form"
  /// The file is a table in another form than the contract's, and was read as what it is.
  case textForm = "text-form"
  /// A column in the letters of an old font, which were read as what they stand for.
  case oldFont = "old-font"
  /// Nothing can be read of a workbook.
  case workbook = "workbook"
  /// Amounts are in another unit than đồng.
  case moneyUnit = "money-unit"
  // Around the file.
  case fileMisnamed = "file-misnamed"
  case fileMisplaced = "file-misplaced"
  /// A table that stands in two files of one folder: the other one is read.
  case tableTwice = "table-twice"
  case fileLimit = "too-many-files"
  /// A link out of the folder to something that is no table.
  case linkOutside = "link-outside"
  /// The file looks cut off at its end.
  case fileCut = "file-cut"
  /// A table that lost rows since it was read before, and got no others.
  case rowsLost = "rows-lost"
  // The record.
  case quoteUnclosed = "quote-unclosed"
  case quoteStray = "quote-stray"
  case tooManyCells = "too-many-cells"
  case tooFewCells = "too-few-cells"
  case rowTooLong = "row-too-long"
  // The cell.
  case required = "required"
  case type = "type"
  case pattern = "pattern"
  case enumeration = "enum"
  case range = "range"
  case overflow = "overflow"
  case hostileText = "hostile-text"
  case brokenEncoding = "broken-encoding"
  /// A formula of a workbook that was never computed.
  case formulaUnstored = "formula-without-value"
  /// Several lines in one cell of a workbook.
  case cellLines = "lines-in-cell"
  // The row as a whole.
  case totalRow = "total-row"
  case headingRow = "heading-row"
  case moreInRow = "more-in-row"
  // Between rows.
  case primaryKey = "primary-key"
  case foreignKey = "foreign-key"
  case takesRows = "takes-rows"
  case owner = "owner"
  case cycle = "cycle"
  // What a table schema cannot say. Source: ecosystem notes 1.4.
  case sign = "sign"
  case aboveInvestment = "above-total-investment"
  case abovePlan = "above-plan"
  case cumulativeFalls = "cumulative-falls"
  case parts = "parts-do-not-add-up"
  case ledgerDiffers = "ledger-differs"
  case milestoneUndated = "milestone-without-date"
  case completedUndated = "completed-without-date"
  case completedWithoutResult = "completed-without-result"
  case dueBeforeStart = "due-before-start"
  case regularWithDue = "regular-with-due"
  case resolvedUndated = "resolved-without-date"
  case transfer = "transfer-without-recipient"
  case escalate = "escalate"
  case paidNotAccepted = "paid-not-accepted"
  case nothingDisbursed = "nothing-disbursed"
  // Days and states that contradict each other.
  case afterToday = "after-today"
  case farAway = "far-away"
  case outsidePlanYear = "outside-plan-year"
  case endBeforeStart = "end-before-start"
  case completedBeforeStart = "completed-before-start"
  case resolvedBeforeRaised = "resolved-before-raised"
  case closedBeforeResolved = "closed-before-resolved"
  case statusContradicts = "status-contradicts"
  case percentContradicts = "percent-contradicts"
  // Money that has no plan, or none of its own.
  case paidWithoutPlan = "paid-without-plan"
  case carriedOverWithoutPlan = "carried-over-without-plan"
  case carriedOverAbovePlan = "carried-over-above-plan"
  case negativePlan = "negative-plan"
  case negativeDisbursed = "negative-disbursed"
  case recoveryAboveAdvance = "recovery-above-advance"
  case heldAbovePlan = "held-above-plan"
  case basisContradictsSource = "basis-contradicts-source"
  case sourceUnsaid = "funding-source-unsaid"
  case sourcesDiffer = "sources-differ"
  case voucherTwice = "voucher-twice"

  public var severity: Problem.Severity {
    switch self {
    case .escalate, .paidNotAccepted, .nothingDisbursed, .textForm, .oldFont, .tableTwice, .cellLines:
      .note
    case .hostileText, .afterToday, .farAway, .outsidePlanYear, .percentContradicts, .recoveryAboveAdvance,
      .heldAbovePlan,
      .basisContradictsSource, .sourceUnsaid, .sourcesDiffer, .voucherTwice:
      .warning
    case .columnAlmost, .columnNameless, .fileMisnamed, .fileMisplaced, .fileCut, .rowsLost:
      .warning
    case .headerBelow, .separator, .fileForm, .fileLimit, .linkOutside, .fileMissing, .workbook, .moneyUnit,
      .formulaUnstored:
      .error
    case .fileUnreadable, .fileTooLarge, .notUTF8, .packageUnreadable, .noDisbursement, .headerMissing,
      .columnMissing, .columnRepeated:
      .error
    case .quoteUnclosed, .quoteStray, .tooManyCells, .tooFewCells, .rowTooLong:
      .error
    case .brokenEncoding, .totalRow, .headingRow, .moreInRow, .takesRows:
      .error
    case .required, .type, .pattern, .enumeration, .range, .overflow, .primaryKey, .foreignKey, .owner,
      .cycle:
      .error
    case .sign, .aboveInvestment, .abovePlan, .cumulativeFalls, .parts, .ledgerDiffers:
      .error
    case .milestoneUndated, .completedUndated, .completedWithoutResult, .dueBeforeStart, .regularWithDue,
      .resolvedUndated, .transfer:
      .error
    case .endBeforeStart, .completedBeforeStart, .resolvedBeforeRaised, .closedBeforeResolved,
      .statusContradicts:
      .error
    case .paidWithoutPlan, .carriedOverWithoutPlan, .carriedOverAbovePlan, .negativePlan, .negativeDisbursed:
      .error
    }
  }
}
