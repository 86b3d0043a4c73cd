import IncidentCore
package import IncidentReport
package import IncidentWording
import TerminalText

/// The public statements of an incident and whom they wait for.
package struct StatementList: View {
  private let look: Look
  private let waiting: [Int: WaitingStatement]
  private let texts: [Int: String]

  package var isOfDrill: Bool { look.incident.mode == .drill }

  /// - Parameter texts: The present texts, by the statements' numbers; what was redacted is left out.
  package init(_ look: Look, texts: [Int: String]) {
    self.look = look
    self.texts = texts
    let waiting = look.incident.statementsWaiting(roster: look.roster, policy: look.approvals)
    self.waiting = Dictionary(
      waiting.map { ($0.statement.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package var isEmpty: Bool { look.incident.statements.isEmpty }

  package func record(in presentation: Presentation) -> RecordList<StatementRecord> {
    RecordList(
      ordered.map { statement in
        StatementRecord(
          statement, called: look.incident.name(ofStatement: statement.number),
          waiting: waiting[statement.number], text: nil,
          mode: look.incident.publicationMode(of: statement),
          contradictions: look.incident.contradictions(of: statement))
      })
  }

  package func text(in presentation: Presentation) -> String {
    guard !isEmpty else {
      return presentation.say(
        de:
          "Keine Stellungnahme. → \(presentation.step("statement draft --channel x --template holding"))\n",
        en:
          "No statement. → \(presentation.step("statement draft --channel x --template holding"))\n"
      )
    }
    return presentation.isTerminal ? lines(in: presentation) : rows(in: presentation)
  }

  /// Variants of a message stand together.
  private var ordered: [PublicStatement] { look.incident.messages.flatMap(\.variants) }

  private func cells(of statement: PublicStatement, in presentation: Presentation) -> [Table.Cell] {
    let language = presentation.language
    return [
      Table.Cell(look.incident.name(ofStatement: statement.number).text),
      Table.Cell(language.title(of: statement.channel)), Table.Cell(statement.language),
      Table.Cell(language.title(of: statement.status)), Table.Cell(statement.version),
    ]
  }

  /// One line a variant, with as much of its text as there is room for; below it what it waits for.
  private func lines(in presentation: Presentation) -> String {
    let headings = presentation.language.headings
    var table = Table([
      Table.Column("#"), Table.Column(headings.channel), Table.Column(""),
      Table.Column(headings.state), Table.Column(""),
    ])
    let statements = ordered
    table.rows = statements.map { cells(of: $0, in: presentation) }
    let lines = table.text(presentation.layout, style: presentation.style)
      .split(separator: "\n").map(String.init)
    let bodies = lines.suffix(statements.count)
    // Titles stand above, where there is room for them.
    var text = lines.dropLast(statements.count).map { $0 + "\n" }.joined()
    for (statement, line) in zip(statements, bodies) {
      let room = presentation.width - line.displayWidth - 2
      let beginning = room < 8 ? "" : "  " + self.beginning(of: statement, room, in: presentation)
      text += "\(line)\(beginning)\n"
      let remark = remark(on: statement, in: presentation)
      if !remark.isEmpty { text += "    \(presentation.wrapped(remark, indent: 4))\n" }
    }
    return text
  }

  private func rows(in presentation: Presentation) -> String {
    var table = Table(Array(repeating: Table.Column(""), count: 7))
    for statement in ordered {
      table.rows.append(
        cells(of: statement, in: presentation) + [
          Table.Cell(remark(on: statement, in: presentation)),
          Table.Cell(texts[statement.number] ?? presentation.language.redacted),
        ])
    }
    return table.text(presentation.layout, style: presentation.style)
  }

  /// The beginning of a text, cut to a number of columns.
  private func beginning(
    of statement: PublicStatement, _ room: Int, in presentation: Presentation
  ) -> String {
    let text = presentation.safe(
      (texts[statement.number] ?? presentation.language.redacted).inline())
    guard text.displayWidth > room else { return text }
    var cut = text.prefix(room)
    while String(cut).displayWidth > room - 1 { cut = cut.dropLast() }
    return "\(cut)…"
  }

  private func remark(on statement: PublicStatement, in presentation: Presentation) -> String {
    var parts: [String] = []
    if let item = waiting[statement.number] {
      let missing = look.wording.requirements(item.missing)
      parts.append(
        item.missing.isEmpty
          ? presentation.say(de: "kann veröffentlicht werden", en: "may be published")
          : presentation.say(de: "wartet auf \(missing)", en: "waits for \(missing)"))
      let people = item.approvers.map(look.names.person)
      if !people.isEmpty { parts.append(people.joined(separator: ", ")) }
    }
    if let publication = statement.publication {
      parts.append(presentation.time.moment(publication.at))
      let mode = look.incident.publicationMode(of: statement) ?? publication.mode
      if mode != .regular {
        parts.append("! " + presentation.language.title(of: mode))
      }
    }
    if !statement.strategies.isEmpty {
      parts.append(
        presentation.language.list(statement.strategies.map(presentation.language.title(of:))))
    }
    parts += look.wording.flags(look.incident.contradictions(of: statement)).map { "! \($0)" }
    if let corrects = statement.corrects {
      let name = look.incident.name(ofStatement: corrects).text
      parts.append(presentation.say(de: "berichtigt \(name)", en: "corrects \(name)"))
    }
    return parts.joined(separator: " · ")
  }
}

package struct StatementRecord: Encodable, Sendable {
  package struct Approval: Encodable, Sendable {
    let person: PersonID
    let role: Role?
    let at: Moment
    let entry: Int
    let digest: String
    let sameLogin: Bool
    /// How the person came to know the text.
    let seen: String
    let signed: Bool
    /// The approval holds for the text as it stands.
    let holds: Bool
  }

  package struct Publication: Encodable, Sendable {
    let at: Moment
    let mode: PublicationMode
    let url: String?
    let entry: Int
    let digest: String
  }

  let number: Int
  /// The message that it is a variant of, and what people type for it: `2/x`.
  let message: Int
  let name: String
  let channel: Channel
  let language: String
  let status: StatementStatus
  let template: String?
  let corrects: Int?
  let touchesLiability: Bool
  let strategies: [ResponseStrategy]
  /// The claims that it states as fact.
  let claims: [Int]
  /// What speaks against it now.
  let contradictions: [Contradiction]
  /// What spoke against it and was accepted with a reason.
  let acceptedContradictions: [Contradiction]
  let text: String?
  let textEntry: Int
  /// The beginning of the digest, by which people name the text.
  let version: String
  let digest: String
  let authors: [PersonID]
  let approvals: [Approval]
  let publication: Publication?
  let missing: [[Role]]?
  let approvers: [PersonID]?

  init(
    _ statement: PublicStatement, called name: VariantName, waiting: WaitingStatement?,
    text: String?, url: String? = nil,
    mode: PublicationMode?, contradictions: [Contradiction]
  ) {
    number = statement.number
    message = statement.messageNumber
    self.name = name.text
    channel = statement.channel
    language = statement.language
    status = statement.status
    template = statement.template
    corrects = statement.corrects
    touchesLiability = statement.touchesLiability
    strategies = statement.strategies
    claims = statement.claims
    self.contradictions = contradictions
    acceptedContradictions = statement.acceptedContradictions
    self.text = text
    textEntry = statement.textEntry
    version = statement.version
    digest = statement.digest
    authors = statement.authors
    approvals = statement.approvals.map { approval in
      Approval(
        person: approval.person, role: approval.role, at: approval.at, entry: approval.sequence,
        digest: approval.digest, sameLogin: approval.sameLogin,
        seen: approval.seen?.rawValue ?? "unrecorded",
        signed: approval.isSigned,
        holds: approval.digest == statement.digest)
    }
    publication = statement.publication.map { publication in
      Publication(
        at: publication.at, mode: mode ?? publication.mode, url: url, entry: publication.sequence,
        digest: publication.digest)
    }
    missing = waiting?.missing.map(\.anyOf)
    approvers = waiting?.approvers
  }
}
