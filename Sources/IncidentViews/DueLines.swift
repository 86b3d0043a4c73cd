package import IncidentCore
package import IncidentWording
import TerminalText

/// Due items as lines for people: when, what, and from whom it is expected.
///
/// The acknowledgements of one escalation stand together: they wait for the same thing.
package struct DueLines {
  /// Items that say the same of different people.
  struct Group {
    let item: DueItem
    var items: [DueItem]
  }

  let look: Look
  let groups: [Group]
  /// The steps to do, where any is due.
  let steps: [StepView]

  package init(_ items: [DueItem], of look: Look) {
    self.look = look
    var groups: [Group] = []
    steps =
      items.contains(where: \.isStep)
      ? look.incident.stepViews(at: look.now).filter(\.isToDo) : []
    let order = steps.inOrderOfUrgency
      .enumerated().map { ("step:\($0.element.run):\($0.element.step.id):", $0.offset) }
    let places = Dictionary(order, uniquingKeysWith: { first, _ in first })
    for item in items.inOrderOfUrgency(places) {
      if let index = groups.firstIndex(where: { $0.item.belongsTogether(with: item) }) {
        groups[index].items.append(item)
      } else {
        groups.append(Group(item: item, items: [item]))
      }
    }
    self.groups = groups
  }

  package var count: Int { groups.count }

  /// The first `limit` lines, or all.
  package func text(limit: Int = .max, in presentation: Presentation) -> String {
    groups.prefix(limit).map { text(of: $0, in: presentation) }.joined()
  }

  private func text(of group: Group, in presentation: Presentation) -> String {
    let item = group.item
    let when = look.when(item, in: presentation)
    let who = who(are: group.items, in: presentation)
    let sign = item.isOverdue ? "!" : item.isSoon ? "›" : " "
    if case .step(let run, let id, _) = item.cause {
      let shownID = presentation.style(presentation.safe(look.numbered(id, in: run)), .bold)
      let head = presentation.emphasised("\(sign) \(when)", isOverdue: item.isOverdue)
      let prose = presentation.wrapped(
        "\(look.wording.cause(of: item)) – \(who)", indent: 6)
      return "\(head)  \(shownID)\n      \(prose)\n"
    }
    let cause = cause(of: group.items, in: presentation)
    let body = who.isEmpty ? cause : "\(cause) – \(who)"
    let head = presentation.emphasised("\(sign) \(when)", isOverdue: item.isOverdue)
    let fits = when.displayWidth + body.displayWidth + 4 <= presentation.width
    return fits
      ? "\(head)  \(presentation.safe(body))\n"
      : "\(head)\n      \(presentation.wrapped(body, indent: 6))\n"
  }

  /// What is due; of several acknowledgements without the role, which stands with the people.
  func cause(of items: [DueItem], in presentation: Presentation) -> String {
    guard items.count > 1, case .acknowledgement(let escalation, _) = items[0].cause else {
      return look.wording.cause(of: items[0])
    }
    return presentation.say(
      de: "\(items.count) Bestätigungen der Eskalation \(escalation)",
      en: "\(items.count) acknowledgements of escalation \(escalation)")
      + look.level(of: items[0], in: presentation)
  }

  func who(are items: [DueItem], in presentation: Presentation) -> String {
    items.map { look.who(is: $0, withLevel: items.count == 1, in: presentation) }.filter {
      !$0.isEmpty
    }
    .joined(separator: "; ")
  }
}

extension DueItem {
  fileprivate func belongsTogether(with other: DueItem) -> Bool {
    guard case .acknowledgement(let escalation, _) = cause,
      case .acknowledgement(let another, _) = other.cause
    else { return false }
    return escalation == another && due == other.due && level == other.level
  }

  /// It concerns other people more directly than a step of the plan does.
  fileprivate var weight: Int {
    switch cause {
    case .acknowledgement: 0
    case .clock, .clockReminder: 1
    case .firstReply: 1
    case .promise, .freeze: 2
    case .update: 3
    case .step: 4
    case .action: 5
    }
  }

