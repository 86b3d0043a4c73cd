import ArgumentParser
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import Testing

/// A command as it is declared, with where it stands.
struct DeclaredCommand: Sendable, CustomTestStringConvertible {
  let type: any DescribedCommand.Type
  /// The words that name it in English, `stormlog` first.
  let path: [String]
  /// The words that name it in German, `stormlog` first.
  let germanPath: [String]
  let below: [DeclaredCommand]

  var help: CommandHelp { type.help }
  /// It does something itself, and is no group of others.
  var isLeaf: Bool { below.isEmpty }
  /// What is meant where none of those below is named.
  var unnamed: (any ParsableCommand.Type)? { type.configuration.defaultSubcommand }
  var testDescription: String { path.joined(separator: " ") }

  static let root: DeclaredCommand? = declared(Stormlog.self, below: [], germanBelow: [])

  /// Every command, groups and the program itself too.
  static let all: [DeclaredCommand] = root.map { $0.withAllBelow } ?? []

  /// Commands that are not declared in both languages; the compiler leaves none but groups.
  static let undeclared: [String] = undeclared(below: Stormlog.self)

  private var withAllBelow: [DeclaredCommand] { [self] + below.flatMap(\.withAllBelow) }

  private static func undeclared(below type: any ParsableCommand.Type) -> [String] {
    (type is any DescribedCommand.Type ? [] : ["\(type)"])
      + type.configuration.subcommands.flatMap(undeclared(below:))
  }

  private static func declared(
    _ type: any ParsableCommand.Type, below path: [String], germanBelow germanPath: [String]
  ) -> DeclaredCommand? {
    guard let type = type as? any DescribedCommand.Type else { return nil }
    let path = path + [type.help.name]
    let germanPath = germanPath + [type.help.germanName]
    return DeclaredCommand(
      type: type, path: path, germanPath: germanPath,
      below: type.configuration.subcommands.compactMap {
        declared($0, below: path, germanBelow: germanPath)
      })
  }
}

extension DeclaredCommand {
  func name(in language: Language) -> String {
    language == .de ? help.germanName : help.name
  }

  func path(in language: Language) -> [String] {
    language == .de ? germanPath : path
  }

  /// The examples of its help, each on one line.
  func examples(in language: Language) -> [String] {
    let lines = (help.more?.text(in: language) ?? "").replacing("\\\n", with: " ")
      .split(separator: "\n")
    return lines.filter { $0.hasPrefix("  stormlog") }.map { String($0.dropFirst(2)) }
  }
}

extension String {
  /// Whether umlauts are single characters, as keyboards type them. Strings that differ in this
  /// alone are equal, so scalars are compared.
  var isComposed: Bool {
    unicodeScalars.elementsEqual(precomposedStringWithCanonicalMapping.unicodeScalars)
  }
}
