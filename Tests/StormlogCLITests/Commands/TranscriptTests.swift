import Foundation
import IncidentCore
import TerminalText
import TestSupport
import Testing

@Suite struct TranscriptTests {
  @Test(arguments: Script.allCases, Language.allCases)
  func `what is typed gives what was agreed`(script: Script, language: Language) throws {
    let transcript = try Transcript(in: language)
    try transcript.prepare()
    try transcript.play(script.text)
    let objection = Golden.objection(
      to: transcript.text, as: "\(script.rawValue)-\(language.rawValue).txt")
    #expect(objection == nil)
  }

  @Test(arguments: Language.allCases)
  func `a narrow terminal is not overrun by what can be wrapped`(language: Language) throws {
    let transcript = try Transcript(in: language, width: 40)
    try transcript.prepare()
    _ = transcript.output(of: "open \"Racist advertisement\" --playbook bakery --wind 4")
    _ = transcript.output(of: "accept storm")
    for command in ["board", "due", "next", "steps", "timeline", "show"] {
      let lines = transcript.output(of: command).split(separator: "\n")
      #expect(lines.count > 1, "\(command)")
      let long = lines.filter { line in
        // Commands to copy stay whole.
        !line.contains("→") && String(line).displayWidth > 40
      }
      #expect(long.isEmpty, "\(command)")
    }
  }

  @Test func `programs get one line an entry, with tabs between`() throws {
    let transcript = try Transcript(in: .en, isTerminal: false)
    try transcript.prepare()
    try transcript.play(
      """
      $ open "Racist advertisement" --playbook bakery --wind 2
      $ note "first line\\nsecond line"
      $ timeline
      $ due
      $ list
      $ note
      """)
    #expect(Golden.objection(to: transcript.text, as: "piped-en.txt") == nil)
  }
}
