public import Domain

extension Document {
  /// A picture of figures, drawn by the reader's program from the figures themselves.
  public struct Chart: Hashable, Sendable {
    /// `Biểu đồ 1. …`; left out where empty.
    public var title: String
    /// What it shows, in words: for whoever hears it read out, and for forms without pictures.
    public var alternative: String
    /// What the axis of values counts: `tỷ đồng`.
    public var axis: String
    /// How values are written; `.money`, `.rate` or `.count`.
    public var form: Form
    public var shape: Shape

    public init(title: String = "", alternative: String, axis: String, form: Form, shape: Shape) {
      self.title = title
      self.alternative = alternative
      self.axis = axis
      self.form = form
      self.shape = shape
    }

    public enum Shape: Hashable, Sendable {
      /// Paths over days, told apart by strokes as well as by colours; the one that matters first, five at most.
      case lines([Line])
      /// A group of lying bars a category, the first category on top.
      case bars(categories: [String], [Bars])
    }
  }

  public struct Line: Hashable, Sendable {
    public var name: String
    /// In any order; days without a value are bridged.
    public var values: [Day: Cell]

    public init(_ name: String, values: [Day: Cell]) {
      self.name = name
      self.values = values
    }
  }

  public struct Bars: Hashable, Sendable {
    public var name: String
    /// One a category.
    public var values: [Cell]

    public init(_ name: String, values: [Cell]) {
      self.name = name
      self.values = values
    }
  }
}
