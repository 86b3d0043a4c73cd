import DemoStorms
import Foundation
import HostFiles
import HostTerminal
import IncidentCore
import IncidentDesk
import IncidentStore
import IncidentWording
import LineReading
import TerminalText
import Workspace

/// Replays documented storms through the commands that a person would type.
///
/// Each line of a script runs in a context of its own, whose clock stands at the line's time. That
/// is the only way to a simulated time: no option and no variable sets it.
struct DemoRunner: Speaking {
  private let shown = ShownTexts()
  private let context: CommandContext
  let language: Language
  private let failures: FailureWording
  private let folder: String
  private let style: Style

  init(_ context: CommandContext, _ shared: SharedOptions, folder: String) throws {
    self.context = context
    language =
      shared.lang.flatMap(Language.init(rawValue:)) ?? context.environmentLanguage
    failures = FailureWording(TimeWording(language: language, zone: context.systemZone))
    self.folder = context.surroundings.absolute(folder)
    style = context.style()
  }

  func run(_ storm: String?) throws {
    let known = DemoStorms.all.map(\.id)
    if let storm, !known.contains(storm) { throw failures.unknownDemo(storm, known: known) }
    for (id, yaml) in DemoStorms.all where storm == nil || storm == id {
      try replay(DemoScript(id: id, yaml: yaml))
    }
    let workspace = joined(folder, "\(storm ?? known[0])/workspace")
    // What the demo opened is closed by now, so that it has to be named.
    let command = language.step("timeline --incident 1 --workspace \(shellWord(workspace))")
    try context.write(
      say(de: "\nSelbst weiter: ", en: "\nGo on by yourself: ") + terminalSafe(command) + "\n")
  }

  private func replay(_ script: DemoScript) throws {
    let place = joined(folder, script.id)
    let workspace = Workspace(path: joined(place, "workspace"))
    do {
      guard try !workspace.hasDatabase() else { throw failures.demoIsThere(place) }
      try workspace.makeFolders()
      try Store.create(at: workspace.database)
      try workspace.write(settings: script.configuration)
    } catch let error as FileFailure {
      throw failures.failure(error)
    } catch let error as StoreError {
      throw failures.failure(error)
    }
    try writeTitle(of: script)

    var labels: [String: Int] = [:]
    for line in script.lines {
      try run(line, of: script, in: workspace, labels: &labels)
    }
    for language in Language.allCases {
      try writeReports(of: script, in: workspace, place: place, language: language)
    }
  }

  private func writeTitle(of script: DemoScript) throws {
    let title = script.title[language] ?? script.id
    try context.write("\n" + style(terminalSafe(title), .bold) + "\n")
    try context.write(terminalSafe(script.about[language] ?? "") + "\n")
    try context.write(
      say(
        de: "Rekonstruktion nach: \(terminalSafe(script.sources.joined(separator: "; ")))\n"
          + "Dokumentiertes ist mit ● bezeichnet, Erfundenes mit ○.\n\n",
        en: "Reconstruction after: \(terminalSafe(script.sources.joined(separator: "; ")))\n"
          + "What is documented is marked ●, what is invented ○.\n\n"))
  }

  private func run(
    _ line: DemoScript.Line, of script: DemoScript, in workspace: Workspace,
    labels: inout [String: Int]
  ) throws {
    let arguments = line.arguments.map { argument in
      guard argument.hasPrefix("@"), let entry = labels[String(argument.dropFirst())] else {
        return argument
      }
      return String(entry)
    }
    try show(line, arguments, zone: script)
    let recording = Recording()
    let status = CommandRunner(scene(at: line.at, workspace, script.language, recording)).run(
      arguments + ["--workspace", workspace.path, "--as", line.actor, "--json"])
    guard status == .done else {
      throw DemoScriptFault(
        description: "\(script.id): \(arguments.joined(separator: " ")): \(recording.error.text)")
    }
    let receipt = try JSONDecoder().decode(DemoReceipt.self, from: Data(recording.output.text.utf8))
    if let label = line.label { labels[label] = receipt.entries.first?.sequence }
    for entry in receipt.entries {
      let reason = entry.reason.map { ": \($0)" } ?? ""
      try context.write("      \(terminalSafe("\(entry.text)\(reason)"))\n")
    }
  }

  /// The command line as a person would type it.
  private func show(
    _ line: DemoScript.Line, _ arguments: [String], zone script: DemoScript
  ) throws {
    let zone = TimeZone(identifier: script.zoneName) ?? .gmt
    let clock = TimeWording(language: language, zone: zone).moment(
      Moment(line.at, precision: .minute))
    let mark = line.isDocumented ? "●" : "○"
    let command = "stormlog \(arguments.map(shellWord).joined(separator: " "))"
    try context.write(
      "\(mark) \(style(clock, .dim))  \(terminalSafe(line.actor)) "
        + "\(style("$ " + terminalSafe(command), .bold))\n")
  }

  /// The word as a shell reads it back.
  private func shellWord(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:@".contains($0) }
    if isPlain, !word.isEmpty { return word }
    let escaped = word.map { "\\\"$`".contains($0) ? "\\\($0)" : String($0) }
    return "\"\(escaped.joined())\""
  }

  private func writeReports(
    of script: DemoScript, in workspace: Workspace, place: String, language: Language
  ) throws {
    for (format, ending) in [("html", "html"), ("markdown", "md")] {
      let path = joined(place, "post-mortem.\(language.rawValue).\(ending)")
      let recording = Recording()
      let last = script.lines.last?.at ?? context.now()
      let status = CommandRunner(scene(at: last, workspace, language, recording)).run([
        "postmortem", "--workspace", workspace.path, "--incident", "1", "--format", format,
        "--lang", language.rawValue, "-o", path, "--force",
      ])
      guard status == .done else { throw DemoScriptFault(description: recording.error.text) }
      try context.write("→ \(terminalSafe(path))\n")
    }
  }

  /// The context of one command line: the clock stands at its time, and what is opened is a
  /// reconstruction.
  private func scene(
    at time: Instant, _ workspace: Workspace, _ language: Language, _ recording: Recording
  ) -> CommandContext {
    var scene = context
    scene.now = { time }
    scene.mode = .reconstruction
    scene.login = "demo"
    scene.shown = shown
    scene.output = recording.output.sink(isTerminal: false)
    scene.error = recording.error.sink(isTerminal: false)
    scene.surroundings = Surroundings(
      environment: ["STORMLOG_LANG": language.rawValue, "XDG_STATE_HOME": workspace.path],
      currentDirectory: context.surroundings.currentDirectory, homeDirectory: nil)
    return scene
  }
}

/// What a receipt's JSON tells the demo.
private struct DemoReceipt: Decodable {
  struct Entry: Decodable {
    let sequence: Int
    let text: String
    let reason: String?
  }

  let entries: [Entry]
}

/// What one command line of the demo printed.
struct Recording {
  let output = CapturedText()
  let error = CapturedText()
}
