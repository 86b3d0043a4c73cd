import Foundation
package import IncidentCore
import IncidentDesk
package import IncidentWording
import TimeReading
import Workspace

extension Reading {
  /// A person's id as it was typed.
  package func personID(_ text: String) throws -> PersonID {
    PersonID(try identifier(text, named: failures.person))
  }

  /// A role. The company may add its own, so an unknown one is taken; one that looks like a slip
  /// is said.
  package func role(_ text: String) throws -> Role {
    let role = Role(try identifier(text, named: phrases.role))
    warnOfSlip(text, of: phrases.role, known: knownRoles)
    return role
  }

  /// A role that is known, for filters: an unknown one would just find nothing.
  package func knownRole(_ text: String) throws -> Role {
    guard knownRoles.contains(text) else {
      throw failures.badValue(text, of: phrases.role, allowed: knownRoles)
    }
    return Role(text)
  }

  /// Whose steps are meant: a role's, else a person's.
  package func roleOrPerson(_ text: String) throws -> AssignSteps.Choice {
    let name = try identifier(text, named: "--all-of")
    let inUse = try desk.look().incident.runs.flatMap(\.playbook.steps).compactMap(\.role?.rawValue)
    return (knownRoles + inUse).contains(name) ? .role(Role(name)) : .person(PersonID(name))
  }

  /// The playbook of the run of this number; any other text as it is.
  package func playbookOfRun(_ text: String) throws -> String {
    guard let number = Int(text) else { return text }
    let runs = try desk.look().incident.runs
    guard !runs.isEmpty else { throw desk.failure(.noRun) }
    guard let run = runs.first(where: { $0.number == number }) else {
      throw desk.failure(.unknownRun(number))
    }
    return run.playbook.id
  }

  private var knownRoles: [String] {
    (desk.configuration.roster.seats.keys.map(\.rawValue).sorted() + Role.known.map(\.rawValue))
      .uniqued()
  }

  /// A channel; one that looks like a slip is taken too, and said.
  package func channel(_ text: String) throws -> Channel {
    let word = text.lowercased()
    let channel = Channel(try identifier(word, named: phrases.channel))
    warnOfSlip(word, of: phrases.channel, known: Channel.known.map(\.rawValue))
    return channel
  }

  /// An audience; one that looks like a slip is taken too, and said.
  package func audience(_ text: String) throws -> Audience {
    let word = text.lowercased()
    let audience = Audience(try identifier(word, named: phrases.audience))
    let known = (Audience.known + desk.configuration.informing.beforePublic).map(\.rawValue)
      .uniqued()
    warnOfSlip(word, of: phrases.audience, known: known)
    return audience
  }

  /// A fact's name and value. A name that looks like a slip for one that a playbook asks for is
  /// said; `ja` and `nein` stand for the words that its conditions know.
  package func fact(_ name: String, _ value: String) throws -> (name: String, value: String) {
    let playbooks = try desk.look().incident.runs.map(\.playbook)
    let conditions = playbooks.flatMap(\.conditions).compactMap { try? $0.parsed() }
    let declared = playbooks.flatMap(\.facts)
    let asked =
      declared.map(\.name)
      + conditions.flatMap(\.names).compactMap { name, _ in
        if case .fact(let fact) = name { fact } else { nil }
      }
    warnOfSlip(name, of: phrases.fact, known: asked.uniqued())
    let values =
      declared.filter { $0.name == name }.flatMap(\.words)
      + conditions.flatMap { $0.texts(comparedWith: .fact(name)) }.map(\.text)
    guard !values.isEmpty, !values.contains(value), let word = FactWord(typed: value) else {
      return (name, value)
    }
    return (name, word.rawValue)
  }

  /// Says that a word of an open set is not known but is near a known one.
  func warnOfSlip(_ word: String, of name: String, known: [String]) {
    guard !known.contains(word), let meant = Suggestion.meant(by: word, among: known) else {
      return
    }
    context.warn(phrases.unknownButTaken(word, of: name, meant: meant))
  }

  /// An option of a decision as it was typed: its id, or its label in any language.
  package func option(_ text: String, of step: String, run: Int?) throws -> String {
    let look = try desk.look()
    for view in look.incident.stepViews(at: look.now)
    where view.step.id == step && (run == nil || view.run == run) {
      let options = view.step.options ?? []
      if options.contains(text) { return text }
      let word = text.lowercased().precomposedStringWithCanonicalMapping
      let meant = options.filter { option in
        look.names.option(option, of: step, inRun: view.run).lowercased() == word
      }
      if meant.count == 1 { return meant[0] }
    }
    return text
  }

  /// Who owns an action item: a person of the roster, or a role.
  package func owner(_ text: String) throws -> String {
    let owner = try identifier(text, named: "--owner")
    let known =
      desk.configuration.roster.people.map(\.id.name)
      + desk.configuration.roster.seats.keys.map(\.rawValue)
      + Role.known.map(\.rawValue)
    guard desk.configuration.roster.people.isEmpty || known.contains(owner) else {
      throw failures.badValue(text, of: "--owner", allowed: known.uniqued())
    }
    return owner
  }

