/// A condition of a playbook, such as `wind >= 5 or fact.injury == "yes"`.
///
/// It is parsed once, when it is made, and stored as it was written. One that cannot be parsed
/// can be made all the same, so that a journal which holds it stays readable; it is never true.
package struct Condition: Sendable {
  /// The condition as it was written.
  package let source: String
  private let parsing: Parsing
  private var result: Result<ConditionExpression, ConditionError> { parsing.result }

  package init(source: String) {
    self.source = source
    parsing = Parsing(source)
  }

  /// What came of parsing, on the heap: playbooks are copied often, and so are their conditions.
  private final class Parsing: Sendable {
    let result: Result<ConditionExpression, ConditionError>

    init(_ source: String) {
      var parser = ConditionParser()
      do throws(ConditionError) {
        result = .success(try parser.parse(source))
      } catch {
        result = .failure(error)
      }
    }
  }

  /// What the condition says.
  ///
  /// - Throws: ``ConditionError`` with the first thing in it that is not of the language.
  package func parsed() throws(ConditionError) -> ConditionExpression {
    try result.get()
  }

  /// Whether the condition holds; unknown where it cannot be parsed.
  package func evaluate(in facts: some ConditionFacts) -> Truth {
    guard case .success(let expression) = result else { return .unknown }
    return expression.evaluate(in: facts)
  }

  /// What it says, where the passing of time alone can change whether it holds; else nil.
  var timedExpression: ConditionExpression? {
    guard case .success(let expression) = result,
      expression.asksForPromises || !expression.hourThresholds.isEmpty
    else { return nil }
    return expression
  }

  /// Everything wrong with it: what keeps it from being parsed, or the comparisons in it that
  /// cannot be made or can never be true.
  package var faults: [ConditionError] {
    switch result {
    case .success(let expression): expression.faults
    case .failure(let error): [error]
    }
  }
}

extension Condition: Hashable {
  package static func == (left: Condition, right: Condition) -> Bool {
    left.source == right.source
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(source)
  }
}

extension Condition: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(source: try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(source)
  }
}
