import IncidentCore
import PlaybookFiles
import StrictText
import Testing

/// Checks a playbook in whose source `1️⃣`, `2️⃣` … stand before the places where findings of a rule
/// have to be, in this order, and nowhere else.
func expect(
  _ findings: [PlaybookFinding], of rule: CheckRule, in marked: String, roster: Roster? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let (source, places) = unmarked(marked)
  let problems = checked(source, roster: roster)
    .filter { $0.rule == rule }
  #expect(
    problems.map(\.reason) == findings.map { .finding($0) }, sourceLocation: sourceLocation)
  #expect(problems.map(\.position) == places, sourceLocation: sourceLocation)
}

/// All that is wrong in `storm.yaml`.
func checked(
  _ source: String, roster: Roster? = nil, library: [String: String] = [:], name: String = "storm"
) -> [PlaybookProblem] {
  PlaybookReader().check(Array(source.utf8), name: "\(name).yaml", roster: roster) { id in
    library[id].map { Array($0.utf8) }
  }.problems
}

/// A source without its marks, and where they stood.
private func unmarked(_ marked: String) -> (source: String, places: [TextPosition]) {
  var source = ""
  var places: [TextPosition] = []
  for character in marked {
    if character.unicodeScalars.count == 3, character.unicodeScalars.last?.value == 0x20E3 {
      let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      places.append(
        TextPosition(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1))
    } else {
      source.append(character)
    }
  }
  return (source, places)
}

/// A file with these steps, which are not indented.
func storm(steps: String, _ rest: String = "") -> String {
  let indented = steps.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : "      \($0)" }
  return file(steps: indented.joined(separator: "\n"), rest)
}
