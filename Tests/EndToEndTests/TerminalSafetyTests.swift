import Foundation
import TestSupport
import Testing

/// Text from outside never steers the terminal of whoever reads it, whatever way it takes.
@Suite struct TerminalSafetyTests {
  let home: BinaryHome
  /// Colour, C1, an OSC 8 link, an overwritten line, and reversed writing direction.
  static let hostile =
    "\u{1B}[31mred\u{9B}1m \u{1B}]8;;https://evil.example\u{07}link\r over\u{202E}txt\u{2066}\u{7F}"

  init() throws {
    home = try BinaryHome()
  }

  private func expectSafe(
    _ words: String..., input: String = "", location: SourceLocation = #_sourceLocation
  ) throws {
    for (form, language) in [([], "de"), (["--json"], "en")] {
      let result = try home.start(
        words + form, input: Data(input.utf8), environment: ["STORMLOG_LANG": language]
      ).wait()
      expectSafe(result, "\(words + form)", location: location)
    }
  }

  private func expectSafe(
    _ result: BinaryResult, _ name: String, location: SourceLocation = #_sourceLocation
  ) {
    // The lines of CSV end with both.
    for text in [result.output.replacingOccurrences(of: "\r\n", with: "\n"), result.error] {
      let found = text.unicodeScalars.first(where: \.actsOnTerminal)
      #expect(found == nil, "\(name): \(text.debugDescription)", sourceLocation: location)
    }
    #expect(result.output + result.error != "", "\(name)", sourceLocation: location)
    #expect(result.status != 70, "\(name)", sourceLocation: location)
  }

  @Test func whatIsRecordedIsShownWithoutItsPower() throws {
    let text = Self.hostile
    try home.folder.write("x", to: "a\u{1B}[2J\u{202E}.png")
    let opened = try home.run(
      "open", text, "--summary", text, "--source", text, "--playbook", "employee-misconduct",
      environment: ["STORMLOG_ACTOR": "adler"])
    #expect(opened.status == 0)
    expectSafe(opened, "open")
    try expectSafe("note", text, "--source", text, "--attach", "a\u{1B}[2J\u{202E}.png")
    try expectSafe("note", "-m", "-", input: text)
    try expectSafe("decide", "responsibility", text, "--because", text)
    try expectSafe("statement", "draft", "--channel", "x", "-m", text)
    try expectSafe("promise", "add", text, "--by", "in 2h")
    try expectSafe("lesson", "add", "well", text)
    try expectSafe("lesson", "add", text)
    try expectSafe("action", "add", text, "--owner", "adler", "--due", "in 30 days")
    try expectSafe("correct", "1", "-m", text)
    try expectSafe("skip", "verify-video", "--because", text)
    for command in [
      ["board"], ["list", "--all"], ["show"], ["show", "1"], ["show", "5"], ["timeline"],
      ["timeline", "--format", "markdown"], ["timeline", "--format", "csv"], ["steps"], ["next"],
      ["due"], ["search", "red"], ["statement", "list"], ["statement", "show", "1"],
      ["promise", "list"], ["lesson", "list"], ["action", "list"], ["evidence", "list"],
      ["postmortem"], ["postmortem", "--format", "html"], ["use", "1"], ["undo"],
    ] {
      for form in [[], ["--json"]] {
        expectSafe(try home.start(command + form).wait(), "\(command + form)")
      }
    }
    try home.run("open", text)
    try home.run("use", "--clear")
    try expectSafe("note", "of which incident?")
  }

  /// Errors repeat what was typed.
  @Test func errorsShowWhatWasTypedWithoutItsPower() throws {
    let text = Self.hostile
    try home.run("open", "Storm")
    try expectSafe(text)
    try expectSafe("help", text)
    try expectSafe("statement", text)
    try expectSafe("note", "x", "--\(text)")
    try expectSafe("note", "x", "--\(text)=y")
    try expectSafe("note", "x", "-\(text)")
    try expectSafe("note", "x", text)
    try expectSafe("wind", text)
    try expectSafe("show", text)
    try expectSafe("note", "x", "-i", text)
    try expectSafe("note", "x", "--at", text)
    try expectSafe("note", "x", "--as", text)
    try expectSafe("note", "x", "--attach", text)
    try expectSafe("note", "x", "--lang", text)
    try expectSafe("note", "x", "--color", text)
    try expectSafe("escalate", text, "--because", "x")
    try expectSafe("run", text)
    try expectSafe("run", "./\(text).yaml")
    try expectSafe("playbook", "show", text)
    try expectSafe("done", text)
    try expectSafe("evidence", "save", text)
    try expectSafe("verify", "--seal", text)
    try expectSafe("demo", text)
    try expectSafe("list", "--workspace", text)
    try expectSafe("verify", "--workspace", text)
    try expectSafe("postmortem", "--format", text)
    try expectSafe("postmortem", "-o", "\(text)/none")
    try expectSafe("backup", "\(text)/none")
    try expectSafe("init", "\(text)/none", "--group", text)
    try expectSafe("fact", text, "yes")
    for variable in ["STORMLOG_LANG", "STORMLOG_INCIDENT", "STORMLOG_ACTOR", "TZ"] {
      let result = try home.run("note", "x", environment: [variable: text])
      expectSafe(result, variable)
    }
  }

  @Test func filesInTheWorkspaceAreShownWithoutTheirPower() throws {
    let text = Self.hostile.replacingOccurrences(of: "/", with: "_")
    try home.run("open", "Storm")
    let playbook = "playbook: \(text.debugDescription)\nversion: one\n\"\(text)\": 1\n"
    for name in [text, "own"] {
      try playbook.write(
        toFile: "\(home.workspace)/playbooks/\(name).yaml", atomically: true, encoding: .utf8)
    }
    try expectSafe("playbook", "list")
    try expectSafe("playbook", "check")
    try expectSafe("playbook", "check", "own")
    try expectSafe("playbook", "show", text)
    try expectSafe("run", text)
    // As escapes of YAML they pass the reader.
    let escaped = #"organisation: "\e[31m\N\u202E"\#n"# + #""\e[31m\x9b\u202e": 1\#n"#
    for configuration in ["\(text): 1\n", escaped, "language: \"\\e[31m\\u202E\"\n", "a: [\(text)"]
    {
      try configuration.write(
        toFile: "\(home.workspace)/stormlog.yaml", atomically: true, encoding: .utf8)
      try expectSafe("timeline")
    }
  }
}

extension Unicode.Scalar {
  /// Control characters but for line breaks and tabs, and those that turn the writing direction.
  fileprivate var actsOnTerminal: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
