// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "tiendo",
  products: [.executable(name: "tiendo", targets: ["tiendo"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CTerminal"),
    .target(name: "CBytes"),
    .target(name: "Cells", swiftSettings: strict),
    .target(name: "Domain", swiftSettings: strict),
    .target(name: "Contract", dependencies: ["Domain"], swiftSettings: strict),
    // The static zlib: what a report is packed into doesn't change with the machine it is written on.
    .target(
      name: "Document", dependencies: ["Cells", "CZlib", "Domain"], swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libz.a")]),
    .target(name: "Tabular", swiftSettings: strict),
    .target(
      name: "DataFolder", dependencies: ["Domain", "Contract", "CBytes", "Tabular"], swiftSettings: strict),
    .target(
      name: "Dashboard", dependencies: ["Cells", "Contract", "Document", "Domain"], swiftSettings: strict),
    .target(name: "TerminalIO", dependencies: ["Cells", "CNcurses", "CTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "tiendo",
      dependencies: [
        "Contract", "Dashboard", "DataFolder", "Document", "TerminalIO",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "DemoData", dependencies: ["Contract"], swiftSettings: strict),
    .target(name: "XMLCheck", path: "Tests/XMLCheck", swiftSettings: strict),
    .testTarget(name: "CellsTests", dependencies: ["Cells", "XMLCheck"], swiftSettings: strict),
    .testTarget(
      name: "DocumentTests", dependencies: ["CZlib", "Cells", "Document", "Domain", "XMLCheck"],
      swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(name: "ContractTests", dependencies: ["Contract"], swiftSettings: strict),
    .testTarget(name: "TabularTests", dependencies: ["Tabular"], swiftSettings: strict),
    .testTarget(name: "DataFolderTests", dependencies: ["DataFolder"], swiftSettings: strict),
    .testTarget(name: "DemoDataTests", dependencies: ["DemoData", "Contract"], swiftSettings: strict),
    .testTarget(
      name: "DashboardTests", dependencies: ["Dashboard", "DataFolder", "Document"], exclude: ["Screens"],
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalCard", dependencies: ["Cells", "TerminalIO"], path: "Tests/TerminalCard",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["tiendo", "TerminalCard", "TerminalIO", "CTerminal", "Cells"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
