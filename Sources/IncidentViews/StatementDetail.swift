import IncidentCore
import IncidentReport
import IncidentWording

/// One statement: its text, who approved it when, and whether it was changed since.
struct StatementDetail {
  private let look: Look
  private let statement: PublicStatement
  private let waiting: WaitingStatement?
  private let statementText: String?
  private let url: String?
  /// The statement's own entries, each with what later ones say of it.
  private let history: [TimelineItem]

  init(_ look: Look, _ statement: PublicStatement) {
    let number = statement.number
    self.look = look
    self.statement = statement
    waiting = look.incident.statementsWaiting(roster: look.roster, policy: look.approvals)
      .first { $0.statement.number == number }
    statementText = look.entries.first { $0.sequence == statement.textEntry }?.words?[.text]
    history = look.timeline.items.filter { item in
      item.entry.event.payload.subjects(as: item.sequence).contains(.statement(number))
    }
    url = history.first { $0.sequence == statement.publication?.sequence }?.words?[.url]
  }

  var record: StatementRecord {
    StatementRecord(
      statement, called: look.incident.name(ofStatement: statement.number), waiting: waiting,
      text: statementText, url: url, mode: look.incident.publicationMode(of: statement),
      contradictions: look.incident.contradictions(of: statement))
  }

  var historyRecords: [TimelineRecord] { history.map { look.wording.record(of: $0) } }

  func text(in presentation: Presentation) -> String {
    let language = presentation.language
    var text = presentation.heading(
      presentation.say(de: "Stellungnahme", en: "Statement")
        + " \(look.incident.name(ofStatement: statement.number).text) · \(language.title(of: statement.channel)) · "
        + "\(presentation.safe(statement.language)) · \(language.title(of: statement.status)) · "
        + presentation.version(of: statement))
    text += "\n" + presentation.quotation(statementText ?? language.redacted) + "\n"
    if let url { text += "  \(presentation.safe(url))\n\n" }
    text += position(in: presentation)
    for approval in statement.approvals {
      text += line(for: approval, in: presentation)
    }
    if let waiting, !waiting.missing.isEmpty {
      let missing = look.wording.requirements(waiting.missing)
      text += presentation.say(
        de: "  · fehlt: Freigabe durch \(missing)\n", en: "  · missing: approval of \(missing)\n")
    }
    if let publication = statement.publication {
      text += line(for: publication, in: presentation)
    }
    text += "\n" + presentation.heading(presentation.say(de: "Verlauf", en: "History"))
    for item in history {
      let line = look.wording.line(of: item).plain + voided(item, in: presentation)
      text += "  \(presentation.wrapped(line, indent: 2))\n"
    }
    return text
  }

  /// That an approval was for another text than the present one.
  private func voided(_ item: TimelineItem, in presentation: Presentation) -> String {
    guard case .statementApproved(let payload) = item.entry.event, item.undoneIn == nil,
      payload.digest != statement.digest
    else { return "" }
    return presentation.say(
      de: " [galt für einen anderen Text]", en: " [held for another text]")
  }

  /// What later entries say of the time of an approval or a publication.
  private func marks(of sequence: Int) -> String {
    let marks = history.first { $0.sequence == sequence }.map(look.wording.marks(of:)) ?? []
    return marks.isEmpty ? "" : " [\(marks.joined(separator: "; "))]"
  }

