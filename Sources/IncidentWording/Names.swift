import Foundation
package import IncidentCore

/// What the ids and numbers of a journal stand for, as far as its words still tell.
package struct Names: Sendable {
  package let language: Language
  /// The names that were typed, or that the settings have while the journal keeps none, the first one
  /// first.
  private var people: [PersonID: [String]] = [:]
  /// Whose typed name was erased.
  private var erased: Set<PersonID> = []
  private var kept = KeptPeople()
  /// Those whom the settings know now.
  private let known: Set<PersonID>
  private let logins: [String: PersonID]
  private var playbooks: [Int: [Version]] = [:]
  private var texts: [Subject: String] = [:]
  private var channels: [Int: Channel] = [:]
  private var variants = VariantNames()
  private var frozen: [Int: Channel] = [:]
  /// Other incidents that are named.
  package var incidents: [IncidentID: IncidentLabel] = [:]
  private var urgencies: [Int: String] = [:]
  package let hidesPeople: Bool
  /// The numbers under which statements are told of, where they are not their own.
  package var statementNumbers: [Int: Int]?

  /// The prose of a run from one entry on: of its start, or of its move to a newer version.
  private struct Version: Sendable {
    let sequence: Int
    let undoneIn: Int?
    let prose: Words
    let words: PlaybookWords
    let shared: SharedParts
  }

  /// The names that an incident's whole timeline and the roster give. With `hidesPeople`, for the
  /// public, nobody is named.
  package init(
    timeline: Timeline, roster: Roster, logins: [String: PersonID] = [:], language: Language,
    hidesPeople: Bool = false
  ) {
    self.language = language
    self.logins = logins
    self.hidesPeople = hidesPeople
    known = Set(roster.people.map(\.id))
    var versions: [TimelineItem] = []
    for item in timeline.items {
      let words = item.words
      switch item.entry.event {
      case .settingsNoticed(let payload): kept.add(payload, words, as: item.entry.header)
      case .personNamed(let payload): add(payload.person, item)
      case .roleAssigned(let payload): add(payload.person, item)
      case .stepsAssigned(let payload): add(payload.person, item)
      case .runStarted, .runMoved: versions.append(item)
      case .statementDrafted(let payload):
        channels[payload.statement] = payload.channel
        variants.add(payload, isUndone: item.undoneIn != nil)
      case .clockStarted(let payload):
        texts[.clock(payload.clock)] = words.map { language.title(of: payload.rule, $0) }
        urgencies[payload.clock] =
          words.flatMap { language.urgency(of: payload.rule, $0) }
          ?? (payload.rule.isImmediate ? language.urgency(under: payload.rule.standing) : nil)
      case .postingFrozen(let payload):
        for item in payload.freezes { frozen[item.freeze] = item.channel }
      case .promiseMade(let payload): texts[.promise(payload.promise)] = words?[.text]
      case .claimAdded(let payload): texts[.claim(payload.claim)] = words?[.text]
      case .lessonAdded(let payload): texts[.lesson(payload.lesson)] = words?[.text]
      case .actionAdded(let payload): texts[.action(payload.action)] = words?[.text]
      default: break
      }
    }
    // Whom the journal named it names: what the settings say by now renames nobody.
    for person in roster.people
    where !erased.contains(person.id) && (kept.isEmpty || people[person.id] == nil) {
      people[person.id] = [person.name]
    }
    // A timeline can be in another order than the journal.
    for item in versions.sorted(by: { $0.sequence < $1.sequence }) { add(item) }
  }

  /// A person's name; the id where none is known. A name that was erased is told to have been, beside
  /// the id: what the settings say by now is not put in its place.
  package func person(_ id: PersonID) -> String {
    if hidesPeople { return language.choose(de: "jemand aus dem Team", en: "someone of the team") }
    if id == .system { return language.choose(de: "automatisch", en: "automatic") }
    let isErased = kept.isErased(id, isKnown: known.contains(id))
    let settled = kept.names(of: id)
    let names = (settled.isEmpty && !isErased ? people[id] ?? [] : settled).uniqued()
    guard let first = names.first else {
      guard isErased || erased.contains(id) else { return id.name }
      return language.choose(
        de: "\(id.name) (Name geschwärzt)", en: "\(id.name) (name redacted)")
    }
    if isErased {
      let list = language.list(names)
      return language.choose(
        de: "\(id.name) (erster Name geschwärzt, später \(list))",
        en: "\(id.name) (first name redacted, later \(list))")
    }
    // A name that was only there in between is told too.
    guard names.count > 1 else { return first }
    let list = language.list(Array(names.dropFirst()))
    return language.choose(de: "\(first) (später \(list))", en: "\(first) (later \(list))")
  }

  /// Takes in what somebody was called when they were named, and what a correction says.
  private mutating func add(_ person: PersonID, _ item: TimelineItem) {
    guard let words = item.entry.words else {
      if people[person] == nil { erased.insert(person) }
      return
    }
    for case let name? in [words[.name], item.words?[.name]] {
      people[person, default: []].append(name)
    }
  }

  /// Under which login an entry was made, where it is none of those known as the actor's.
  package func otherLogin(of header: EntryHeader) -> String? {
    header.origin == .manual && kept.isFromOtherLogin(header, present: logins)
      ? header.login : nil
  }

  /// By what a person was known for no long time who approved in an entry; nothing of other entries.
  package func doubts(about entry: Entry) -> [ProofOfPerson.Doubt] {
    guard case .statementApproved(let approval) = entry.event else { return [] }
    return kept.doubts(about: approval, as: entry.header)
  }

  /// Who joined or left the team by a change of the settings.
  func teamChange(in sequence: Int) -> KeptPeople.Change { kept.change(in: sequence) }

  /// Another incident, by its number and title; a part of its identity where it is not here.
  package func incident(_ id: IncidentID) -> String {
    guard let label = incidents[id] else { return String(id.uuidString.lowercased().prefix(8)) }
    return "\(label.number) \(label.title ?? language.redacted)"
  }

  package func people(_ ids: [PersonID]) -> String {
    language.list(ids.map(person))
  }

  // What belongs to a run is called what it is called now, or what it was called as of an entry.

  package func playbook(ofRun run: Int, asOf entry: Int? = nil) -> String? {
    version(ofRun: run, asOf: entry)?.words.title
  }
  package func phase(_ id: String, ofRun run: Int) -> String {
    version(ofRun: run, asOf: nil)?.words.phase(id) ?? id
  }
  /// What a step asks for; its id where the words are gone.
  /// It may be one that another run follows for this one.
  package func step(_ id: String, ofRun run: Int, asOf entry: Int? = nil) -> String {
    words(ofStep: id, inRun: run, asOf: entry)?.step(id) ?? id
  }
  /// An item of a step's checklist; nil where the words are gone.
  package func item(
    _ number: Int, of step: String, ofRun run: Int, asOf entry: Int? = nil
  ) -> String? {
    words(ofStep: step, inRun: run, asOf: entry)?.item(number, of: step)
  }
  package func option(
    _ option: String, of step: String, inRun run: Int, asOf entry: Int? = nil
  ) -> String {
    words(ofStep: step, inRun: run, asOf: entry)?.option(option, of: step) ?? option
  }
  package func branch(_ id: String, ofRun run: Int, asOf entry: Int? = nil) -> String {
    version(ofRun: run, asOf: entry)?.words.branch(id) ?? id
  }
  /// The question that a declared fact answers, as the first playbook that declares it asks.
  package func fact(_ name: String) -> String? {
    playbooks.keys.sorted().lazy.compactMap { version(ofRun: $0, asOf: nil)?.words.fact(name) }
      .first
  }
  /// Under which number a statement is told of; nil where it is not to be told apart from others.
  package func number(ofStatement statement: Int) -> Int? {
    guard let statementNumbers else { return statement }
    return statementNumbers[statement]
  }
  /// What a statement is called, in the public record by its number there; nil where it is not to be told
  /// apart from others.
  package func name(ofStatement statement: Int) -> String? {
    statementNumbers == nil
      ? variants.name(of: statement).text : number(ofStatement: statement).map(String.init)
  }
  package func channel(ofStatement statement: Int) -> Channel? { channels[statement] }
  package func channel(ofFreeze freeze: Int) -> Channel? { frozen[freeze] }
  package func promise(_ number: Int) -> String? { texts[.promise(number)] }
  package func clock(_ number: Int) -> String? { texts[.clock(number)] }
  /// How soon a clock's rule wants it, in the law's terms where they are known.
  package func urgency(ofClock number: Int) -> String? { urgencies[number] }
  package func claim(_ number: Int) -> String? { texts[.claim(number)] }
  package func lesson(_ number: Int) -> String? { texts[.lesson(number)] }
  package func action(_ number: Int) -> String? { texts[.action(number)] }

  /// Takes in the prose of a run. A step that vanished keeps the text that it had.
  private mutating func add(_ item: TimelineItem) {
    switch item.entry.event {
    case .runStarted(let payload):
      add(item, payload.playbook, shared: payload.shared, run: payload.run)
    case .runMoved(let payload):
      add(item, payload.playbook, shared: payload.shared, run: payload.run)
    default: break
    }
  }

  private mutating func add(
    _ item: TimelineItem, _ playbook: Playbook, shared: SharedParts, run: Int
  ) {
    let former = version(ofRun: run, asOf: nil)?.prose ?? Words()
    let prose = item.words.map { former.replaced(byProse: $0) } ?? former
    playbooks[run, default: []].append(
      Version(
        sequence: item.sequence, undoneIn: item.undoneIn, prose: prose,
        words: PlaybookWords(prose, languages: [language.rawValue] + playbook.languages),
        shared: shared))
  }

  private func version(ofRun run: Int, asOf entry: Int?) -> Version? {
    playbooks[run]?.last { version in
      guard let entry else { return version.undoneIn == nil }
      return version.sequence <= entry && version.undoneIn.map { entry < $0 } ?? true
    } ?? playbooks[run]?.first
  }

  private func words(ofStep id: String, inRun run: Int, asOf entry: Int?) -> PlaybookWords? {
    let owner = version(ofRun: run, asOf: entry)?.shared.steps[id]
    return version(ofRun: owner ?? run, asOf: entry)?.words
  }
}
