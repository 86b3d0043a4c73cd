import IncidentCore
import IncidentWording
import TerminalText

/// The head of the board: which incident, how high the alert, where the wind goes.
struct BoardHead {
  private let look: Look
  private let suggestedAlert: AlertLevel?

  init(_ look: Look, suggestedAlert: AlertLevel?) {
    self.look = look
    self.suggestedAlert = suggestedAlert
  }

  func text(in presentation: Presentation) -> String {
    let language = presentation.language
    let incident = look.incident
    var title = "\(look.number)  \(look.shownTitle(in: language))"
    if incident.mode != .real { title += "  [\(language.title(of: incident.mode))]" }
    var lines = [
      presentation.style(presentation.wrapped(title, indent: 3), .bold),
      "   " + alert(in: presentation),
      "   " + presentation.wrapped(wind(in: presentation), indent: 3),
      "   " + presentation.wrapped(status(in: presentation), indent: 3),
    ]
    lines += look.links.lines(in: presentation).map { "   " + presentation.wrapped($0, indent: 5) }
    if let level = suggestedAlert {
      lines.append(
        presentation.style(
          presentation.say(
            de: "   ! Der Wind verlangt \(language.title(of: level))",
            en: "   ! The wind calls for \(language.title(of: level))"), .bold, .red)
          + (look.isDrillFromOutside
            ? "" : " → \(presentation.step("escalate \(level.rawValue) --because …"))"))
    }
    if look.isDrillFromOutside {
      lines.append(
        presentation.say(de: "   Die Uhr der Übung steht", en: "   The drill's clock stands still")
          + " → \(presentation.step("drill resume \(look.number)"))")
    }
    if incident.drill != nil, incident.status == .closed {
      lines.append("   → \(presentation.step("drill report \(look.number)"))")
    } else if incident.status == .closed {
      lines.append(
        "   → \(presentation.step("postmortem")) · \(presentation.step("reopen --because …"))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  func alert(in presentation: Presentation, isPlain: Bool = false) -> String {
    let title = presentation.language.headings.alert
    let level = look.incident.alert
    let shown =
      isPlain ? presentation.language.title(of: level).uppercased() : presentation.alert(level)
    let text = "\(title) \(shown)"
    guard let since = look.incident.alerts.last?.at else { return text }
    return text + presentation.say(de: " seit ", en: " since ")
      + presentation.time.moment(since, seenFrom: look.now)
  }

  /// The wind, where it goes, and since when nobody has looked.
  func wind(in presentation: Presentation) -> String {
    let wind = look.incident.wind
    let text = presentation.say(de: "Wind", en: "Wind") + " " + presentation.wind(wind.current)
    guard let last = wind.readings.last else {
      return look.isDrillFromOutside ? text : "\(text) → \(presentation.step("wind 0…6"))"
    }
    if look.incident.status == .closed { return text }
    let levels = wind.readings.suffix(2).map { wind.wind(at: $0.rank).effective }
    var sign = ""
    if levels.count == 2, let former = levels[0], let present = levels[1] {
      sign =
        present > former
        ? presentation.say(de: " ↑ zunehmend", en: " ↑ rising")
        : present < former
          ? presentation.say(de: " ↓ abnehmend", en: " ↓ falling")
          : presentation.say(de: " → gleich", en: " → steady")
    }
    let age = presentation.time.relative(last.at.instant, to: look.now)
    let read = presentation.say(de: "\(age) abgelesen", en: "read \(age)")
    return "\(text)\(sign), \(read)"
  }

  func status(in presentation: Presentation) -> String {
    let incident = look.incident
    let language = presentation.language
    var parts = [language.title(of: incident.status)]
    if let reason = incident.closure {
      parts[0] += " (\(language.title(of: reason)))"
    }
    if incident.status != .open, let since = incident.milestones.last?.at {
      parts[0] +=
        presentation.say(de: " seit ", en: " since ")
        + presentation.time.moment(since, seenFrom: look.now)
    }
    if let detected = incident.detected {
      let age = presentation.time.relative(detected.instant, to: look.now)
      parts.append(presentation.say(de: "bemerkt \(age)", en: "detected \(age)"))
    }
    parts += incident.channels.map { language.title(of: $0) }.chunkedAsOne
    return parts.joined(separator: " · ")
  }
}

extension [String] {
  /// All of them as one text; nothing where there are none.
  fileprivate var chunkedAsOne: [String] { isEmpty ? [] : [joined(separator: ", ")] }
}
