import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

extension Shell {
  /// Shows the board of the incident at hand; of several open ones, none of which was chosen, the
  /// list; and where none is open, how to begin.
  func reportBoard(isFull: Bool) throws {
    let found = try desk.boardLook()
    let elsewhere = ClocksElsewhere(found.clocksElsewhere)
    if let look = found.look {
      return try report(
        Board(
          look, others: found.others, otherLooks: found.otherLooks, elsewhere: elsewhere,
          isFull: isFull))
    }
    if found.others.isEmpty { try reportNoIncident() } else { try reportSeveral(found.others) }
    guard !isJSON else { return }
    let left = OfEachIncident.due(try desk.looks(closedOnly: true))
    if !left.isEmpty { try context.write("\n" + left.text(in: presentation)) }
    try context.write(elsewhere.text(in: presentation))
  }

  /// Chooses the incident that commands are about.
  func use(_ number: Int?, clearing: Bool) throws {
    if clearing {
      try desk.chooseNone()
      return try isJSON
        ? writeJSON(ChoiceRecord(incident: nil)) : context.write(phrases.usingNone)
    }
    let found = try desk.incidentInUse(number)
    if number != nil { choose(found.incident.id) }
    if isJSON {
      try writeJSON(
        ChoiceRecord(
          incident: IncidentRecord(
            number: found.number, title: found.title, incident: found.incident)))
    } else {
      try context.write(
        EchoLine.text(
          number: found.number, title: found.title, incident: found.incident, in: presentation))
    }
  }
}

private struct ChoiceRecord: Encodable {
  let schema = 1
  /// Nil where none is in use any more.
  let incident: IncidentRecord?

  private enum CodingKeys: String, CodingKey { case schema, incident }
}
