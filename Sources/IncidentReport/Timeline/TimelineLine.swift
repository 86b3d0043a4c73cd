package import IncidentCore
package import IncidentWording

/// One entry of a timeline in words, its parts apart so that whoever shows it can set them.
package struct TimelineLine: Hashable, Sendable {
  package let sequence: Int
  package let time: String
  /// Who acted; empty where nobody may be named.
  package let who: String
  package let text: EntryText
  /// What is to be known of the entry, such as that it was recorded late.
  package let marks: [String]
  /// The files kept with it, in words; nil where there are none, or where they may not be named.
  package let files: String?
  /// It was undone and stands only as a record.
  package let isStruck: Bool

  /// The line as plain text. Not made safe for a terminal yet.
  package var plain: String {
    var line = "\(time)  \(text.line)"
    if !who.isEmpty { line += " – \(who)" }
    if let source = text.source { line += " <\(source)>" }
    let marks = marksAndFiles
    if !marks.isEmpty { line += " [\(marks.joined(separator: "; "))]" }
    return "\(line) #\(sequence)"
  }

  /// The marks, and the files as the last of them.
  package var marksAndFiles: [String] { marks + [files].compactMap { $0 } }
}

extension EntryWording {
  package func lines(of timeline: Timeline) -> [TimelineLine] {
    timeline.items.map(line)
  }

  package func line(of item: TimelineItem) -> TimelineLine {
    TimelineLine(
      sequence: item.sequence, time: time.moment(item.occurredAt),
      who: names.hidesPeople ? "" : names.person(item.entry.header.actor), text: text(of: item),
      marks: marks(of: item), files: files(of: item), isStruck: item.undoneIn != nil)
  }

  /// What later entries and the time of recording say of an entry.
  package func marks(of item: TimelineItem) -> [String] {
    var marks: [String] = []
    if item.isRedacted, text(of: item).sentence != redacted {
      marks.append(say(de: "geschwärzt", en: "redacted"))
    }
    if names.hidesPeople { return marks }
    if let undone = item.undoneIn {
      marks.append(say(de: "zurückgenommen in #\(undone)", en: "undone in #\(undone)"))
    }
    if let overtaken = item.overtakenBy {
      marks.append(
        say(
          de: "überholt: war rechtzeitig, siehe #\(overtaken)",
          en: "overtaken: was in time, see #\(overtaken)"))
    }
    if item.isEnteredAfterPromiseFellDue { marks.append(language.enteredAfterPromiseFellDue) }
    if item.isLate {
      let recorded = time.moment(item.entry.header.recordedAt)
      marks.append(say(de: "nachgetragen \(recorded)", en: "recorded late, \(recorded)"))
    }
    if let latest = item.clockBehind {
      let (shown, last) = (time.moment(item.entry.header.recordedAt), time.moment(latest))
      marks.append(
        say(
          de: "Uhr ging nach: zeigte \(shown) nach einem Eintrag von \(last)",
          en: "clock behind: showed \(shown) after an entry of \(last)"))
    }
    marks += item.corrections.map(mark)
    if item.isPublic { marks.append(say(de: "öffentlich", en: "public")) }
    return marks
  }

  private func mark(of correction: TimelineItem.Correction) -> String {
    var former: [String] = []
    if let text = correction.formerText { former.append(quotation(of: text).trimmingSpaces) }
    if let moment = correction.formerMoment { former.append(time.moment(moment)) }
    let list = former.joined(separator: ", ")
    let before =
      former.isEmpty ? "" : say(de: ", vorher \(list)", en: ", before \(list)")
    return say(de: "berichtigt in #", en: "corrected in #") + "\(correction.sequence)\(before)"
  }
}

extension String {
  fileprivate var trimmingSpaces: String { String(drop { $0 == " " }) }
}
