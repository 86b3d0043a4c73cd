import Foundation
import IncidentCore
import Testing

@Suite("Reading a condition")
struct ConditionParserTests {
  private func error(_ source: String) -> ConditionError? {
    do throws(ConditionError) {
      _ = try Condition(source: source).parsed()
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "takes all that the language has",
    arguments: [
      "wind >= 5", "wind>=5", "social > media", #"alert == "red""#, #""tiktok" in channels"#,
      #"decision.genuine == "yes" and fact.victim != "no""#, #"alert in ["orange", "red"]"#,
      #"not (step.verify-video == "done" or promise.broken > 0)"#, "true", "not false",
      "hours_since_detection > 0.5", "fact.balance < -12", "wind in [1, 2, 3]",
      "fact.injury == true", "5 <= wind", #"fact.ort == "Köln""#, "wind in []",
    ])
  func valid(source: String) throws {
    _ = try Condition(source: source).parsed()
  }

  @Test(
    "says what is wrong and where",
    arguments: [
      ("", .empty, 0), ("  ", .empty, 0), ("wind", .notACondition("wind"), 0),
      ("wind >=", .endsTooSoon, 7), ("wind >= 5 or", .endsTooSoon, 12),
      ("wind = 5", .unexpectedCharacter("="), 5), ("wind && media", .unexpectedCharacter("&"), 5),
      ("wind >= 5 AND media > 1", .unexpected("AND"), 10),
      ("wnd >= 5", .unknownName("wnd"), 0), ("fact. == 1", .unknownName("fact."), 0),
      ("fact.Injury == 1", .unknownName("fact.Injury"), 0),
      ("decision.a_b == \"x\"", .unknownName("decision.a_b"), 0),
      ("alert == \"red", .unterminatedText, 9), ("(wind > 1", .unclosed("("), 0),
      ("wind > 1)", .unexpected(")"), 8), ("wind in [1, 2", .unclosed("["), 8),
      ("wind in [1 2]", .unexpected("2"), 11), ("wind in [1, ]", .unexpected("]"), 12),
      ("wind in [social]", .unexpected("social"), 9), ("1 < wind < 5", .unexpected("<"), 9),
      ("wind > 5x", .invalidNumber("5x"), 7), ("wind > 1.2.3", .invalidNumber("1.2.3"), 7),
      ("wind > 12345678901", .invalidNumber("12345678901"), 7), ("5", .notACondition("5"), 0),
      ("\"Köln\" == fact.ort ?", .unexpectedCharacter("?"), 19), ("and", .unexpected("and"), 0),
      ("wind > not", .unexpected("not"), 7), ("(wind) >= 5", .notACondition("wind"), 1),
    ] as [(String, ConditionError.Reason, Int)])
  func invalid(source: String, reason: ConditionError.Reason, offset: Int) {
    #expect(error(source) == ConditionError(reason, at: offset))
  }

  @Test("'and' binds closer than 'or', 'not' closer than both")
  func precedence() throws {
    let facts = Facts([.fact("a"): "1", .fact("b"): "0", .fact("c"): "0"])
    let a = "fact.a == 1"
    let (b, c) = ("fact.b == 1", "fact.c == 1")
    #expect(Condition(source: "\(a) or \(b) and \(c)").evaluate(in: facts) == .true)
    #expect(Condition(source: "(\(a) or \(b)) and \(c)").evaluate(in: facts) == .false)
    #expect(Condition(source: "not \(a) or \(a)").evaluate(in: facts) == .true)
    #expect(Condition(source: "not (\(a) or \(a))").evaluate(in: facts) == .false)
  }

  @Test("refuses what is too long or too deep, without falling over it")
  func limits() {
    let deep = String(repeating: "(", count: 40) + "true" + String(repeating: ")", count: 40)
    #expect(error(deep) == ConditionError(.tooDeep(limit: 32), at: 32))
    let nots = String(repeating: "not ", count: 33) + "true"
    #expect(error(nots) == ConditionError(.tooDeep(limit: 32), at: 128))
    #expect(error(String(repeating: "not ", count: 32) + "true") == nil)
    #expect(error(String(repeating: "(", count: 5000))?.reason == .tooLong(limit: 2000))
    let umlauts = "fact.a == \"\(String(repeating: "ä", count: 1980))\""
    #expect(error(umlauts) == nil)
  }

  @Test("can be made of anything, and is then never true")
  func total() throws {
    let broken = Condition(source: "what is this")
    #expect(broken.source == "what is this")
    #expect(broken.evaluate(in: Facts([:])) == .unknown)
    #expect(broken.faults.map(\.reason) == [.unknownName("what")])
  }

  @Test("is stored as it was written")
  func stored() throws {
    let condition = Condition(source: #"alert  == "red""#)
    let data = try JSONEncoder().encode([condition])
    #expect(String(decoding: data, as: UTF8.self) == #"["alert  == \"red\""]"#)
    #expect(try JSONDecoder().decode([Condition].self, from: data) == [condition])
    #expect(condition != Condition(source: #"alert == "red""#))
  }

  @Test("tells which names it asks for, and which texts they are compared with")
  func names() throws {
    let expression = try Condition(
      source: #"decision.genuine in ["yes", "no"] and "maybe" == decision.genuine or wind > 2"#
    ).parsed()
    #expect(
      expression.names.map(\.name) == [.decision("genuine"), .decision("genuine"), .wind])
    #expect(expression.names.map(\.offset) == [0, 49, 69])
    let texts = expression.texts(comparedWith: .decision("genuine"))
    #expect(texts.map(\.text) == ["yes", "no", "maybe"])
    #expect(texts.map(\.offset) == [21, 28, 38])
  }
}

/// Facts by name, for tests: numbers where the text spells one.
struct Facts: ConditionFacts {
  let values: [ConditionName: ConditionValue]

  init(_ values: [ConditionName: FactValue]) {
    self.values = values.compactMapValues(ConditionValue.init(fact:))
  }

  init(values: [ConditionName: ConditionValue]) {
    self.values = values
  }

  func value(of name: ConditionName) -> ConditionValue? { values[name] }
}
