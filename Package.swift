// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "stormlog",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "stormlog", targets: ["stormlog"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(
      name: "IncidentCore",
      dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    // Strict readers of YAML and JSON, with places and limits.
    .target(name: "StrictText", dependencies: [.product(name: "Yams", package: "Yams")]),
    // Files of the host: placed whole and synced, folders, locks, accounts.
    .target(name: "HostFiles"),
    // Width, wrapping, tables, style, and text that is safe for a terminal.
    .target(name: "TerminalText", dependencies: ["IncidentCore"]),
    // German and English for all that the domain says.
    .target(name: "IncidentWording", dependencies: ["IncidentCore", "StrictText"]),
    .target(
      name: "PlaybookFiles",
      dependencies: ["IncidentCore", "IncidentWording", "ShippedPlaybooks", "StrictText"]),
    .target(
      name: "PlaybookExchange",
      dependencies: ["IncidentCore", "IncidentWording", "PlaybookFiles", "StrictText"]),
    .target(
      name: "IncidentStore",
      dependencies: [
        "HostFiles", "IncidentCore", "StormlogSchema",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "IncidentReport",
      dependencies: [
        "IncidentCore", "IncidentWording", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("Curve/storm-curve.css"), .embedInCode("Document/report.css"),
        .embedInCode("Document/report.mustache"),
      ]),
    .target(
      name: "Workspace",
      dependencies: [
        "DemoStorms", "HostFiles", "IncidentCore", "IncidentWording", "PlaybookFiles",
        "ShippedPlaybooks", "StrictText",
      ],
      resources: [
        .embedInCode("clock-rules.yaml"), .embedInCode("holidays.yaml"),
        .embedInCode("settings.de.yaml"), .embedInCode("settings.en.yaml"),
      ]),
    .target(name: "HostTerminal", dependencies: ["HostFiles", "IncidentCore"]),
    .target(name: "LineReading", dependencies: ["IncidentCore", "IncidentWording"]),
    .target(name: "TimeReading", dependencies: ["IncidentCore", "StrictText"]),
    .target(
      name: "IncidentDesk",
      dependencies: [
        "HostFiles", "IncidentCore", "IncidentReport", "IncidentStore", "IncidentWording",
        "PlaybookExchange", "PlaybookFiles", "ShippedPlaybooks", "StrictText", "TimeReading",
        "Workspace",
      ]),
    .target(
      name: "IncidentViews",
      dependencies: [
        "IncidentCore", "IncidentReport", "IncidentWording", "PlaybookExchange", "PlaybookFiles",
        "StrictText", "TerminalText",
      ]),
    .target(
      name: "StormlogCLI",
      dependencies: [
        "DemoStorms", "HostFiles", "HostTerminal", "IncidentCore", "IncidentDesk", "IncidentReport",
        "IncidentStore", "IncidentViews", "IncidentWording", "LineReading", "PlaybookExchange",
        "PlaybookFiles",
        "ShippedPlaybooks", "StormlogSchema", "StrictText", "TerminalText", "TimeReading",
        "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: ["bash", "zsh", "fish"].map {
        .embedInCode("Reference/Completion/stormlog.\($0)")
      }),
    .executableTarget(name: "stormlog", dependencies: ["IncidentWording", "StormlogCLI"]),
    // Fills databases for `make bench`; no part of the product.
    .executableTarget(name: "BenchSeed", dependencies: ["IncidentCore", "IncidentStore"]),
    .target(
      name: "ShippedPlaybooks", path: "playbooks",
      sources: ["ShippedPlaybooks.swift"],
      resources: [
        .embedInCode("boycott-campaign.yaml"),
        .embedInCode("data-breach.yaml"),
        .embedInCode("employee-misconduct.yaml"),
        .embedInCode("executive-statement.yaml"),
        .embedInCode("false-rumour.yaml"),
        .embedInCode("hacked-account.yaml"),
        .embedInCode("offensive-advertising.yaml"),
        .embedInCode("product-safety.yaml"),
        .embedInCode("service-failure.yaml"),
        .embedInCode("spine.yaml"),
      ]),
    .target(
      name: "DemoStorms",
      resources: [
        .embedInCode("adidas-rent.yaml"), .embedInCode("united-3411.yaml"),
        .embedInCode("Drills/boss-ticket.yaml"), .embedInCode("Drills/deleted-criticism.yaml"),
        .embedInCode("Drills/kitchen-video.yaml"),
      ]),
    .target(
      name: "StormlogSchema", path: "schema",
      exclude: ["README.md", "check_samples.py", "output", "samples", "verify_chain.py"],
      sources: ["PlaybookSchema.swift", "ScenarioSchema.swift", "StormlogSchema.swift"],
      resources: [
        .embedInCode("0001-journal.sql"), .embedInCode("playbook.schema.json"),
        .embedInCode("scenario.schema.json"),
      ]),
    .target(
      name: "TestSupport",
      dependencies: ["IncidentCore", .product(name: "Crypto", package: "swift-crypto")]),
    .target(
      name: "CommandTestSupport",
      dependencies: [
        "HostTerminal", "IncidentCore", "IncidentDesk", "IncidentStore", "StormlogCLI",
        "TestSupport",
        "Workspace",
      ]),
    .testTarget(name: "HostFilesTests", dependencies: ["HostFiles", "TestSupport"]),
    .testTarget(name: "StrictTextTests", dependencies: ["StrictText"]),
    .testTarget(name: "TerminalTextTests", dependencies: ["IncidentCore", "TerminalText"]),
    .testTarget(
      name: "TimeReadingTests", dependencies: ["IncidentCore", "IncidentWording", "TimeReading"]),
    .testTarget(name: "HostTerminalTests", dependencies: ["HostFiles", "HostTerminal"]),
    // The desk has the words for what is wrong with the settings.
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "IncidentCore", "IncidentDesk", "IncidentWording", "StrictText", "TestSupport", "Workspace",
      ],
      exclude: ["Holidays"]),
    .testTarget(
      name: "IncidentReportTests",
      dependencies: [
        "IncidentCore", "IncidentReport", "IncidentWording", "TestSupport", "Workspace",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "IncidentCoreTests",
      dependencies: [
        "IncidentCore", "TestSupport", .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Journal/Golden", "Run/Golden"]),
    .testTarget(
      name: "StormlogCLITests",
      dependencies: [
        "CommandTestSupport", "HostFiles", "HostTerminal", "IncidentCore", "IncidentDesk",
        "IncidentReport", "IncidentStore", "IncidentViews", "IncidentWording", "LineReading",
        "PlaybookExchange",
        "PlaybookFiles",
        "ShippedPlaybooks", "StormlogCLI", "StrictText", "TerminalText", "TestSupport",
        "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: [
        "Commands/Golden", "Drill/Golden", "Failure/Golden", "Guide/Golden", "Storms/Golden",
        "Storms/bakery.storm", "Storms/bakery.yaml",
      ]),
    .testTarget(
      name: "PlaybookFilesTests",
      dependencies: [
        "IncidentCore", "IncidentReport", "IncidentWording", "PlaybookExchange", "PlaybookFiles",
        "ShippedPlaybooks", "StormlogSchema", "StrictText", "TestSupport", "Workspace",
      ]),
    // The executable is a dependency so that it is built before it is run.
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "IncidentWording", "Workspace", "stormlog", "StormlogCLI", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "IncidentStoreTests",
      dependencies: [
        "HostFiles", "IncidentCore", "IncidentStore", "StormlogSchema", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Databases/Golden"]),
  ]
)

// One language mode and the same strictness everywhere. A warning is an error where that was asked
// for; not by default, since the next compiler may know warnings that this one does not.
let warnings: [SwiftSetting] =
  Context.environment["STORMLOG_WARNINGS"] == "error" ? [.treatAllWarnings(as: .error)] : []
for target in package.targets {
  target.swiftSettings =
    warnings + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .swiftLanguageMode(.v6),
    ]
}
