import StrictText
import Testing

@Suite struct StrictYAMLTests {
  @Test func aDocumentBecomesATreeWithPlaces() throws {
    let node = try StrictYAML.compose(Array("a: 1\nb:\n  - \"x\"\n  - true\n".utf8)).get()
    #expect(node["a"]?.integer == 1)
    let list = try #require(node["b"]?.list)
    #expect(list.map(\.text) == ["x", nil])
    #expect(list.map(\.truth) == [nil, true])
    #expect(list.map(\.position) == [place(3, 5), place(4, 5)])
    #expect(node.map?.map(\.position) == [place(1, 1), place(2, 1)])
  }

  @Test(arguments: [
    ("yes", YAMLNode.Kind.text), ("no", .text), ("\"1\"", .text), ("'true'", .text),
    ("1", .integer), ("-1", .integer), ("1.5", .number), (".5", .number), ("1e3", .number),
    (".inf", .number), ("-.Inf", .number), (".NaN", .number), ("-.nan", .text), (".", .text),
    ("5.", .number), (".5", .number), ("+.5E-3", .number), ("1e", .text),
    ("0o17", .integer), ("0o8", .text), ("0x1F", .integer), ("0x", .text), ("+0x1", .text),
    ("+7", .integer), ("1\u{301}", .text), ("true", .truth), ("False", .truth), ("~", .nothing),
    ("null", .nothing),
    ("", .nothing), ("1.2.3", .text), ("30m", .text), ("-", .list), ("[]", .list), ("{}", .map),
  ])
  func plainValuesFollowTheCoreSchema(source: String, kind: YAMLNode.Kind) throws {
    let node = try StrictYAML.compose(Array("a: \(source == "-" ? "\n  - x" : source)".utf8)).get()
    #expect(node["a"]?.kind == kind)
  }

  @Test(arguments: [
    ("a: *b", place(1, 4), YAMLProblem.Reason.alias),
    ("a: &b c", place(1, 4), .anchor),
    ("a: &b [c]", place(1, 4), .anchor),
    ("a: &b {c: d}", place(1, 4), .anchor),
    ("a: !!str b", place(1, 4), .tag),
    ("a: ! b", place(1, 4), .tag),
    ("a: 1\n---\nb: 2", place(2, 1), .severalDocuments),
    ("", place(1, 1), .empty),
    ("# nothing\n", place(1, 1), .empty),
    ("a: 1\nb: 2\na: 3", place(3, 1), .duplicateKey("a", first: place(1, 1))),
    ("a: {ä: 1, \"ä\": 2}", place(1, 11), .duplicateKey("ä", first: place(1, 5))),
    ("1: a", place(1, 1), .keyNotText),
    ("true: a", place(1, 1), .keyNotText),
    ("[a]: b", place(1, 1), .keyNotText),
    ("? {a: b}\n: c", place(1, 3), .keyNotText),
    ("a: b\u{0}", place(1, 5), .controlCharacter(0)),
    ("a: ü\n \u{7}", place(2, 2), .controlCharacter(7)),
    ("a: b: c", place(1, 5), .syntax(.colonInText)),
    ("a:\n\tb: c", place(2, 1), .syntax(.characterOutsideQuotes)),
    ("a: @b", place(1, 4), .syntax(.characterOutsideQuotes)),
    ("a: \"b\nc: d", place(1, 4), .syntax(.openQuotes)),
    ("a: [b, c\nd: e", place(1, 4), .syntax(.openBracket)),
    ("a: b\n c: d", place(2, 3), .syntax(.colonInText)),
    ("a:\n  b: c\n d: e", place(3, 2), .syntax(.indentation)),
    ("a: b\nc\nd: e", place(3, 1), .syntax(.keyWithoutColon)),
  ])
  func aTrapIsRefusedAtItsPlace(
    source: String, position: TextPosition, reason: YAMLProblem.Reason
  ) {
    #expect(problems(Array(source.utf8)) == [YAMLProblem(reason, at: position)])
  }

  @Test func allTrapsAreToldAtOnce() {
    let source = "a: &x 1\nb: *x\nc: !t 2\nc: 3\n"
    #expect(
      problems(Array(source.utf8)).map(\.reason)
        == [.anchor, .alias, .tag, .duplicateKey("c", first: place(3, 1))])
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0x00], YAMLProblem(.utf16, at: .start)),
    ([0xFE, 0xFF, 0x00, 0x61], YAMLProblem(.utf16, at: .start)),
    ([0x61, 0x00, 0x3A, 0x00], YAMLProblem(.controlCharacter(0), at: place(1, 2))),
    ([0x61, 0x3A, 0x0A, 0xC3, 0xA4, 0xC3], YAMLProblem(.notUTF8, at: place(2, 2))),
    ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], YAMLProblem(.notUTF8, at: place(1, 4))),
  ])
  func onlyUTF8IsRead(bytes: [UInt8], problem: YAMLProblem) {
    #expect(problems(bytes) == [problem])
  }

  @Test func aByteOrderMarkOfUTF8IsPassedOver() throws {
    let node = try StrictYAML.compose([0xEF, 0xBB, 0xBF] + Array("a: b".utf8)).get()
    #expect(node["a"]?.position == place(1, 4))
  }

  @Test func limitsHold() {
    let limits = YAMLLimits()
    let large = Array("a: \"".utf8) + Array(repeating: 0x62, count: limits.bytes - 5) + [0x22]
    #expect(large.count == limits.bytes)
    #expect(problems(large).isEmpty)
    #expect(problems(large + [0x0A]) == [YAMLProblem(.tooLarge(limit: 1 << 20), at: .start)])
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(problems(Array(deep.utf8)).isEmpty)
    #expect(
      problems(Array("[\(deep)]".utf8)) == [YAMLProblem(.tooDeep(limit: 32), at: place(1, 33))])
    let many = "[" + String(repeating: "a,", count: 9_999) + "]"
    #expect(problems(Array(many.utf8)).isEmpty)
    #expect(
      problems(Array("[a,\(many.dropFirst())".utf8))
        == [YAMLProblem(.tooManyNodes(limit: 10_000), at: place(1, 20_000))])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "[", count: 100_000),
      String(repeating: "{a: ", count: 100_000),
      String(repeating: "- ", count: 100_000),
      String(repeating: "? ", count: 100_000),
      String(repeating: "- a\n", count: 200_000),
      String(repeating: "&a ", count: 100_000),
      String(repeating: "\"", count: 500_000),
      "a0: &a0 [x]\n"
        + (1...26).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        + "? *a26\n: x\n",
    ])
  func aHostileFileIsRefused(source: String) {
    let bytes = Array(source.utf8)
    #expect(!problems(bytes).isEmpty)
  }

  @Test(arguments: [
    ("a: b == c", place(1, 9)), ("a: 'b '' c'", place(1, 11)), ("a: \"b \\\" d\"", place(1, 11)),
    ("a: |\n  bcdefgh", place(1, 4)),
  ])
  func aPlaceInsideATextIsFound(source: String, position: TextPosition) throws {
    let node = try StrictYAML.compose(Array(source.utf8)).get()
    #expect(node["a"]?.position(at: 5) == position)
  }
}

private func place(_ line: Int, _ column: Int) -> TextPosition {
  TextPosition(line: line, column: column)
}

private func problems(_ bytes: [UInt8]) -> [YAMLProblem] {
  switch StrictYAML.compose(bytes) {
  case .success: []
  case .failure(let problems): problems.all
  }
}
