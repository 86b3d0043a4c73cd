import IncidentCore
import StrictText
import TerminalText

/// A documented storm of the past as a list of command lines.
struct DemoScript {
  /// One command line, typed by somebody at some time.
  struct Line {
    let at: Instant
    let actor: String
    let arguments: [String]
    /// The thing recorded is in a source.
    let isDocumented: Bool
    let source: String?
    /// By which later lines refer to the first entry that this one makes.
    let label: String?
  }

  let id: String
  let title: [Language: String]
  let about: [Language: String]
  let language: Language
  let sources: [String]
  let zoneName: String
  /// The workspace's `stormlog.yaml`.
  let configuration: String
  let lines: [Line]
}

/// A shipped script that is not what it should be; a fault of this program.
struct DemoScriptFault: Error, CustomStringConvertible {
  let description: String
}

extension DemoScript {
  /// Reads a script from its YAML.
  init(id: String, yaml: [UInt8]) throws {
    let root: YAMLNode
    switch StrictYAML.compose(yaml) {
    case .success(let node): root = node
    case .failure(let problems):
      throw DemoScriptFault(description: "\(id): \(problems)")
    }
    self.id = id
    title = try Self.localised(root["title"], "title", in: id)
    about = try Self.localised(root["about"], "about", in: id)
    language = root["language"]?.text.flatMap(Language.init(rawValue:)) ?? .en
    sources = root["sources"]?.list?.compactMap(\.text) ?? []
    zoneName = root["workspace"]?["timezone"]?.text ?? "UTC"
    configuration = try Self.configuration(root["workspace"], language: language, in: id)
    lines = try (root["entries"]?.list ?? []).enumerated().map { index, node in
      try Self.line(node, "\(id), entry \(index + 1)")
    }
  }

  private static func localised(
    _ node: YAMLNode?, _ key: String, in id: String
  ) throws -> [Language: String] {
    guard let german = node?["de"]?.text, let english = node?["en"]?.text else {
      throw DemoScriptFault(description: "\(id): \(key) in de and en")
    }
    return [.de: german, .en: english]
  }

  private static func line(_ node: YAMLNode, _ place: String) throws -> Line {
    guard let time = node["at"]?.text, let at = Instant(rfc3339: withSeconds(time)),
      let actor = node["as"]?.text, let words = node["command"]?.list
    else { throw DemoScriptFault(description: "\(place): at, as and command") }
    return Line(
      at: at, actor: actor, arguments: words.compactMap(\.text),
      isDocumented: node["documented"]?.truth ?? false, source: node["source"]?.text,
      label: node["label"]?.text)
  }

  /// `2017-04-09T19:10-05:00` with the seconds that RFC 3339 asks for.
  private static func withSeconds(_ time: String) -> String {
    guard time.count > 16 else { return time }
    let end = time.index(time.startIndex, offsetBy: 16)
    return time[end] == ":" ? time : "\(time[..<end]):00\(time[end...])"
  }

  /// The workspace of the script in the form of a `stormlog.yaml`.
  private static func configuration(
    _ node: YAMLNode?, language: Language, in id: String
  ) throws -> String {
    guard let node, let organisation = node["organisation"]?.text,
      let zone = node["timezone"]?.text
    else { throw DemoScriptFault(description: "\(id): workspace") }
    var yaml = "organisation: \(jsonString(organisation))\n"
    yaml += "language: \(language.rawValue)\ntime-zone: \(jsonString(zone))\npeople:\n"
    for person in node["people"]?.list ?? [] {
      guard let id = person["id"]?.text, let name = person["name"]?.text else { continue }
      yaml += "  \(id): {name: \(jsonString(name))}\n"
    }
    yaml += "roles:\n"
    for pair in node["roles"]?.map ?? [] {
      let (role, seat) = (pair.key, pair.value)
      let holders = seat["holders"]?.list?.compactMap(\.text) ?? []
      let deputies = seat["deputies"]?.list?.compactMap(\.text) ?? []
      yaml += "  \(role): {holder: [\(holders.joined(separator: ", "))]"
      yaml += deputies.isEmpty ? "}\n" : ", deputy: [\(deputies.joined(separator: ", "))]}\n"
    }
    return yaml
  }
}
