import Foundation
import IncidentCore
import IncidentWording
import PlaybookFiles
import ShippedPlaybooks
import StormlogCLI
import Testing

/// What examples in help name is there to be named.
@Suite struct HelpExampleTests {
  /// What shipped playbooks have, as their files spell it.
  private static let known: (ids: Set<String>, facts: Set<String>) = {
    var ids: Set<String> = []
    var facts: Set<String> = []
    for playbook in ShippedPlaybooks.ids {
      let text = ShippedPlaybooks.file(playbook).map { String(decoding: $0, as: UTF8.self) } ?? ""
      ids.formUnion(text.matches(of: #/- id: ([a-z0-9-]+)/#).map { String($0.output.1) })
      facts.formUnion(text.matches(of: #/fact\.([a-z0-9-]+)/#).map { String($0.output.1) })
      facts.formUnion(
        text.matches(of: #/(?m)^  ([a-z0-9-]+):\n    ask:/#).map { String($0.output.1) })
    }
    return (ids, facts)
  }()

  private static let ofStep = ["start", "done", "skip", "decide", "accept", "decline"]

  @Test(arguments: Language.allCases)
  func `an example names a step, a branch, a decision or a fact of a shipped playbook`(
    language: Language
  ) {
    var looked = 0
    for command in DeclaredCommand.all where command.isLeaf {
      let name = command.path.dropFirst().joined(separator: " ")
      for example in command.examples(in: language) {
        let words = shellWords(of: example).dropFirst(command.path.count)
        let named =
          Self.ofStep.contains(name)
          ? words.first.map { [$0] } ?? [] : Self.values(in: Array(words))
        // A number stands for whatever step has it.
        for id in named where !id.allSatisfy(\.isNumber) {
          #expect(Self.known.ids.contains(id), "\(example)")
          looked += 1
        }
        if name == "fact", let fact = words.first?.split(separator: "=").first.map(String.init) {
          #expect(Self.known.facts.contains(fact), "\(example)")
          looked += 1
        }
      }
    }
    #expect(looked > 8)
  }

  /// The values of `--step`.
  private static func values(in words: [String]) -> [String] {
    zip(words, words.dropFirst()).filter { $0.0 == "--step" }.map(\.1)
  }

  @Test func `every group shows an example, in its help and where it is called wrongly`() throws {
    for group in DeclaredCommand.all where !group.isLeaf && group.path.count > 1 {
      for language in Language.allCases {
        let home = try LineHome(in: language)
        let path = group.path(in: language)
        let help = home.type(["help"] + group.path.dropFirst()).output
        #expect(help.contains("\n  \(path.joined(separator: " "))"), "\(path)")
        let hint = home.type(path.dropFirst() + ["--nosuch"]).hint
        #expect(hint.contains(path.joined(separator: " ")), "\(hint)")
      }
    }
  }

  @Test func `a correction says that it takes the right text`() throws {
    let help = try LineHome(in: .de).type("hilfe", "berichtigen").output
    #expect(help.contains("Der richtige Text"))
    #expect(!help.contains("Was sich ergab"))
  }
}
