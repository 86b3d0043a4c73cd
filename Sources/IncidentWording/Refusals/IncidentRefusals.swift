import IncidentCore

extension RefusalWording {
  func alreadyOpened() -> Said {
    said(
      de: "Der Vorfall ist schon eröffnet.", en: "The incident is opened already.",
      hint: .next(.board))
  }

  func notOpenedYet() -> Said {
    said(
      de: "Der Vorfall ist noch nicht eröffnet.", en: "The incident is not opened yet.",
      hint: .next("open \"…\""))
  }

  func incidentClosed(_ deed: Deed) -> Said {
    said(
      de: "Der Vorfall ist abgeschlossen und nimmt keine \(name(of: deed)) mehr an.",
      en: "The incident is closed and takes no more \(name(of: deed)).",
      hint: .next("reopen --because \"…\""))
  }

  func wrongStatus(present: IncidentStatus, needed: [IncidentStatus]) -> Said {
    let state = language.title(of: present)
    let states = language.alternatives(needed.map(language.title(of:)))
    let hint: Hint? =
      switch (present, needed.first) {
      case (.closed, _): .next("reopen --because \"…\"")
      case (_, .resolved): .next("resolve")
      default: nil
      }
    return said(
      de: "Der Vorfall ist \(state); dafür müsste er \(states) sein.",
      en: "The incident is \(state); for this it would have to be \(states).", hint: hint)
  }

  func originalMissing() -> Said {
    said(
      de: "Als doppelt lässt sich nur abschließen, was ein anderer Vorfall schon erfasst: welcher?",
      en: "Only what another incident records already can be closed as a duplicate: which one?",
      hint: .next("close --reason duplicate --of 1"), lacking: "--of 1")
  }

  func originalNotOf(_ reason: ClosureReason) -> Said {
    said(
      de: "--of nennt den anderen Vorfall desselben Sturms; zum Grund "
        + "\(reason.words.text(in: language)) gehört keiner.",
      en: "--of names the other incident of the same storm; the reason "
        + "\(reason.words.text(in: language)) has none.",
      hint: .next("close --reason duplicate --of 1"))
  }

  func originalIsItself() -> Said {
    said(
      de: "Ein Vorfall ist nicht sein eigenes Doppel.",
      en: "An incident is not a duplicate of itself.", hint: .next("list --all"))
  }

  func textMissing(_ key: WordKey) -> Said {
    let option: String? =
      switch key {
      case .because: "--because \"…\""
      case .source: "--source \"…\""
      case .url: "--url https://…"
      case .text: "-m \"…\""
      case .summary: "--summary \"…\""
      case .title: "--title \"…\""
      default: nil
      }
    return said(
      de: "Es fehlt \(name(of: key)).", en: "Missing: \(name(of: key)).",
      hint: option.map { hint(de: "angeben", en: "give it", Hint($0)) }, lacking: option)
  }

  func channelKnown(_ channel: Channel) -> Said {
    said(
      de: "Der Kanal \(quoted(channel.rawValue)) gehört schon zum Vorfall.",
      en: "The channel \(quoted(channel.rawValue)) belongs to the incident already.")
  }

  func alreadyAssigned(_ role: Role, _ person: PersonID) -> Said {
    let title = quoted(language.title(of: role))
    return said(
      de: "\(id(person)) hat die Rolle \(title) schon.",
      en: "\(id(person)) holds the role \(title) already.")
  }

  func personReserved(_ person: PersonID) -> Said {
    said(
      de: "Die Kennung \(quoted(person.name)) ist dem Programm vorbehalten.",
      en: "The id \(quoted(person.name)) is reserved for the program.",
      hint: say(de: "eine andere Kennung wählen", en: "choose another id"))
  }

  func timeAhead(_ moment: Moment) -> Said {
    let when = time.moment(moment, zoned: true)
    return said(
      de: "Der Zeitpunkt liegt in der Zukunft: \(when).", en: "The time is in the future: \(when).",
      hint: hint(
        de: "zum Beispiel", en: "for example",
        say(de: "--at \"gestern 18:20\"", en: "--at \"yesterday 18:20\"")))
  }

  func windMissing() -> Said {
    said(
      de: "Es fehlt die Windstärke.", en: "The wind is missing.",
      hint: .next("wind 4 --media 3"))
  }

  func alertNotHigher(asked: AlertLevel, present: AlertLevel) -> Said {
    let (level, now) = (language.title(of: asked), language.title(of: present))
    let hint: Hint? =
      asked < present
      ? .next("deescalate \(asked.rawValue) --because \"…\"")
      : present < .red ? .next("escalate \(present.next.rawValue) --because \"…\"") : nil
    return said(
      de: "Der Alarm ist schon \(now); \(level) liegt nicht darüber.",
      en: "The alert is \(now) already; \(level) is not above it.", hint: hint)
  }

  func alertNotLower(asked: AlertLevel, present: AlertLevel) -> Said {
    let (level, now) = (language.title(of: asked), language.title(of: present))
    return said(
      de: "Der Alarm ist \(now); \(level) liegt nicht darunter.",
      en: "The alert is \(now); \(level) is not below it.",
      hint: asked > present ? .next("escalate \(asked.rawValue) --because \"…\"") : nil)
  }

  func notCalmYet(_ calm: Calm) -> Said {
    let needed = time.duration(calm.neededSpan)
    let span = calm.span > .zero ? time.duration(calm.span) : nil
    let over = span.map { say(de: " über \($0)", en: " over \($0)") } ?? ""
    return said(
      de: "Es ist noch nicht ruhig genug. Ruhige Messungen in Folge: \(calm.readings)\(over); "
        + "nötig sind über \(needed) mindestens \(calm.neededReadings).",
      en: "It is not calm enough yet. Calm readings in a row: \(calm.readings)\(over); "
        + "needed: \(calm.neededReadings) over \(needed).",
      hint: say(
        de: "weiter messen, oder mit --because \"…\" begründen",
        en: "keep reading the wind, or give a reason with --because \"…\""))
  }

  func nothingToAcknowledge() -> Said {
    said(
      de: "Es gibt keine Eskalation zu bestätigen.",
      en: "There is no escalation to acknowledge.", hint: .next("escalate … --because \"…\""))
  }

  func notInformed(_ person: PersonID, informed: [PersonID]) -> Said {
    let meant = Suggestion.meant(by: id(person), among: informed.map(\.name))
    let hint: Hint? =
      if let meant {
        say(de: "Meinten Sie \(meant)? ", en: "Did you mean \(meant)? ")
          + .next("ack --for \(meant)")
      } else {
        switch informed.count {
        case 0: .next("assign … \(id(person))")
        case 1: .next("ack --for \(id(informed[0]))")
        default:
          hint(
            de: "verständigt sind \(informed.map { id($0) }.joined(separator: ", "))",
            en: "informed are \(informed.map { id($0) }.joined(separator: ", "))",
            .next("ack --for \(id(informed[0]))"))
        }
      }
    return said(
      de: "\(id(person)) gehört nicht zu denen, die diese Eskalation verständigt.",
      en: "\(id(person)) is not among those whom this escalation informs.", hint: hint)
  }

  func alreadyAcknowledged(_ person: PersonID) -> Said {
    said(
      de: "Für \(id(person)) ist die Eskalation schon bestätigt.",
      en: "The escalation is acknowledged for \(id(person)) already.")
  }
}
