import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI

/// What the scripts of the transcripts, and those made for it, print under `--json`, held to the
/// schemas.
struct OutputRuns: Sendable {
  /// What does not fit, with the command line that printed it.
  private(set) var faults: [String] = []
  /// The keys of the schemas that had a value.
  private(set) var seen: Set<SchemaPlace> = []
  /// The keys of the schemas that were left out.
  private(set) var leftOut: Set<SchemaPlace> = []
  /// Which schemas held, by the command that printed what they are for.
  private(set) var held: [String: Set<String>] = [:]
  /// By the name of the file.
  private(set) var samples: [String: String] = [:]

  /// Played once for all tests.
  static let played = Result { try OutputRuns() }

  private init() throws {
    let schemas = try OutputSchemas()
    var validator = SchemaValidator(schemas)
    for script in Script.allCases { try play(script.text, schemas, &validator) }
    for script in OutputScript.allCases {
      try play(script.text, adding: script.files, schemas, &validator)
    }
    for drill in OutputDrill.allCases { try play(drill, schemas, &validator) }
  }

  private mutating func play(
    _ script: String, adding files: [String: String] = [:], _ schemas: OutputSchemas,
    _ validator: inout SchemaValidator
  ) throws {
    let transcript = try Transcript(in: .en)
    try transcript.prepare(adding: files)
    for line in script.split(separator: "\n").map(String.init) {
      if line.hasPrefix("! ") { try tamper(String(line.dropFirst(2)), in: transcript) }
      if line.hasPrefix("@ ") {
        try settle(String(line.dropFirst(2)), in: transcript)
        continue
      }
      guard line.hasPrefix("$") || line.hasPrefix("> ") else {
        try transcript.play(line)
        continue
      }
      let typed = line.dropFirst().trimmingCharacters(in: .whitespaces)
      let named = CommandTree.command(meantBy: typed)
      let command = named ?? ""
      // A line that names no command is answered in JSON all the same.
      let takesJSON =
        !typed.contains("--json") && (named == nil || schemas.commands[command] != nil)
      let (output, error, status) = transcript.printed(by: takesJSON ? "--json \(typed)" : typed)
      for document in JSONDocuments.split(error) {
        _ = hold(document, to: ["error"], of: "", typed, &validator)
      }
      // A check that fails says so by what it prints.
      if status != .done, output.isEmpty {
        if JSONDocuments.split(error).count != 1 || !files.isEmpty {
          faults.append("\(typed)\n\(error)")
        }
      }
      let names = schemas.commands[command]?.compactMap(\.schema) ?? []
      // A form that was asked for wins.
      guard !output.isEmpty, !names.isEmpty, !typed.contains("--format") else { continue }
      let documents = JSONDocuments.split(output)
      if documents.count != 1 { faults.append("\(typed): no JSON\n\(output)") }
      let isOtherToo = schemas.commands[command]?.contains { $0.form != nil } ?? false
      for document in documents where !isOtherToo || document.contains("\n  \"schema\" : ") {
        let name = hold(document, to: names, of: command, typed, &validator)
        guard line.hasPrefix("> "), let name else { continue }
        keep(document.replacing(transcript.folder, with: "/home/adler"), as: name)
      }
    }
  }

  /// Adds a line to the settings, as somebody does between two commands.
  private func settle(_ line: String, in transcript: Transcript) throws {
    let file = URL(fileURLWithPath: "\(transcript.folder)/crisis/stormlog.yaml")
    var text = try Data(contentsOf: file)
    text.append(Data("\(line)\n".utf8))
    try text.write(to: file)
  }

  /// Changes a word in the database as no command does.
  private func tamper(_ word: String, in transcript: Transcript) throws {
    let file = URL(fileURLWithPath: "\(transcript.folder)/crisis/stormlog.sqlite")
    var bytes = try Data(contentsOf: file)
    while let place = bytes.range(of: Data(word.utf8)) {
      bytes.replaceSubrange(place, with: Data(String(word.reversed()).utf8))
    }
    try bytes.write(to: file)
  }

  private mutating func play(
    _ drill: OutputDrill, _ schemas: OutputSchemas, _ validator: inout SchemaValidator
  ) throws {
    let home =
      try drill == .redacted
      ? DrillHome(adding: OutputFiles.all.merging(OutputFiles.unnamed) { _, given in given })
      : DrillHome()
    for (line, typed) in drill.lines {
      let command = CommandTree.command(meantBy: line) ?? ""
      let commands =
        [command]
        + typed.split(separator: "\n").compactMap { CommandTree.command(meantBy: String($0)) }
      let names = commands.flatMap { schemas.commands[$0]?.compactMap(\.schema) ?? [] }
      let words = line.split(separator: " ").map(String.init)
      let (_, output) = home.run(words + ["--json"], typing: typed + "\n")
      let documents = JSONDocuments.split(output)
      if documents.isEmpty { faults.append("\(line): no JSON\n\(output)") }
      for document in documents {
        let name = hold(document, to: names + ["error"], of: command, line, &validator)
        if let name { keep(document, as: name) }
      }
    }
  }

  /// Holds a document to schemas of which one has to fit.
  ///
  /// - Returns: The schema that fits.
  private mutating func hold(
    _ document: String, to names: [String], of command: String, _ line: String,
    _ validator: inout SchemaValidator
  ) -> String? {
    guard let tree = try? JSONTree(document) else {
      faults.append("\(line): no JSON\n\(document)")
      return nil
    }
    var found: [String] = []
    for name in names {
      let verdict = validator.verdict(on: tree, by: name)
      guard !verdict.faults.isEmpty else {
        seen.formUnion(verdict.seen)
        leftOut.formUnion(verdict.leftOut)
        held[command, default: []].insert(name)
        return name
      }
      found.append("  \(name): \(verdict.faults.prefix(4).joined(separator: "; "))")
    }
    faults.append("\(line)\n\(found.joined(separator: "\n"))")
    return nil
  }

  /// Keeps what a command printed as a sample, without what differs from run to run. The first of a
  /// schema is enough.
  private mutating func keep(_ document: String, as name: String) {
    guard samples[name] == nil else { return }
    samples[name] =
      document
      .replacing(#/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/#) { _ in
        "00000000-0000-4000-8000-000000000000"
      }
      .replacing(#/[0-9a-f]{64}/#) { _ in String(repeating: "0", count: 64) }
      // How long a page is depends on the digests in it.
      .replacing(#/"bytes" : \d+/#) { _ in #""bytes" : 1"# }
  }
}
