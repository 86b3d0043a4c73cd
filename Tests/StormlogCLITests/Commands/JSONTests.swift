import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct JSONTests {
  private static let story = """
    $ open "Racist advertisement" --playbook bakery --wind 4 --channel x --json
    $ accept storm --json
    $ ack --json
    $ done save-ad --evidence shot.png --json
    $ decide ours yes --because "confirmed" --json
    $ statement draft --channel x -m "We are sorry." --as brandt --json
    $ statement submit 1 --json
    $ promise add "Next update" --update --by "in 2h" --to "the press" --json
    $ lesson add well "The team was there." --json
    $ action add "Four eyes" --owner brandt --due 2026-12-15 --json
    $ correct 1 -m "Racist ad" --json
    $ assign weiss --step stop-ad --json
    $ move drafts/bakery.yaml --because "checked" --json
    $ done calls --item 2 --json
    """

  private static let views = [
    "board", "next", "steps", "due", "list", "show", "show 1", "timeline", "search racist",
    "statement list", "statement show 1", "promise list", "lesson list", "action list",
    "evidence list", "playbook list", "playbook show bakery", "playbook check bakery",
    "playbook check --explain idle-option", "playbook diff bakery spine", "verify",
    "seal", "use", "tick", "readiness", "clock list", "clock list --rules",
    "clock explain gdpr-33",
  ]

  @Test func `what programs read stays as it is`() throws {
    let transcript = try Transcript(in: .en)
    try transcript.prepare()
    try transcript.play(
      Self.story + "\n"
        + Self.views.filter { !["playbook list", "playbook diff bakery spine"].contains($0) }
        .map { "$ \($0) --json\n" }.joined())
    #expect(Golden.objection(to: transcript.text, as: "json.txt") == nil)
  }

  @Test func `keys and codes are the same in both languages`() throws {
    let shapes = try Language.allCases.map { language in
      let transcript = try Transcript(in: language)
      try transcript.prepare()
      try transcript.play(Self.story)
      return try Self.views.map { view in
        let output = transcript.output(of: "\(view) --json")
        return Self.keys(of: try JSONSerialization.jsonObject(with: Data(output.utf8)))
      }
    }
    for (index, view) in Self.views.enumerated() {
      #expect(!shapes[0][index].isEmpty, "\(view)")
      #expect(shapes[0][index] == shapes[1][index], "\(view)")
    }
  }

  @Test func `an error is one object on standard error`() throws {
    let transcript = try Transcript(in: .de)
    try transcript.prepare()
    try transcript.play("$ note x --json\n$ nope --json\n$ wind four --json")
    for line in transcript.text.split(separator: "\n") where line.hasPrefix("{") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object.map { Set($0.keys) } == ["code", "message", "hint", "exit"])
    }
    #expect(transcript.text.split(separator: "\n").count { $0.hasPrefix("{") } == 3)
  }

  /// The paths of all keys in a value, without the places in lists.
  private static func keys(of value: Any, at path: String = "") -> Set<String> {
    switch value {
    case let object as [String: Any]:
      object.reduce(into: []) { keys, pair in
        keys.insert("\(path).\(pair.key)")
        keys.formUnion(Self.keys(of: pair.value, at: "\(path).\(pair.key)"))
      }
    case let list as [Any]:
      list.reduce(into: []) { $0.formUnion(Self.keys(of: $1, at: "\(path)[]")) }
    default: []
    }
  }
}
