import IncidentCore
import Testing

@Suite struct SearchTests {
  private func transcript(_ lines: String...) throws -> Transcript {
    let transcript = try Transcript(in: .en)
    try transcript.prepare()
    try transcript.play(
      (["open Parcels", "note \"depot Erfurt\""] + lines).map { "$ \($0)" }
        .joined(separator: "\n"))
    return transcript
  }

  @Test(arguments: ["Erfurt", "Gotha", "gotha", "GÖTHA"])
  func `a corrected entry is found by both texts and says that it was corrected`(
    word: String
  ) throws {
    let found = try transcript("correct 3 -m \"depot Gotha\"").output(of: "search \(word)")
    #expect(found.contains("depot Gotha"))
    #expect(found.contains("corrected in #4"))
  }

  @Test func `a redacted entry is not found`() throws {
    let found = try transcript("redact 3 --because \"Art. 17\"").output(of: "search Erfurt")
    #expect(found == "Nothing found.\n")
  }
}