  package var isClock: Bool {
    switch cause {
    case .clock, .clockReminder: true
    case .acknowledgement, .firstReply, .promise, .freeze, .update, .step, .action: false
    }
  }

  package var isStep: Bool {
    if case .step = cause { true } else { false }
  }
}

extension [DueItem] {
  /// By time; of what is due at the same time the weightier first, steps by their places.
  fileprivate func inOrderOfUrgency(_ places: [String: Int]) -> [DueItem] {
    let place = { (item: DueItem) -> Int in
      guard case .step(let run, let id, _) = item.cause else { return 0 }
      return places["step:\(run):\(id):"] ?? .max
    }
    return enumerated().sorted { left, right in
      (left.element.awaitedSince, left.element.weight, place(left.element), left.offset)
        < (right.element.awaitedSince, right.element.weight, place(right.element), right.offset)
    }.map(\.element)
  }
}

extension Look {
  /// The reading by which a clock can still be met whose strict deadline has passed; nil of all else.
  func laterReading(of item: DueItem) -> ClockReckoning.Later? {
    guard case .clock(let number) = item.cause, let clock = incident.clock(number),
      incident.state(of: clock, at: now) == .strictPassed
    else { return nil }
    return incident.reckoning(of: clock).laterReading
  }

  /// When an item is due. A clock whose strict deadline has passed can still be met by the later one.
  func when(_ item: DueItem, in presentation: Presentation) -> String {
    guard let later = laterReading(of: item) else { return presentation.when(item, from: now) }
    let ground = presentation.language.title(of: later.ground)
    let until = presentation.time.until(later.instant, zoned: false)
    return presentation.say(
      de: "strenge Frist vorbei; \(ground) noch \(until)",
      en: "strict deadline passed; \(ground) still \(until)")
  }
}

extension Instant {
  /// Whether it lies so far ahead that nobody in a storm has to see it beside what is due now: more
  /// than three days, since the legal deadlines of a storm's first days are that long.
  func isFar(from now: Instant) -> Bool { self - now > .days(3) }
}

extension DueItem {
  /// It can wait, and nobody is to be reminded of it yet.
  func isFar(from now: Instant) -> Bool {
    !isOverdue && !isSoon && since == nil && due.isFar(from: now)
  }
}

extension Presentation {
  /// When something is due, and whether it is time to think of it.
  package func when(_ item: DueItem, from now: Instant) -> String {
    if let start = item.since { return since(start) }
    return dueTime(item.due, from: now)
      + (item.isSoon ? say(de: ", Erinnerung", en: ", reminder") : "")
  }

  /// A due time; by its date where it lies on a later day. A drill has a clock of its own.
  func dueTime(_ due: Instant, from now: Instant) -> String {
    guard due.isFar(from: now) else { return time.due(due, from: now) }
    return say(de: "fällig \(time.until(due))", en: "due \(time.deadline(due))")
  }

  /// What is overdue stands out where there is colour; the sign before it says so without.
  package func emphasised(_ text: String, isOverdue: Bool) -> String {
    isOverdue ? style(text, .bold, .red) : text
  }

  /// A text of several lines as a quotation, each line behind a bar.
  package func quotation(_ text: String) -> String {
    terminalSafe(text, multiline: true).wrapped(to: max(20, width - 4))
      .map { "  │ \($0)".trimmingEnd + "\n" }.joined()
  }

  /// A text of a person's on one line, its line breaks shown as signs.
  package func oneLine(_ text: String) -> String {
    guard text.breaksLine else { return safe(text) }
    return safe(text.split(whereSeparator: \.isNewline).joined(separator: " ⏎ "))
  }
}

extension String {
  /// Whether a character that begins a line stands in it, told by its bytes: characters are slow to
  /// go through.
  fileprivate var breaksLine: Bool {
    var (first, second): (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      switch (first, second, byte) {
      case (_, _, ..<0x20), (_, 0xC2, 0x85), (0xE2, 0x80, 0xA8...0xA9): return true
      default: (first, second) = (second, byte)
      }
    }
    return false
  }

  package var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }

  /// With a capital letter, as a heading begins.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
