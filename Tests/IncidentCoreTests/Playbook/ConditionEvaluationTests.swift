import IncidentCore
import Testing

@Suite("What a condition comes to")
struct ConditionEvaluationTests {
  private static let all: [Truth] = [.true, .false, .unknown]

  @Test("'not' leaves the unknown unknown")
  func negation() {
    #expect(Self.all.map { !$0 } == [.false, .true, .unknown])
  }

  @Test("'and' and 'or' follow Kleene's tables")
  func tables() {
    let and = Self.all.map { left in Self.all.map { left && $0 } }
    #expect(
      and == [
        [.true, .false, .unknown], [.false, .false, .false], [.unknown, .false, .unknown],
      ])
    let or = Self.all.map { left in Self.all.map { left || $0 } }
    #expect(
      or == [[.true, .true, .true], [.true, .false, .unknown], [.true, .unknown, .unknown]])
  }

  private let facts = Facts(values: [
    .wind: .number(4), .social: .number(4), .media: .number(2), .alert: .level(.orange),
    .status: .text("open"), .channels: .list(["x", "tiktok"]), .decision("genuine"): .text("yes"),
    .fact("hurt"): .number(3), .fact("place"): .text("erfurt"), .step("verify"): .text("done"),
    .brokenPromises: .number(0), .hoursSinceDetection: .number(12.5),
  ])

  @Test(
    "follows the facts",
    arguments: [
      ("wind >= 4", .true), ("wind > 4", .false), ("wind < 5", .true), ("wind <= 3", .false),
      ("wind == 4", .true), ("wind != 4", .false), ("social > media", .true),
      (#"alert > "yellow""#, .true), (#"alert >= "red""#, .false), (#""red" > alert"#, .true),
      (#"alert == "orange""#, .true), (#"alert in ["orange", "red"]"#, .true),
      (#"not alert in ["red"]"#, .true),
      (#""tiktok" in channels"#, .true), (#""youtube" in channels"#, .false),
      (#"status == "open" and step.verify == "done""#, .true),
      ("hours_since_detection > 12", .true),
      ("fact.hurt > 2", .true), (#"fact.hurt == "3""#, .true), (#"fact.hurt == "many""#, .false),
      (#"fact.hurt != "many""#, .true), ("fact.place == 3", .false), ("fact.place > 3", .unknown),
      (#"fact.place in ["erfurt", "jena"]"#, .true), ("wind in [1, 2]", .false),
      (#"decision.genuine == "yes""#, .true), (#"decision.genuine == "no""#, .false),
      ("promise.broken > 0", .false), ("true", .true), ("false", .false),
      ("fact.hurt in []", .false),
    ] as [(String, Truth)])
  func known(source: String, truth: Truth) {
    #expect(Condition(source: source).evaluate(in: facts) == truth)
  }

  @Test(
    "is unknown where it hangs on what is not known",
    arguments: [
      (#"fact.victim == "yes""#, .unknown), (#"fact.victim != "yes""#, .unknown),
      (#"not fact.victim == "yes""#, .unknown), (#"cluster == "victim""#, .unknown),
      (#"fact.victim in ["yes", "no"]"#, .unknown), (#"decision.other == "yes""#, .unknown),
      (#"fact.victim == "yes" and wind > 5"#, .false),
      (#"fact.victim == "yes" or wind > 3"#, .true),
      (#"fact.victim == "yes" or wind > 5"#, .unknown), (#"fact.victim == fact.victim"#, .unknown),
      (#"fact.victim == "yes" and wind > 3"#, .unknown),
    ] as [(String, Truth)])
  func unknown(source: String, truth: Truth) {
    #expect(Condition(source: source).evaluate(in: facts) == truth)
  }

  @Test("takes a fact of the value 'unknown' as unknown")
  func unknownFact() {
    let facts = Facts([.fact("victim"): "unknown"])
    #expect(Condition(source: #"fact.victim != "yes""#).evaluate(in: facts) == .unknown)
    #expect(Condition(source: #"fact.victim == "unknown""#).evaluate(in: facts) == .unknown)
  }

  @Test(
    "knows which spellings are numbers",
    arguments: [
      ("12", 12), ("-1.5", -1.5), ("007", 7), ("nan", nil), ("inf", nil), ("1e3", nil),
      ("0x10", nil),
      ("1.", nil), (".5", nil), ("-", nil), ("1234567890", nil), ("1.1234567", nil), ("+1", nil),
    ] as [(String, Double?)])
  func numbers(text: String, number: Double?) {
    #expect(Double(conditionNumber: text) == number)
  }
}

@Suite("Checking a condition")
struct ConditionCheckTests {
  @Test(
    "finds nothing in what makes sense",
    arguments: [
      "wind >= 6", "wind < 1", #"alert > "green""#, #""x" in channels"#, "fact.n > 3",
      #"fact.n == "yes""#, "promise.broken >= 1", "hours_since_detection <= 24", "social > media",
      #"status in ["open", "contained"]"#, #"cluster != "victim""#, "wind > fact.limit",
      #"decision.a == decision.b"#, "alert == fact.level", "true",
    ])
  func clean(source: String) {
    #expect(Condition(source: source).faults == [])
  }

  @Test(
    "finds what cannot be compared",
    arguments: [
      (#"wind >= "red""#, .notComparable("wind", with: "\"red\""), 0),
      ("alert > 3", .notComparable("alert", with: "3"), 0),
      ("wind == alert", .notComparable("wind", with: "alert"), 0),
      ("decision.a == 3", .notComparable("decision.a", with: "3"), 0),
      (#"channels == "x""#, .notComparable("channels", with: "\"x\""), 0),
      ("wind in channels", .notComparable("wind", with: "channels"), 0),
      (#"wind in fact.list"#, .notComparable("wind", with: "fact.list"), 0),
      (#"channels in ["x"]"#, .notComparable("channels", with: "[\"x\"]"), 0),
      (#"decision.a > "yes""#, .notOrdered("decision.a"), 0),
      (#"fact.a > "yes""#, .notOrdered("\"yes\""), 0),
      (#"status >= "open""#, .notOrdered("status"), 0),
      (
        #"alert == "blue""#,
        .unknownWord("blue", of: "alert", known: ["green", "yellow", "orange", "red"]), 9
      ),
      (
        #"status in ["open", "shut"]"#,
        .unknownWord("shut", of: "status", known: ["open", "contained", "resolved", "closed"]), 19
      ),
      (
        #""ready" == step.a"#,
        .unknownWord("ready", of: "step.a", known: ["open", "started", "done", "skipped"]), 0
      ),
      ("wind >= 9", .neverTrue("wind >= 9"), 0), ("wind < 0", .neverTrue("wind < 0"), 0),
      ("9 < wind", .neverTrue("wind > 9"), 0), ("wind == 2.5", .neverTrue("wind == 2.5"), 0),
      ("true and wind in [1, 7]", .neverTrue("wind == 7"), 9),
      (#"alert > "red""#, .neverTrue("alert > \"red\""), 0),
      ("hours_since_detection == 12", .neverTrue("hours_since_detection == 12"), 0),
      ("promise.broken < 0", .neverTrue("promise.broken < 0"), 0),
      ("1 == 2", .neverTrue("1 == 2"), 0),
      ("fact.a in []", .neverTrue("fact.a in []"), 0),
    ] as [(String, ConditionError.Reason, Int)])
  func faults(source: String, reason: ConditionError.Reason, offset: Int) {
    #expect(Condition(source: source).faults == [ConditionError(reason, at: offset)])
  }

  @Test("finds all of them at once")
  func several() {
    let condition = Condition(source: #"wind >= 9 or alert > 3 or not cluster == "foe""#)
    #expect(condition.faults.count == 3)
  }
}