  package func windLevel(_ level: Int) throws -> WindLevel {
    guard let wind = WindLevel(rawValue: level) else {
      throw failures.badValue(String(level), of: phrases.wind, allowed: (0...6).map(String.init))
    }
    return wind
  }

  package func alertLevel(_ text: String) throws -> AlertLevel {
    try choice(text, of: AlertLevel.self, named: phrases.alert)
  }

  package func lessonCategory(_ text: String) throws -> Lesson.Category {
    try choice(text, of: Lesson.Category.self, named: phrases.category)
  }

  /// One of a closed set of words, in either language.
  package func choice<Choice: TypedWord>(
    _ text: String, of type: Choice.Type, named name: String
  ) throws -> Choice {
    guard let choice = Choice(typed: text) else {
      throw failures.badValue(
        text, of: name, allowed: Choice.words(in: language),
        alsoTaken: Language.allCases.flatMap(Choice.words))
    }
    return choice
  }

  package func yesOrNo(_ text: String, named name: String) throws -> Bool {
    try choice(text, of: YesOrNo.self, named: name) == .yes
  }

  /// The language of a statement: a code of two or three letters.
  package func statementLanguage(_ text: String?) throws -> String {
    guard let text else { return language.rawValue }
    let code = text.lowercased()
    guard (2...3).contains(code.count), code.allSatisfy({ ("a"..."z").contains($0) }) else {
      throw failures.badValue(text, of: "--language", allowed: ["de", "en", "fr", "…"])
    }
    return code
  }

  /// When something happened; nil where nothing was said.
  package func pastMoment(_ text: String?) throws -> Moment? {
    try text.map { try moment($0, .past) }
  }

  /// By when something is due.
  package func futureMoment(_ text: String) throws -> Moment {
    try moment(text, .future)
  }

  func moment(
    _ text: String, _ purpose: TimeExpression.Purpose, seenFrom instant: Instant? = nil
  ) throws -> Moment {
    let now = instant ?? context.now()
    do {
      return try TimeExpression(now: now, zone: zone, purpose: purpose).moment(text)
    } catch {
      throw failures.failure(error, for: purpose, now: now)
    }
  }

  /// The text of a template, with the placeholders filled that are known or given.
  package func filled(template id: String, language: String, values: [String]) throws -> String {
    let look = try desk.look()
    let text = try desk.refusing { () throws(Refusal) in
      let template = try look.incident.statementTemplate(id)
      let path = "statement.\(id).text."
      let versions = template.sequences.compactMap { sequence in
        look.entries.first { $0.sequence == sequence }?.words
      }
      let words =
        versions.first { $0.texts.keys.contains { $0.hasPrefix(path) } } ?? Words()
      return try template.text(in: language, from: words)
    }
    return try fill(text, in: language, seenFrom: look, values: values)
  }

  /// A statement's text with the placeholders filled that are known or given.
  package func refilled(
    _ text: String, of statement: Int, values: [String]
  ) throws -> WrittenText {
    let language = try desk.statement(statement).language
    let filled = try fill(text, in: language, seenFrom: desk.look(), values: values)
    return WrittenText(text: filled, draft: nil)
  }

  private func fill(
    _ text: String, in language: String, seenFrom look: Look, values: [String]
  ) throws -> String {
    let open = StatementTemplateFilling.openPlaceholders(in: text)
    var known: [String: String] = [:]
    for blank in StandardBlank.allCases {
      switch blank {
      case .organisation: known[blank.rawValue] = desk.configuration.organisation
      case .incident: known[blank.rawValue] = look.title
      case .nextUpdate: known[blank.rawValue] = nextUpdate(of: look.incident, language: language)
      }
    }
    for value in values {
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw failures.badPlaceholderValue(value) }
      guard open.contains(parts[0]) else {
        throw failures.unknownPlaceholder(parts[0], known: open)
      }
      known[parts[0]] = try checked(parts[1])
    }
    return StatementTemplateFilling.fill(text, with: known)
  }

  /// When the next public update is promised, worded for the statement's readers.
  private func nextUpdate(of incident: Incident, language: String) -> String? {
    let next = incident.promises.filter { $0.kind == .update && $0.outcome == nil }.map(\.due).min()
    let wording = TimeWording(language: Language(rawValue: language) ?? .en, zone: zone)
    return next.map { wording.moment(Moment($0, precision: .minute), seenFrom: context.now()) }
  }
}

extension DeclaredFact {
  /// The words that it can be, where they are declared.
  fileprivate var words: [String] {
    if case .words(let words)? = values { words } else { [] }
  }
}

extension Playbook {
  fileprivate var conditions: [Condition] {
    steps.compactMap(\.when) + standing.map(\.when)
  }
}
