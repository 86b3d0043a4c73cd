import ArgumentParser
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import Testing

@Suite struct HintTests {
  /// Command lines in a hint, without the program's name, split as a shell would.
  private func commands(in hint: String) -> [[String]] {
    hint.components(separatedBy: " · ").compactMap { part in
      guard let start = part.range(of: "stormlog") else { return nil }
      let line = part[start.upperBound...].replacing("…", with: "1").replacing("ROLE ", with: "hr ")
        .replacing("ROLLE ", with: "hr ")
      var words: [String] = []
      for (index, piece) in line.split(separator: "\"", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index.isMultiple(of: 2) {
          words += piece.split(separator: " ").map(String.init)
        } else {
          words.append(String(piece))
        }
      }
      return words
    }
  }

  @Test(arguments: RefusalSamples.all)
  func `every command that a refusal proposes is one`(refusal: Refusal) throws {
    for language in Language.allCases {
      let wording = RefusalWording(TimeWording(language: language, zone: .gmt))
      guard let hint = wording.failure(refusal).hint else { continue }
      for words in commands(in: hint) {
        #expect(throws: Never.self, "\(hint)") { try CommandRunner.read(words) }
      }
    }
  }

  @Test func `most refusals propose a command`() {
    let wording = RefusalWording(TimeWording(language: .en, zone: .gmt))
    let proposing = RefusalSamples.all.filter { refusal in
      wording.failure(refusal).hint.map { !commands(in: $0).isEmpty } ?? false
    }
    #expect(proposing.count > RefusalSamples.all.count / 2)
  }

  @Test func `a command that is none would be noticed`() {
    for words in [["no-such-command"], ["statement", "no-such"], ["undo", "--no-such"]] {
      #expect(throws: (any Error).self) { try CommandRunner.read(words) }
    }
  }
}
