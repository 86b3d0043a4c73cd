import IncidentWording
import PlaybookFiles
import StrictText

/// Reads `storm.yaml` with other files beside it, by their ids.
func reading(
  _ source: String, library: [String: String] = [:], limits: PlaybookLimits = PlaybookLimits()
) -> PlaybookReading {
  PlaybookReader(limits: limits).read(Array(source.utf8), name: "storm.yaml") { id in
    library[id].map { Array($0.utf8) }
  }
}

func place(_ line: Int, _ column: Int) -> TextPosition {
  TextPosition(line: line, column: column)
}

/// A source in which `▶` stands before the place where a problem is to be found.
struct Marked {
  let source: String
  let position: TextPosition

  init(_ marked: String) {
    let before = marked.prefix { $0 != "▶" }
    source = String(before + marked.dropFirst(before.count + 1))
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    position = TextPosition(
      line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}

/// A playbook's file with these lines under its head.
func file(_ rest: String, id: String = "storm", title: String = "Storm") -> String {
  "playbook: \(id)\nversion: 1\ntitle: \(title)\n\(rest)"
}

/// A playbook's file with one phase of these steps, which are indented by six spaces.
func file(steps: String, _ rest: String = "", id: String = "storm") -> String {
  file("phases:\n  - id: assess\n    title: Assess\n    steps:\n\(steps)\n\(rest)", id: id)
}

/// A step that nothing is wrong with.
let goodStep = "      - {id: look, do: Look}"