  /// What it is to do, what it states, and what speaks against it.
  private func position(in presentation: Presentation) -> String {
    let language = presentation.language
    var lines: [String] = []
    if statement.touchesLiability {
      lines.append(presentation.say(de: "· berührt Haftung", en: "· touches liability"))
    }
    if !statement.strategies.isEmpty {
      let list = language.list(statement.strategies.map(language.title(of:)))
      lines.append(presentation.say(de: "· Strategie: \(list)", en: "· strategy: \(list)"))
    }
    for number in statement.claims {
      let verdict = look.incident.claims.first { $0.number == number }?.verdict
      let state = verdict.map(language.title(of:)) ?? "?"
      let name = look.names.claim(number) ?? language.redacted
      lines.append(
        presentation.say(
          de: "· stellt als gesichert dar: Behauptung \(number) „\(name)“ (\(state))",
          en: "· states as fact: claim \(number) “\(name)” (\(state))"))
    }
    let present = look.incident.contradictions(of: statement)
    let accepted = statement.acceptedContradictions
    for contradiction in (present + accepted).uniqued() {
      let text = look.wording.flags([contradiction]).joined()
      let mark =
        accepted.contains(contradiction)
        ? presentation.say(
          de: " (mit Begründung in Kauf genommen)", en: " (accepted, with a reason)")
        : ""
      lines.append("! \(text)\(mark)")
    }
    return lines.map { "  \(presentation.wrapped($0, indent: 4))\n" }.joined()
  }

  private func line(
    for approval: PublicStatement.Approval, in presentation: Presentation
  ) -> String {
    let person = look.names.person(approval.person)
    let role =
      approval.role.map { role in
        let title = presentation.language.title(of: role, asDeputy: isDeputys(approval))
        return " (\(title)\(presentation.language.counted(as: countedRole(of: approval))))"
      } ?? ""
    let when =
      presentation.time.moment(approval.at, zoned: true) + marks(of: approval.sequence)
    let holds =
      approval.digest == statement.digest
      ? presentation.say(de: "gilt für diesen Text", en: "holds for this text")
      : presentation.say(de: "galt für einen anderen Text", en: "held for another text")
    let login =
      approval.sameLogin
      ? presentation.say(
        de: " ! vom selben Login wie der Text", en: " ! from the same login as the text") : ""
    let entry = history.first { $0.sequence == approval.sequence }?.entry
    let doubts = entry.map(look.wording.doubts(about:))?.map { " ! \($0)" }.joined()
    let signed =
      approval.isSigned ? presentation.say(de: ", unterschrieben", en: ", signed") : ""
    let text = presentation.say(
      de: "freigegeben von \(person)\(role), \(when), #\(approval.sequence)\(signed): "
        + "\(holds)\(login)\(doubts ?? "")",
      en: "approved by \(person)\(role), \(when), #\(approval.sequence)\(signed): "
        + "\(holds)\(login)\(doubts ?? "")")
    return "  ✓ \(presentation.wrapped(text, indent: 4))\n"
  }

  private func isDeputys(_ approval: PublicStatement.Approval) -> Bool {
    let entry = history.first { $0.sequence == approval.sequence }?.entry
    guard case .statementApproved(let payload)? = entry?.event else { return false }
    return payload.asDeputy ?? false
  }

  /// Another role for which an approval was counted when the text went out; nil where it was not.
  private func countedRole(of approval: PublicStatement.Approval) -> Role? {
    let entry = history.first { $0.sequence == statement.publication?.sequence }?.entry
    guard case .statementPublished(let payload)? = entry?.event,
      approval.digest == payload.digest
    else { return nil }
    let role = payload.counted.first { $0.person == approval.person }?.role
    return role == approval.role ? nil : role
  }

  private func line(
    for publication: PublicStatement.Publication, in presentation: Presentation
  ) -> String {
    let when =
      presentation.time.moment(publication.at, zoned: true) + marks(of: publication.sequence)
    let same =
      publication.digest == statement.digest
      ? presentation.say(de: "genau dieser Text", en: "exactly this text")
      : presentation.say(de: "ein anderer Text", en: "another text")
    let mode = look.incident.publicationMode(of: statement) ?? publication.mode
    let flag = mode == .regular ? "" : " ! " + presentation.language.title(of: mode)
    let text = presentation.say(
      de: "veröffentlicht \(when), #\(publication.sequence): \(same)\(flag)",
      en: "published \(when), #\(publication.sequence): \(same)\(flag)")
    return "  ↗ \(presentation.wrapped(text, indent: 4))\n"
  }
}
