import IncidentCore
import PlaybookExchange
import StrictText
import Testing

/// JSON is read strictly: the rules of RFC 8259, limits, every key once, and places.
@Suite struct StrictJSONTests {
  @Test(arguments: [
    ("{", JSONSyntax.endsTooSoon), ("{\"a\"", .endsTooSoon), ("{\"a\":", .endsTooSoon),
    ("[1", .endsTooSoon), ("{\"a\" 1}", .unexpected("1")), ("{a: 1}", .unexpected("a")),
    ("{\"a\": 1,}", .unexpected("}")), ("[1,]", .unexpected("]")), ("[,1]", .unexpected(",")),
    ("[1 2]", .unexpected("2")), ("[1}", .unexpected("}")), ("{]", .unexpected("]")),
    ("[]]", .trailing), ("{} x", .trailing), ("['a']", .unexpected("'a'")),
    ("[\"a]", .openText), ("[\"a\nb\"]", .openText), ("[\"\\x\"]", .badEscape),
    ("[\"\\u12g4\"]", .badEscape), ("[\"\\ud83d\"]", .loneSurrogate),
    ("[\"\\ude00\"]", .loneSurrogate), ("[\"\\ud83d\\u0041\"]", .loneSurrogate),
    ("[01]", .badNumber("01")), ("[1.]", .badNumber("1.")), ("[-]", .badNumber("-")),
    ("[+1]", .unexpected("+1")), ("[1e]", .badNumber("1e")), ("[.5]", .unexpected(".5")),
    ("[tru]", .unexpected("tru")), ("[NaN]", .unexpected("NaN")),
    ("{\"a\": // b\n1}", .unexpected("//")),
  ])
  func `what is not JSON is refused`(source: String, syntax: JSONSyntax) {
    #expect(importing(source).faults == [.json(syntax)])
  }

  @Test func `a problem is told with its place`() {
    let result = importing("{\"type\": \"playbook\",\n \"ü\": tru}")
    #expect(result.findings.map(\.position) == [TextPosition(line: 2, column: 7)])
  }

  @Test func `a key that is there twice is refused, also spelled otherwise, and all are told`() {
    let result = importing("{\"a\": 1, \"\\u0061\": 2,\n\"a\": 3}")
    let first = TextPosition(line: 1, column: 2)
    #expect(
      result.faults == [
        .file(.duplicateKey("a", first: first)), .file(.duplicateKey("a", first: first)),
      ])
    #expect(
      result.findings.map(\.position) == [
        TextPosition(line: 1, column: 10), TextPosition(line: 2, column: 1),
      ])
  }

  @Test func `tabs, escapes, surrogate pairs and all blanks are JSON`() throws {
    let source =
      "\u{FEFF}{\r\n\t\"type\":\t\"playbook\", \"spec_version\": \"cacao-2.0\",\n\t\"name\": "
      + "\"Sturm \\ud83d\\ude00 \\u00fc\\/\\\"\\t\\\\\",\"workflow_start\":\"action--1\","
      + "\"n\":-0.5E+3,\"workflow\":{\"action--1\":{\"type\":\"action\",\"name\":\"a\"}}}"
    let document = try importing(source).document()
    let words = PlaybookWords(document.words, languages: [])
    #expect(words.title == "Sturm 😀 ü/\"\t\\")
  }

  /// Bytes that a report of the tests does not write out, since they may be a megabyte.
  struct HostileBytes: CustomTestStringConvertible {
    let bytes: [UInt8]

    var testDescription: String { "\(bytes.count) bytes \(bytes.prefix(8))" }
  }

  static let hostile: [(HostileBytes, YAMLProblem.Reason)] = [
    (Array(repeating: UInt8(ascii: "["), count: 100_000), YAMLProblem.Reason.tooDeep(limit: 32)),
    ([UInt8](repeating: 0x20, count: (1 << 20) + 1), .tooLarge(limit: 1 << 20)),
    ([0xFF, 0xFE, 0x7B, 0x00], .utf16), ([0x7B, 0x00, 0x7D, 0x00], .utf16),
    ([0x7B, 0x22, 0xFF, 0x22], .notUTF8), ([], .empty), ([0x20, 0x0A], .empty),
    (Array("[\"\u{1}\"]".utf8), .controlCharacter(1)),
    (
      Array(("[" + String(repeating: "1,", count: 20_000) + "1]").utf8),
      .tooManyNodes(limit: 10_000)
    ),
  ].map { (HostileBytes(bytes: $0.0), $0.1) }

  @Test(arguments: hostile)
  func `hostile bytes are refused`(input: HostileBytes, reason: YAMLProblem.Reason) {
    let bytes = input.bytes
    #expect(importing(bytes).faults == [.file(reason)])
  }

  @Test func `depth 32 is read`() {
    let nested = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
    let result = flow(to: "action--a", action("a", to: "end--1"), "\"labels\": \(nested)")
    #expect(result.faults == [])
  }
}
