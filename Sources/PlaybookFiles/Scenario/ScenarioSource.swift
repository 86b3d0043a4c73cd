import IncidentCore

/// A scenario's file as written. What could not be read is missing.
struct ScenarioSource {
  let id: Located<String>
  var version: Int?
  var title: LocalisedText?
  var summary: LocalisedText?
  /// The documented case on which it is based.
  var basis: LocalisedText?
  var playbook: Located<String>?
  var starts: Located<CivilStart>?
  var duration: Located<Interval>?
  var people: [LocalisedText] = []
  var objectives: [ObjectiveSource] = []
  var injects: [InjectSource] = []

  init(id: Located<String>) {
    self.id = id
  }
}

struct ObjectiveSource {
  let id: Located<String>
  let text: LocalisedText?
}

struct InjectSource {
  let id: Located<String>
  var at: Located<Interval>?
  var via: Channel?
  var sender: LocalisedText?
  var text: LocalisedText?
  var when: ConditionSource?
  var wind: WindLevel?
  var media: WindLevel?
  var channel: Channel?
  var expectations: [ExpectationSource] = []

  init(id: Located<String>) {
    self.id = id
  }
}

struct ExpectationSource {
  let id: Located<String>
  var task: LocalisedText?
  var met: ConditionSource?
  var within: Interval?
  var objective: Located<String>?

  init(id: Located<String>) {
    self.id = id
  }
}

extension ScenarioSource {
  /// All texts under the paths of ``DrillScenarioWords``.
  var texts: [(path: String, text: LocalisedText)] {
    var texts: [(path: String, text: LocalisedText)] = []
    func add(_ path: String, _ text: LocalisedText?) {
      if let text { texts.append((path, text)) }
    }
    add("scenario.title", title)
    add("scenario.summary", summary)
    add("scenario.based-on", basis)
    for (index, person) in people.enumerated() { add("person.\(index + 1)", person) }
    for objective in objectives { add("objective.\(objective.id.value).text", objective.text) }
    for inject in injects {
      add("inject.\(inject.id.value).from", inject.sender)
      add("inject.\(inject.id.value).text", inject.text)
      for expectation in inject.expectations {
        add("expect.\(expectation.id.value).do", expectation.task)
      }
    }
    return texts
  }

  /// The finished scenario, where nothing it needs is missing. Its injects are in the order of
  /// their times.
  func document(digest: String) -> DrillScenarioDocument? {
    guard let version, let playbook, let duration else { return nil }
    let found = Set(texts.flatMap(\.text.languages)).sorted()
    let languages = found.isEmpty ? [PlaybookWords.undetermined] : found
    var words = Words()
    for (path, text) in texts {
      guard !text.languages.isEmpty else {
        words[PlaybookWords.key(path, language: PlaybookWords.undetermined)] = text.text(in: "")
        continue
      }
      for language in languages {
        words[PlaybookWords.key(path, language: language)] = text.text(in: language)
      }
    }
    let scenario = DrillScenario(
      id: id.value, version: version, playbook: playbook.value, starts: starts?.value,
      duration: duration.value, languages: languages, people: people.count,
      objectives: objectives.map(\.id.value),
      injects: injects.compactMap(\.inject).enumerated().sorted { left, right in
        (left.element.at, left.offset) < (right.element.at, right.offset)
      }.map(\.element))
    return DrillScenarioDocument(scenario: scenario, words: words, digest: digest)
  }
}

extension InjectSource {
  fileprivate var inject: DrillInject? {
    guard let at, let via else { return nil }
    return DrillInject(
      id: id.value, at: at.value, via: via, when: when?.condition, wind: wind, media: media,
      channel: channel,
      expectations: expectations.compactMap { expectation in
        guard let met = expectation.met, let within = expectation.within,
          let objective = expectation.objective
        else { return nil }
        return DrillExpectation(
          id: expectation.id.value, met: met.condition, within: within,
          objective: objective.value)
      })
  }
}
