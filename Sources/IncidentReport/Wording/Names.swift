package import IncidentCore

/// What the ids and numbers of a journal stand for, as far as its words still tell.
package struct Names: Sendable {
  private let language: Language
  private let people: [PersonID: String]
  private var steps: [Int: PlaybookWords] = [:]
  private var shared: [Int: SharedParts] = [:]
  private var texts: [Subject: String] = [:]
  private var channels: [Int: Channel] = [:]
  let hidesPeople: Bool

  /// The names that an incident's whole timeline and the roster give. With `hidesPeople`, for the
  /// public, nobody is named.
  package init(
    timeline: Timeline, roster: Roster, language: Language, hidesPeople: Bool = false
  ) {
    self.language = language
    self.hidesPeople = hidesPeople
    var people: [PersonID: String] = [:]
    for item in timeline.items {
      let words = item.words
      switch item.entry.event {
      case .roleAssigned(let payload): people[payload.person] = words?[.name]
      case .runStarted(let payload):
        shared[payload.run] = payload.shared
        let languages = [language.rawValue] + payload.playbook.languages
        steps[payload.run] = words.map { PlaybookWords($0, languages: languages) }
      case .statementDrafted(let payload): channels[payload.statement] = payload.channel
      case .clockStarted(let payload):
        texts[.clock(payload.clock)] = words.map { language.title(of: payload.rule, $0) }
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
  /// It may be one that another run follows for this one.
  package func step(_ id: String, ofRun run: Int) -> String {
    steps[shared[run]?.steps[id] ?? run]?.step(id) ?? id
  }
  /// An item of a step's checklist; nil where the words are gone.
  package func item(_ number: Int, of step: String, ofRun run: Int) -> String? {
    steps[shared[run]?.steps[step] ?? run]?.item(number, of: step)
  }
  package func option(_ option: String, of step: String, inRun run: Int) -> String {
    steps[run]?.option(option, of: step) ?? option
  }
  package func branch(_ id: String, ofRun run: Int) -> String { steps[run]?.branch(id) ?? id }
  package func channel(ofStatement statement: Int) -> Channel? { channels[statement] }
  package func promise(_ number: Int) -> String? { texts[.promise(number)] }
  package func clock(_ number: Int) -> String? { texts[.clock(number)] }
  package func lesson(_ number: Int) -> String? { texts[.lesson(number)] }
  package func action(_ number: Int) -> String? { texts[.action(number)] }
}
