package import ArgumentParser
import IncidentCore
import IncidentWording
import LineReading
import TerminalText

/// What every command that prints takes.
package struct SharedOptions: ParsableArguments {
  @Option(name: .customLong("workspace"), help: .workspace, completion: .candidates(.folders))
  package var workspacePath: String?

  @Option(help: .language, completion: .languages) package var lang: String?
  @Flag(help: .json) package var json = false
  @Option(help: .color, completion: .colors) package var color: String?

  package init() {}
}

extension SharedOptions {
  /// These options as words of a command line.
  var words: [String] {
    (workspacePath.map { ["--workspace", $0] } ?? []) + (lang.map { ["--lang", $0] } ?? [])
      + (json ? ["--json"] : []) + (color.map { ["--color", $0] } ?? [])
  }
}

// The structs below repeat options instead of holding them as groups within groups: in a debug
// build the parser checks a group five times for every group around it.

/// What a command about one incident takes.
package struct IncidentOptions: ParsableArguments, HoldsSharedOptions {
  @Option(name: .customLong("workspace"), help: .workspace, completion: .candidates(.folders))
  package var workspacePath: String?

  @Option(help: .language, completion: .languages) package var lang: String?
  @Flag(help: .json) package var json = false
  @Option(help: .color, completion: .colors) package var color: String?
  @Option(name: .incident, help: .incident, completion: .incidents) package var incident: Int?

  package init() {}
}

/// What a command that records an act takes.
package struct ActOptions: ParsableArguments, HoldsSharedOptions {
  @Option(name: .customLong("workspace"), help: .workspace, completion: .candidates(.folders))
  package var workspacePath: String?

  @Option(help: .language, completion: .languages) package var lang: String?
  @Flag(help: .json) package var json = false
  @Option(help: .color, completion: .colors) package var color: String?
  @Option(name: .incident, help: .incident, completion: .incidents) package var incident: Int?
  @Option(help: .time) package var at: String?
  @Flag(help: .sureOfYear) package var sureOfYear = false
  @Option(name: .customLong("as"), help: .actor, completion: .actors) package var actor: String?

  package init() {}
}

/// What a command takes whose act is about the record itself: it happens when it is recorded, so
/// there is no other time to give.
package struct RecordOptions: ParsableArguments, HoldsSharedOptions {
  @Option(name: .customLong("workspace"), help: .workspace, completion: .candidates(.folders))
  package var workspacePath: String?

  @Option(help: .language, completion: .languages) package var lang: String?
  @Flag(help: .json) package var json = false
  @Option(help: .color, completion: .colors) package var color: String?
  @Option(name: .incident, help: .incident, completion: .incidents) package var incident: Int?
  @Option(name: .customLong("as"), help: .actor, completion: .actors) package var actor: String?

  package init() {}
}

/// Options among which are those of ``SharedOptions``.
protocol HoldsSharedOptions {
  var workspacePath: String? { get }
  var lang: String? { get }
  var json: Bool { get }
  var color: String? { get }
}

extension HoldsSharedOptions {
  var shared: SharedOptions {
    var shared = SharedOptions()
    shared.workspacePath = workspacePath
    shared.lang = lang
    shared.json = json
    shared.color = color
    return shared
  }
}

extension ArgumentHelp {
  fileprivate static let workspace = Self(
    en: "The folder that holds stormlog.sqlite and stormlog.yaml.",
    de: "Der Ordner mit stormlog.sqlite und stormlog.yaml.",
    value: Bilingual(en: "folder", de: "ordner"))
  fileprivate static let json = Self(
    en: "Print JSON instead of text.", de: "JSON statt Text ausgeben.")
  fileprivate static let color = Self(
    en: "Colour: auto, always or never.", de: "Farbe: auto, immer oder nie.",
    value: Bilingual(en: "when", de: "wann"))
  fileprivate static let incident = Self(
    en: "The incident's number; otherwise the one in use, or the only open one.",
    de: "Die Nummer des Vorfalls; sonst der gewählte, oder der einzige offene.",
    value: Bilingual(en: "number", de: "nummer"))
  fileprivate static let time = Self(
    en: "When it happened: 14:05, \"yesterday 18:20\", \"10 min ago\", \"about an hour ago\", "
      + "\"around 9\", \"24 Nov 2026 14:05\", or a day or month alone.",
    de: "Wann es geschah: 14:05, \"gestern 18:20\", \"vor 10 Min.\", \"vor etwa einer Stunde\", "
      + "\"gegen 9\", \"24.11.2026 14:05\", oder nur ein Tag oder Monat.",
    value: Bilingual(en: "time", de: "zeit"))
  fileprivate static let sureOfYear = Self(
    en: "Times that lie far from the incident are meant as they stand.",
    de: "Zeiten, die weit vom Vorfall entfernt liegen, sind so gemeint.")
  fileprivate static let actor = Self(
    en: "Who acts: a person's id from the roster.",
    de: "Wer handelt: die Kennung einer Person des Teams.",
    value: Bilingual(en: "person", de: "person"))

  /// The option `--lang`, which also a command without the other shared options takes.
  static let language = Self(
    en: "Language of output: de or en.", de: "Sprache der Ausgabe: de oder en.",
    value: Bilingual(en: "language", de: "sprache"))
}

extension CompletionKind {
  fileprivate static var languages: Self { .words(Language.self) }
  fileprivate static var colors: Self { .words(ColorChoice.self) }
  fileprivate static var incidents: Self { .candidates(.incidents) }
  fileprivate static var actors: Self { .candidates(.people) }
}

extension NameSpecification {
  fileprivate static var incident: Self { [.customShort("i"), .long] }
}
