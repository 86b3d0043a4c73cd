package import ArgumentParser

/// What every command that prints takes.
package struct SharedOptions: ParsableArguments {
  @Option(
    name: .customLong("workspace"),
    help: "The folder that holds stormlog.sqlite and stormlog.yaml.", completion: .directory)
  package var workspacePath: String?

  @Option(help: "Language of output: de or en.", completion: .list(["de", "en"]))
  package var lang: String?

  @Flag(help: "Print JSON instead of text.")
  package var json = false

  @Option(help: "Colour: auto, always or never.", completion: .list(["auto", "always", "never"]))
  package var color: String?

  package init() {}
}

extension SharedOptions {
  /// These options as words of a command line.
  var words: [String] {
    (workspacePath.map { ["--workspace", $0] } ?? []) + (lang.map { ["--lang", $0] } ?? [])
      + (json ? ["--json"] : []) + (color.map { ["--color", $0] } ?? [])
  }
}

/// What a command about one incident takes.
package struct IncidentOptions: ParsableArguments {
  @OptionGroup package var shared: SharedOptions

  @Option(
    name: [.customShort("i"), .long],
    help: "The incident's number; otherwise the one in use, or the only open one.",
    completion: .custom { _, _, _ in Completions.incidents() })
  package var incident: Int?

  package init() {}
}

/// What a command that records an act takes.
package struct ActOptions: ParsableArguments {
  @OptionGroup package var target: IncidentOptions

  @Option(
    help: ArgumentHelp(
      "When it happened: 14:05, \"yesterday 18:20\", \"10 min ago\", \"gestern 18:20\", "
        + "\"vor 10 min\", 2026-11-24T14:05, or a day or month alone.",
      valueName: "time"))
  package var at: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts: a person's id from the roster.", valueName: "person"),
    completion: .custom { _, _, _ in Completions.people() })
  package var actor: String?

  package init() {}
}

/// What a command takes whose act is about the record itself: it happens when it is recorded, so
/// there is no other time to give.
package struct RecordOptions: ParsableArguments {
  @OptionGroup package var target: IncidentOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts: a person's id from the roster.", valueName: "person"),
    completion: .custom { _, _, _ in Completions.people() })
  package var actor: String?

  package init() {}
}
