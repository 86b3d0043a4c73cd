import IncidentCore

extension RefusalWording {
  func cannotHaveBeen(_ order: TimeOrder, correctFirst: TimeOrder.Point?) -> Said {
    let (first, second) = (text(of: order.first), text(of: order.second))
    let advice: Hint? = correctFirst.flatMap(correction(of:)).map { step in
      hint(
        de: "die Zeit prüfen; stimmt sie, zuerst berichtigen",
        en: "check the time; where it is right, first correct", .next(step))
    }
    return said(
      de: "Das kann nicht gewesen sein: \(second) vor \(first).",
      en: "That cannot have been: \(second) before \(first).",
      hint: advice ?? say(de: "die Zeiten prüfen", en: "check the times"))
  }

  func clockBehind(_ order: TimeOrder, last: Instant, now: Instant) -> Said {
    let (first, second) = (text(of: order.first), text(of: order.second))
    let (recorded, present) = (time.moment(last, zoned: true), time.moment(now, zoned: true))
    return said(
      de: "Das kann nicht gewesen sein: \(second) vor \(first). Die Uhr dieses Rechners zeigt "
        + "\(present); der letzte Eintrag ist von \(recorded).",
      en: "That cannot have been: \(second) before \(first). This machine's clock shows "
        + "\(present); the last entry is of \(recorded).",
      hint: hint(
        de: "die Uhr stellen, oder die Zeit des Eintrags prüfen, der vorausgeht",
        en: "set the clock, or check the time of the entry that is ahead",
        .next(correction(of: order.first) ?? "timeline")))
  }

  private func text(of point: TimeOrder.Point) -> String {
    "\(language.title(of: point.thing, calling: name(ofStatement:)).inline()) (\(time.moment(point.at, zoned: point.at.isFine)))"
  }

  /// What moves a point; nil where nothing does.
  private func correction(of point: TimeOrder.Point) -> NextStep? {
    switch point.thing {
    case .started: "correct 1 --started … --because \"…\""
    case .detected: "correct 1 --detected … --because \"…\""
    case .promiseDue: nil
    case .statement(_, .approval, let person):
      "correct \(point.entry) --at … --because \"…\" --as \(id(person))"
    default: "correct \(point.entry) --at … --because \"…\""
    }
  }

  func afterRecording(_ entry: Int, _ moment: Moment, recorded: Instant) -> Said {
    let when = time.moment(moment, zoned: moment.isFine)
    let then = time.moment(recorded, zoned: true)
    return said(
      de: "Eintrag \(entry) wurde \(then) erfasst; danach (\(when)) kann es nicht geschehen sein.",
      en: "Entry \(entry) was recorded at \(then); it cannot have happened after that (\(when)).",
      hint: hint(
        de: "was danach geschah, ist ein eigener Eintrag",
        en: "what happened after it is an entry of its own",
        .next("note \"…\" --at …")))
  }
}
