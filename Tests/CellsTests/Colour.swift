@testable import Cells

/// A colour as an eye sees it.
struct Colour {
  /// In linear light, 0...1.
  var red: Double
  var green: Double
  var blue: Double

  init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (Self.linear(red), Self.linear(green), Self.linear(blue))
  }

  init(grey: Int) { self.init(red: grey, green: grey, blue: grey) }

  /// A colour of xterm's palette.
  init(_ index: Int) {
    let (red, green, blue) = Palette.rgb(index)
    self.init(red: red, green: green, blue: blue)
  }

  /// Relative luminance, WCAG 2.2.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  func contrast(with other: Colour) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  private static func linear(_ level: Int) -> Double {
    let value = Double(level) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // x^2.4 is x^2 times the fifth root of x^2.
    return base * base * root(5, of: base * base)
  }

  /// By Newton's method, for Foundation is not here.
  private static func root(_ degree: Double, of value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<80 {
      let power = (1..<Int(degree)).reduce(1.0) { product, _ in product * root }
      root = ((degree - 1) * root + value / power) / degree
    }
    return root
  }

  // MARK: Colour vision

  /// Vision with all cones, or without those for long or for middle waves.
  enum Vision: CaseIterable {
    case full, protanopia, deuteranopia
  }

  /// The colour that looks to everyone as this one looks to such an eye.
  ///
  /// Source: Viénot, Brettel and Mollon 1999, for sRGB in linear light as in libDaltonLens.
  func seen(with vision: Vision) -> Colour {
    var seen = self
    switch vision {
    case .full: break
    case .protanopia:
      seen.red = 0.11238 * red + 0.88762 * green
      seen.green = seen.red
      seen.blue = 0.00401 * red - 0.00401 * green + blue
    case .deuteranopia:
      seen.red = 0.29275 * red + 0.70725 * green
      seen.green = seen.red
      seen.blue = -0.02234 * red + 0.02234 * green + blue
    }
    seen.blue = min(max(seen.blue, 0), 1)
    return seen
  }

  /// CIE 1976 L*a*b*, D65.
  var lab: (lightness: Double, a: Double, b: Double) {
    func curve(_ value: Double) -> Double {
      value > 216.0 / 24389 ? Self.root(3, of: value) : (24389.0 / 27 * value + 16) / 116
    }
    let x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    let y = curve(luminance)
    let z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }
}

/// Each of the first with each of the second.
func pairs<A, B>(_ first: [A], _ second: [B]) -> [(A, B)] {
  first.flatMap { a in second.map { (a, $0) } }
}
