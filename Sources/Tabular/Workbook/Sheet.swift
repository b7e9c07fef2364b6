extension Workbook {
  /// One sheet of a workbook.
  public struct Sheet {
    public let name: String
    /// False for one that its author hid.
    public let isVisible: Bool
    let book: Workbook
    let place: Int

    /// Hands over the rows that have something in them, from the top, one at a time.
    ///
    /// - Parameter body: false ends the reading; then nothing is known of what stands below, nor of merged cells.
    /// - Returns: the cells that are shown as one.
    @discardableResult
    public func forEachRow(_ body: (Row) -> Bool) throws(Fault) -> [Merge] {
      let result = withoutActuallyEscaping(body) { body in
        Result { () throws(Fault) in try book.read(place, body) }
      }
      return try result.get()
    }
  }
}
