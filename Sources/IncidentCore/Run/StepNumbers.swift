/// The short numbers of an incident's steps, which can be typed for their ids: 1, 2, 3 … over all
/// its runs, each playbook's in its order.
///
/// They are given where a run is started or moved, and never twice, so that a number does not come
/// to mean another step under somebody's hands.
package struct StepNumbers: Hashable, Sendable {
  private let runs: [Int: [String: Int]]

  /// Of an incident in which nothing is followed, or of which nothing is known.
  package static let none = StepNumbers([:])

  /// - Parameter runs: By the run's number, the numbers of its steps by their ids.
  package init(_ runs: [Int: [String: Int]]) {
    self.runs = runs
  }

  /// The number of a step of a run; nil where the run does not have it.
  package subscript(id: String, run: Int) -> Int? { runs[run]?[id] }

  /// The number of a step that one run alone has; nil where none has it, or several.
  package subscript(id: String) -> Int? {
    let found = runs.values.compactMap { $0[id] }
    return found.count == 1 ? found[0] : nil
  }
}

extension Incident {
  package var stepNumbers: StepNumbers {
    StepNumbers(runs.reduce(into: [:]) { $0[$1.number] = $1.numbers })
  }

  /// The number of a step of a run, or of the run that follows it for this one.
  package func number(ofStep id: String, in number: Int) -> Int? {
    guard let run = runs.first(where: { $0.number == number }) else { return nil }
    return run.numbers[id]
      ?? run.owner(ofStep: id).flatMap { self.number(ofStep: id, in: $0) }
  }

  /// The step that is meant by what was typed for it: its id, or its number.
  ///
  /// - Returns: The id and the run where a number was typed, and else both as they were given: what
  ///   is unknown is refused where it is looked for.
  package func step(typed text: String, run: Int?) -> (id: String, run: Int?) {
    // A journal of before may have an id that is a number; it stays one.
    guard text.isStepNumber, let number = Int(text),
      !runs.contains(where: { $0.playbook.step(text) != nil })
    else { return (text, run) }
    for own in runs {
      for (id, numbered) in own.numbers
      where numbered == number
        && (run == nil || runNumber(run, having: id, in: \.steps) == own.number)
      {
        return (id, own.number)
      }
    }
    return (text, run)
  }

  /// Gives the steps of a run that have no number yet the next ones.
  mutating func numberSteps(ofRunAt index: Int) {
    for step in runs[index].playbook.steps where runs[index].numbers[step.id] == nil {
      let number = nextNumber(.step)
      issue(.step, number)
      runs[index].numbers[step.id] = number
    }
  }
}

extension String {
  /// Whether it can only be the number of a step: digits and nothing else.
  package var isStepNumber: Bool {
    !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
