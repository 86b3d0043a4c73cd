package import IncidentCore

/// What the ids and numbers of a journal stand for, as far as its words still tell.
package struct Names: Sendable {
  private let language: Language
  private let people: [PersonID: String]
  private var steps: [Int: PlaybookWords] = [:]
  private var texts: [Subject: String] = [:]
  private var channels: [Int: Channel] = [:]
  private let hidesPeople: Bool

  /// - Parameters:
  ///   - entries: The whole journal of the incident.
  ///   - roster: Whose names are known beside those that the journal gives.
  ///   - hidesPeople: For the public: nobody is named.
  package init(
    entries: [Entry], roster: Roster, language: Language, hidesPeople: Bool = false
  ) {
    self.language = language
    self.hidesPeople = hidesPeople
    let latest = CorrectedWords(entries)
    var people: [PersonID: String] = [:]
    for entry in entries {
      let words = latest.words(of: entry)
      switch entry.event {
      case .roleAssigned(let payload): people[payload.person] = words?[.name]
      case .runStarted(let payload):
        let languages = [language.rawValue] + payload.playbook.languages
        steps[payload.run] = words.map { PlaybookWords($0, languages: languages) }
      case .statementDrafted(let payload): channels[payload.statement] = payload.channel
      case .promiseMade(let payload): texts[.promise(payload.promise)] = words?[.text]
      case .lessonAdded(let payload): texts[.lesson(payload.lesson)] = words?[.text]
      case .actionAdded(let payload): texts[.action(payload.action)] = words?[.text]
      default: break
      }
    }
    for person in roster.people { people[person.id] = person.name }
    self.people = people
  }

  /// A person's name; the id where none is known.
  package func person(_ id: PersonID) -> String {
    if hidesPeople { return language.choose(de: "jemand aus dem Team", en: "someone of the team") }
    if id == .system { return language.choose(de: "automatisch", en: "automatic") }
    return people[id] ?? id.name
  }

  package func people(_ ids: [PersonID]) -> String {
    language.list(ids.map(person))
  }

  package func playbook(ofRun run: Int) -> String? { steps[run]?.title }
  package func phase(_ id: String, ofRun run: Int) -> String { steps[run]?.phase(id) ?? id }
  /// What a step asks for; its id where the words are gone.
  package func step(_ id: String, ofRun run: Int) -> String { steps[run]?.step(id) ?? id }
  package func option(_ option: String, of step: String, inRun run: Int) -> String {
    steps[run]?.option(option, of: step) ?? option
  }
  package func branch(_ id: String, ofRun run: Int) -> String { steps[run]?.branch(id) ?? id }
  package func channel(ofStatement statement: Int) -> Channel? { channels[statement] }
  package func promise(_ number: Int) -> String? { texts[.promise(number)] }
  package func lesson(_ number: Int) -> String? { texts[.lesson(number)] }
  package func action(_ number: Int) -> String? { texts[.action(number)] }
}

/// The words of entries as their latest corrections leave them.
struct CorrectedWords {
  private var corrections: [Int: [String: String]] = [:]

  init(_ entries: [Entry]) {
    for entry in entries {
      guard case .entryCorrected(let payload) = entry.event, let key = payload.key,
        let text = entry.words?[.text]
      else { continue }
      corrections[payload.target, default: [:]][key] = text
    }
  }

  /// Nil where the entry was redacted.
  func words(of entry: Entry) -> Words? {
    entry.words?.merging(Words(texts: corrections[entry.sequence] ?? [:]))
  }
}
