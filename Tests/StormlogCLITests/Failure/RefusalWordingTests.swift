import Foundation
import IncidentCore
import IncidentWording
import LineReading
import StormlogCLI
import TerminalText
import TestSupport
import Testing

@Suite struct RefusalWordingTests {
  private let english = RefusalWording(TimeWording(language: .en, zone: .gmt))
  private let german = RefusalWording(TimeWording(language: .de, zone: .gmt))

  /// The names of all cases, from the source: the compiler lists them for nobody.
  private func caseNames() throws -> [String] {
    let file = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/IncidentCore/Journal/Refusal.swift")
    let source = try String(contentsOf: file.standardized, encoding: .utf8)
    return source.matches(of: /^  case (\w+)/.anchorsMatchLineEndings()).map {
      String($0.output.1)
    }
  }

  @Test func `every refusal has a sample, and the name of its case in kebab case`() throws {
    let names = try caseNames().map { name in
      name.replacing(/[A-Z]/) { "-" + $0.output.lowercased() }
    }
    let codes = RefusalSamples.all.map { english.failure($0).code.rawValue }
    #expect(codes.sorted() == names.sorted())
  }

  @Test func `codes, messages and hints stay as they were`() {
    let list = RefusalSamples.all.map { refusal in
      let failures = [german, english].map { ($0.failure(refusal), $0.language) }
      return "\(failures[0].0.code.rawValue) (\(failures[0].0.exit.rawValue))\n"
        + failures.map { failure, language in
          "  \(failure.message)\n"
            + (failure.hint.map { "    → \($0.text(.shell(language)))\n" } ?? "")
        }.joined()
    }
    #expect(Golden.objection(to: list.sorted().joined(separator: "\n"), as: "refusals.txt") == nil)
  }

  @Test(arguments: RefusalSamples.all)
  func `every refusal is a sentence in both languages, under one code`(refusal: Refusal) {
    let (english, german) = (english.failure(refusal), german.failure(refusal))
    #expect(english.code == german.code)
    #expect(english.exit == german.exit)
    #expect(english.message != german.message)
    for message in [english.message, german.message] {
      #expect(message.hasSuffix(".") || message.contains(": "))
      #expect(
        message.first?.isLowercase == false || message.hasPrefix("adler ")
          || message.hasPrefix("eve "))
    }
  }

  @Test func `what is unknown is not found, what lacks is a mistake, all else is refused`() {
    for refusal in RefusalSamples.all {
      let failure = english.failure(refusal)
      let isUnknown = failure.code.rawValue.hasPrefix("unknown-")
      let isLacking = ["text-missing", "wind-missing"].contains(failure.code.rawValue)
      #expect(failure.exit == (isUnknown ? .notFound : isLacking ? .usage : .refused))
    }
  }

  @Test func `a mistyped step brings the one that was meant`() {
    let refusal = Refusal.unknownStep("verify-vidoe", known: ["genuine", "verify-video"])
    #expect(english.failure(refusal).hint == "Did you mean verify-video?")
    #expect(german.failure(refusal).hint == "Meinten Sie verify-video?")
  }

  @Test func `a word near to nothing brings the choice`() {
    let refusal = Refusal.unknownOption("maybe", step: "genuine", known: ["yes", "no"])
    #expect(english.failure(refusal).hint == "Known are: yes, no")
  }

  @Test func `missing approvals are named with the way to record what happened`() {
    let failure = german.failure(
      .approvalsMissing(
        2,
        [
          ApprovalPolicy.Requirement(anyOf: [.crisisLead]),
          ApprovalPolicy.Requirement(anyOf: [.legal]),
        ]))
    #expect(
      failure.message
        == "Für Stellungnahme 2 fehlt noch die Freigabe durch: Krisenleitung und Recht.")
    #expect(
      failure.hint?.steps.last?.line.hasPrefix("statement publish 2 --unapproved --because") == true
    )
  }

  @Test func `what a person typed cannot forge lines or steer the terminal`() {
    let failure = english.failure(.unknownStep("x\u{1B}[2J\nstormlog: done", known: []))
    #expect(!failure.text(in: .en).contains("\u{1B}"))
    #expect(failure.text(in: .en).split(separator: "\n").count == 2)
    #expect(failure.text(in: .en).contains("\\u{1B}[2J ⏎ "))
  }

  @Test func `what moves an approval is its approver's alone`() throws {
    let moment = Moment(Instant(milliseconds: 1_795_525_500_000), precision: .minute)
    let order = TimeOrder(
      TimeOrder.Point(.statement(1, .approval, by: "brandt"), at: moment, entry: 5),
      TimeOrder.Point(.statement(1, .publication, by: "adler"), at: moment, entry: 6))
    let failure = english.failure(.cannotHaveBeen(order, correctFirst: order.first))
    let hint = try #require(failure.hint)
    #expect(hint.steps.map(\.line) == ["correct 5 --at … --because \"…\" --as brandt"])
    #expect(english.failure(.cannotHaveBeen(order, correctFirst: nil)).hint?.steps == [])
  }

  @Test func `a time is said with its zone`() {
    let moment = Moment(Instant(milliseconds: 1_795_525_500_000), precision: .minute)
    #expect(
      english.failure(.timeAhead(moment)).message
        == "The time is in the future: 24 Nov 2026, 13:05 (UTC).")
  }
}

@Suite struct FailureTests {
  @Test func `text has the hint on a line of its own`() {
    let failure = Failure("not-found", "No such thing.", hint: .next("list"), exit: .notFound)
    #expect(failure.text(in: .en) == "stormlog: No such thing.\n  → stormlog list\n")
    #expect(
      Failure("not-found", "No such thing.", exit: .notFound).text(in: .en)
        == "stormlog: No such thing.\n")
  }

  @Test func `JSON always has the same four keys on one line`() {
    let failure = Failure("bad", "a \"b\"\n\u{1B}\u{9B}\u{202E}", hint: nil, exit: .badData)
    #expect(
      failure.json(in: .en)
        == #"{"code":"bad","message":"a \"b\"\n\u001b\u009b\u202e","hint":null,"exit":65}"# + "\n")
  }

  @Test(arguments: ["Größe „x“ 👩‍👩‍👧‍👦", "tab\tquote\"back\\slash", "\u{E0041}\u{0}\u{7F}", "\r\n"])
  func `a JSON string reads back as what it was`(text: String) throws {
    let data = Data(jsonString(text).utf8)
    let read = try JSONDecoder().decode(String.self, from: data)
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `exit codes are those documented`() {
    #expect(
      IncidentWording.ExitStatus.allCases.map(\.rawValue) == [
        0, 1, 2, 64, 65, 66, 70, 73, 74, 75, 77, 78, 130,
      ])
  }
}
