/// An act of the team that does a step: what is recorded once settles the step that asks for it.
///
/// A step that names none is done by saying so.
package enum StepAct: Hashable, Sendable {
  /// A reading of the wind.
  case wind
  /// The alert was set, or a proposal to set it was declined.
  case alert
  /// The crisis was assessed.
  case assess
  /// A claim was entered into the ledger.
  case claim
  /// A question of the incident was answered, whichever way.
  case answer(Question)
  /// Each of these questions of the incident or facts has an answer; that it is not known is none.
  case answers([String])
  /// A post was sorted.
  case triage
  /// All channels that were to be frozen are confirmed.
  case freeze
  /// A freeze was released.
  case release
  /// A promise was made.
  case promise
  /// The next public update was promised.
  case update
  case contain, resolve
  case lesson, action
  /// An audience was told, or it was said why not.
  case inform(Audience)
  /// All of these roles were given to somebody.
  case assign([Role])
  /// A legal clock was started: that of a rule, or any.
  case clock(String?)
  /// What a rule asks for was sent.
  case met(String)
  /// A statement was drafted from one of these templates.
  case draft([String])
  /// It has all the approvals it needs.
  case approve([String])
  /// It was published, with the approvals it needed or by emergency release.
  case publish([String])
}

extension StepAct: CodedAsText {
  private static let plain: [(word: String, act: StepAct)] = [
    ("wind", .wind), ("alert", .alert), ("assess", .assess), ("claim", .claim),
    ("triage", .triage), ("freeze", .freeze), ("release", .release), ("promise", .promise),
    ("promise:update", .update), ("contain", .contain), ("resolve", .resolve),
    ("lesson", .lesson), ("action", .action), ("clock", .clock(nil)),
  ]

  /// The words of all acts, each with whether something has to follow after a colon; for hints.
  package static let forms =
    plain.map(\.word) + [
      "clock:…", "answer:…", "met:…", "inform:…", "assign:…", "draft:…", "approve:…", "publish:…",
    ]

  /// `wind`, `inform:staff`, `assign:crisis-lead,legal`, `publish:facts,apology`, as in a
  /// playbook file.
  package var text: String {
    switch self {
    case .answer(let question): "answer:\(question.rawValue)"
    case .answers(let names): "answer:\(names.joined(separator: ","))"
    case .inform(let audience): "inform:\(audience.rawValue)"
    case .assign(let roles): "assign:\(roles.map(\.rawValue).joined(separator: ","))"
    case .clock(let rule?): "clock:\(rule)"
    case .met(let rule): "met:\(rule)"
    case .draft(let templates): "draft:\(templates.joined(separator: ","))"
    case .approve(let templates): "approve:\(templates.joined(separator: ","))"
    case .publish(let templates): "publish:\(templates.joined(separator: ","))"
    default: Self.plain.first { $0.act == self }?.word ?? ""
    }
  }

  /// The act that a text names; nil for any other text.
  package init?(text: String) {
    if let plain = Self.plain.first(where: { $0.word == text }) {
      self = plain.act
      return
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let names = parts[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard let first = names.first, names.allSatisfy({ !$0.isEmpty }) else { return nil }
    switch (parts[0], names.count) {
    case ("answer", 1):
      self = Question(rawValue: first).map(StepAct.answer) ?? .answers(names)
    case ("answer", _): self = .answers(names)
    case ("inform", 1): self = .inform(Audience(first))
    case ("assign", _): self = .assign(names.map { Role($0) })
    case ("clock", 1): self = .clock(first)
    case ("met", 1): self = .met(first)
    case ("draft", _): self = .draft(names)
    case ("approve", _): self = .approve(names)
    case ("publish", _): self = .publish(names)
    default: return nil
    }
  }

  /// Whether all that it names can be ids of their kind.
  package var areNamesIDs: Bool {
    let names = text.split(separator: ":").dropFirst().flatMap { $0.split(separator: ",") }
    return names.allSatisfy { name in
      name.count <= 64
        && name.unicodeScalars.allSatisfy { scalar in
          scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || ["-", "_", "."].contains(scalar)
        }
    }
  }

  /// What kind of act it is, whatever it is about: `publish` for `publish:holding`.
  var kind: Substring { text.prefix { $0 != ":" } }

  /// The templates whose statements it is about.
  package var templates: [String] {
    switch self {
    case .draft(let templates), .approve(let templates), .publish(let templates): templates
    default: []
    }
  }
}
