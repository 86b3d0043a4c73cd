import ArgumentParser
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import Testing

/// Holds what commands say of themselves to both languages.
@Suite struct CommandHelpTests {
  @Test func `every command is declared in both languages`() {
    #expect(DeclaredCommand.undeclared == [])
    #expect(DeclaredCommand.all.count > 110)
  }

  @Test(arguments: DeclaredCommand.all)
  func `a command says what it does, in English and in German`(command: DeclaredCommand) {
    let does = command.help.does
    #expect(does.en.hasSuffix(".") && does.de.hasSuffix("."))
    #expect(does.en != does.de)
    #expect(does.de.isComposed)
    guard let more = command.help.more else {
      #expect(!command.isLeaf)
      return
    }
    #expect(!more.en.isEmpty && !more.de.isEmpty)
    #expect(more.en != more.de)
    #expect(more.de.isComposed)
  }

  @Test(arguments: DeclaredCommand.all, Language.allCases)
  func `a command that does something shows an example of itself`(
    command: DeclaredCommand, language: Language
  ) throws {
    guard command.isLeaf else { return }
    let examples = command.examples(in: language)
    // The board is what the name alone shows.
    let isBoard = command.path.last == "board" && language == .en
    let words = (isBoard ? ["stormlog"] : command.path(in: language)).joined(separator: " ")
    #expect(examples.contains { $0 == words || $0.hasPrefix(words + " ") })
    let heading = language.choose(de: "Beispiel", en: "Example")
    let plural = language.choose(de: "Beispiele", en: "Examples")
    let lines = try #require(command.help.more).text(in: language).split(separator: "\n")
    #expect(lines.contains { $0 == (examples.count == 1 ? heading : plural) + ":" })
  }

  @Test(arguments: DeclaredCommand.all)
  func `an option says in both languages what it is for, and what its value is`(
    command: DeclaredCommand
  ) {
    for argument in DescribedArgument.all(of: command.path) {
      let texts = argument.abstract.bilingual
      #expect(
        texts?.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("…") } == true, "\(argument.name)")
      #expect(texts?.first != texts?.last, "\(argument.name)")
      #expect(
        texts?.allSatisfy(\.isComposed) == true,
        "\(argument.name)")
      guard argument.kind != "flag" else { continue }
      let values = argument.valueName.bilingual
      #expect(values?.allSatisfy { !$0.isEmpty && !$0.contains(" ") } == true, "\(argument.name)")
    }
  }
}

/// An option or argument as ArgumentParser describes it.
private struct DescribedArgument: Decodable {
  struct Name: Decodable {
    let name: String
  }

  private struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [DescribedArgument]?
  }

  private struct Description: Decodable {
    let command: Command
  }

  let kind: String
  let names: [Name]?
  let abstract: String?
  let valueName: String?

  var name: String { names?.last?.name ?? valueName ?? "?" }

  private static let root = try? JSONDecoder().decode(
    Description.self, from: Data(Stormlog._dumpHelp().utf8)
  ).command

  /// What a command takes, but for the options that ArgumentParser adds by itself.
  static func all(of path: [String]) -> [DescribedArgument] {
    var command = root
    for word in path.dropFirst() {
      command = command?.subcommands?.first { $0.commandName == word }
    }
    guard let command else {
      Issue.record("ArgumentParser does not describe \(path)")
      return []
    }
    return (command.arguments ?? []).filter { !["help", "version"].contains($0.name) }
  }
}

extension String? {
  /// The English and the German text of one that is joined for the parser; nil where it is not.
  fileprivate var bilingual: [String]? {
    let texts = self?.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    return texts?.count == 2 ? texts : nil
  }
}
