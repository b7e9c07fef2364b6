// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// The program, optimised where `make test` asks for it: compiling it so takes less than the tests take longer without.
// Asserts stay. The tests themselves stay as they are, since they would hardly run faster.
let isOptimised = Context.environment["OPTIMISED"] == "1"
let optimised: [SwiftSetting] = [
  .unsafeFlags(
    ["-O", "-whole-module-optimization", "-num-threads", "2", "-assert-config", "Debug"],
    .when(configuration: .debug))
]
let program = isOptimised ? strict + optimised : strict

// Static, so that no library is looked for when the program starts. The linker gets each of them once, where a target
// names it first, and looks through it once: minizip stands before the zlib that it needs.
let zlib: [LinkerSetting] = [.linkedLibrary(":libminizip.a"), .linkedLibrary(":libz.a")]

let package = Package(
  name: "tiendo",
  products: [.executable(name: "tiendo", targets: ["tiendo"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
    .target(name: "CTerminal"),
    .target(name: "CBytes", cSettings: isOptimised ? [.unsafeFlags(["-O2"])] : []),
    .target(name: "CPQ"),
    .target(name: "Cells", swiftSettings: program),
    .target(name: "Domain", swiftSettings: program),
    .target(name: "Contract", dependencies: ["Domain"], swiftSettings: program),
    .target(
      name: "Archive", dependencies: ["CMinizip"], swiftSettings: program, linkerSettings: zlib),
    // The static zlib: what a report is packed into doesn't change with the machine it is written on.
    .target(
      name: "Document", dependencies: ["Archive", "Cells", "CZlib", "Domain"], swiftSettings: program,
      linkerSettings: zlib),
    .target(
      name: "Tabular", dependencies: ["Archive", "CExpat", "Contract", "Domain"], swiftSettings: program,
      linkerSettings: [.linkedLibrary(":libexpat.a")] + zlib),
    .target(
      name: "DataFolder", dependencies: ["Domain", "Contract", "CBytes", "Tabular"], swiftSettings: program),
    // libpq is found when it is asked for, and never linked.
    .target(name: "Postgres", dependencies: ["CPQ", "Contract", "Domain"], swiftSettings: program),
    .target(
      name: "Intake", dependencies: ["Contract", "DataFolder", "Domain", "Tabular", "TOMLKit"],
      swiftSettings: program),
    .target(
      name: "Dashboard", dependencies: ["Cells", "Contract", "Document", "Domain"], swiftSettings: program),
    .target(name: "TerminalIO", dependencies: ["Cells", "CNcurses", "CTerminal"], swiftSettings: program),
    .executableTarget(
      name: "tiendo",
      dependencies: [
        "Contract", "Dashboard", "DataFolder", "Document", "Intake", "Postgres", "Tabular", "TerminalIO",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: program),
    .executableTarget(name: "DemoData", dependencies: ["Contract"], swiftSettings: program),
    .target(name: "XMLCheck", path: "Tests/XMLCheck", swiftSettings: strict),
    .testTarget(name: "CellsTests", dependencies: ["Cells", "XMLCheck"], swiftSettings: strict),
    .testTarget(
      name: "DocumentTests", dependencies: ["CZlib", "Cells", "Document", "Domain", "XMLCheck"],
      swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(name: "ContractTests", dependencies: ["Contract"], swiftSettings: strict),
    .target(
      name: "TinyBook", dependencies: ["CMinizip"], path: "Tests/TinyBook", swiftSettings: strict,
      linkerSettings: zlib),
    .testTarget(
      name: "TabularTests", dependencies: ["Contract", "Tabular", "TinyBook"], swiftSettings: strict),
    .testTarget(
      name: "IntakeTests", dependencies: ["Contract", "Domain", "Intake", "Tabular", "TinyBook"],
      swiftSettings: strict),
    .testTarget(
      name: "DataFolderTests", dependencies: ["DataFolder", "TestNumbers", "TinyBook"], swiftSettings: strict),
    .target(name: "TestNumbers", path: "Tests/TestNumbers", swiftSettings: strict),
    .target(name: "TestServer", dependencies: ["Postgres"], path: "Tests/TestServer", swiftSettings: strict),
    .testTarget(
      name: "PostgresTests",
      dependencies: [
        "Contract", "Dashboard", "DataFolder", "Domain", "Postgres", "TestNumbers", "TestServer", "tiendo",
      ],
      swiftSettings: strict),
    .testTarget(name: "DemoDataTests", dependencies: ["DemoData", "Contract"], swiftSettings: strict),
    .testTarget(
      name: "DashboardTests", dependencies: ["Dashboard", "DataFolder", "Document"], exclude: ["Screens"],
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalCard", dependencies: ["Cells", "TerminalIO"], path: "Tests/TerminalCard",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "tiendo", "TerminalCard", "TerminalIO", "CTerminal", "Cells", "Postgres", "TestServer", "TinyBook",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
