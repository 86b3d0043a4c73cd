import ArgumentParser
import Foundation
import IncidentCore
import IncidentWording
import LineReading
import StormlogCLI
import Testing

@Suite struct HintTests {
  /// A step as a shell hands it over, without the program's name, and with something for what only
  /// a person knows.
  private func words(of step: NextStep, in language: Language) -> [String] {
    let line = StepSpelling.shell(language).text(of: step).replacing("…", with: "1")
      .replacing("ROLE ", with: "hr ").replacing("ROLLE ", with: "hr ")
    return Array(shellWords(of: line).dropFirst())
  }

  @Test(arguments: RefusalSamples.all, Language.allCases)
  func `every command that a refusal proposes is one`(
    refusal: Refusal, language: Language
  ) throws {
    let wording = RefusalWording(TimeWording(language: language, zone: .gmt))
    guard let hint = wording.failure(refusal).hint else { return }
    for step in hint.steps {
      let words = words(of: step, in: language)
      #expect(throws: Never.self, "\(words)") { try CommandRunner.read(words) }
    }
  }

  @Test func `most refusals propose a command`() {
    let wording = RefusalWording(TimeWording(language: .en, zone: .gmt))
    let proposing = RefusalSamples.all.filter { refusal in
      wording.failure(refusal).hint.map { !$0.steps.isEmpty } ?? false
    }
    #expect(proposing.count > RefusalSamples.all.count / 2)
  }

  @Test func `no command hides in the words of a hint`() {
    for language in Language.allCases {
      let wording = RefusalWording(TimeWording(language: language, zone: .gmt))
      for refusal in RefusalSamples.all {
        for case .text(let text) in wording.failure(refusal).hint?.parts ?? [] {
          #expect(!text.contains("stormlog"), "\(text)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("board", "stormlog"), ("note \"…\"", "stormlog notiz \"…\""),
      ("statement approve 1", "stormlog stellungnahme freigeben 1"),
      ("assess --history yes|no --because …", "stormlog einschätzen --history ja|nein --because …"),
      ("escalate red --because …", "stormlog eskalieren rot --because …"),
      ("help playbook import", "stormlog hilfe playbook importieren"),
    ] as [(NextStep, String)])
  func `a next step is spelled in German, values included`(step: NextStep, german: String) {
    #expect(StepSpelling.shell(.de).text(of: step) == german)
  }

  @Test func `a command that is none would be noticed`() {
    for words in [["no-such-command"], ["statement", "no-such"], ["undo", "--no-such"]] {
      #expect(throws: (any Error).self) { try CommandRunner.read(words) }
    }
  }
}
