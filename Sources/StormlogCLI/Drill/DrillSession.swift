import ArgumentParser
import Foundation
import IncidentCore
import IncidentReport
import PlaybookFiles

/// A drill as a dialogue: the same commands as in a real storm, on a clock of its own.
///
/// Every command line runs in a context whose clock is the drill's. That is the only way to the
/// simulated time, and its acts reach no other incident.
struct DrillSession {
  private let context: CommandContext
  private let shared: SharedOptions
  private let lines: LineSource
  private let clock: DrillClock
  private let workspace: Workspace
  private let language: Language
  private let number: Int
  private let id: IncidentID
  private let drill: Drill
  private let time: TimeWording
  private let words: Words?
  /// The injects whose time has not come yet.
  private var pending: [DrillInject]
  /// Who acts, where somebody was named with `as`.
  private var actor: String?

  /// - Parameters:
  ///   - found: The drill, which is running.
  ///   - desk: The desk at which it was found.
  ///   - shared: What the command line says.
  ///   - clock: The drill's clock.
  init(_ found: DrillLook, at desk: Desk, _ shared: SharedOptions, clock: DrillClock) {
    context = desk.context
    self.shared = shared
    lines = desk.context.lines ?? LineSource(of: desk.context.input)
    self.clock = clock
    workspace = desk.workspace
    language = desk.language
    number = found.look.number
    id = found.look.incident.id
    drill = found.drill
    time = desk.time
    words = found.words
    actor = desk.askedActor
    let start = drill.startedAt
    pending = found.drill.scenario.injects.filter { inject in
      !found.drill.isDelivered(inject.id) && start + inject.at >= clock.now
    }
  }

  /// Plays until somebody ends or leaves the drill, or nothing more is said.
  mutating func run() throws {
    try advance(to: clock.now)
    while true {
      if clock.isRunning { try advance(to: clock.now) }
      try prompt()
      switch try nextLine() {
      case .end, .silence: return try leave(endingLine: true)
      case .unreadable: tell(try desk().failures.unreadableLine())
      case .line(let line):
        try echo(line)
        if clock.isRunning { try advance(to: clock.now) }
        do {
          guard try obey(line) else { return }
        } catch let failure as Failure {
          tell(failure)
        }
      }
    }
  }

  /// The next line; what the real time brings meanwhile comes in meanwhile.
  private mutating func nextLine() throws -> LineSource.Event {
    while true {
      let due = pending.first.map { drill.startedAt + $0.at }
      let event = lines.next(waiting: due.flatMap(clock.patience))
      guard event == .silence else { return event }
      let before = pending.count
      if !isJSON, context.output.isTerminal { try context.write("\n") }
      try advance(to: clock.now)
      if pending.count != before { try prompt() }
    }
  }

  // MARK: What is typed

  /// Does what a line says.
  ///
  /// - Returns: Whether the dialogue goes on.
  private mutating func obey(_ line: String) throws -> Bool {
    guard var words = LineWords.split(line) else { throw try desk().failures.openQuotes() }
    if words.first == "stormlog" {
      words.removeFirst()
      if words.isEmpty { words = ["board"] }
    }
    guard let first = words.first, !first.hasPrefix("#") else { return true }
    switch first {
    case "quit", "exit":
      try leave(endingLine: false)
      return false
    case "end":
      try end(because: words.dropFirst().joined(separator: " "))
      return false
    case "wait": try wait(words.dropFirst().joined())
    case "inject": try showInjects()
    case "score": try showScore()
    case "as":
      actor = words.count > 1 ? words[1] : nil
    case "help" where words.count == 1: try context.write(phrases.help)
    default: try run(words)
    }
    return true
  }

  private func run(_ words: [String]) throws {
    if let word = words.first(where: Self.refused.contains), word == words.first {
      throw try desk().failures.notInDrill(word)
    }
    let options = words.prefix { $0 != "--" }
    if let option = options.first(where: Self.isElsewhere) {
      throw try desk().failures.notInDrill(option)
    }
    var words = words
    if isJSON, !options.contains("--json") { words.insert("--json", at: 0) }
    _ = CommandRunner(scene()).run(words)
  }

  /// What would leave the drill, or reach behind it.
  private static let refused: Set = ["drill", "init", "open", "demo", "backup", "use"]

  private static func isElsewhere(_ word: String) -> Bool {
    ["-i", "--incident", "--workspace"].contains(word)
      || word.hasPrefix("--incident=") || word.hasPrefix("--workspace=")
  }

  // MARK: Time

  /// Lets a length of time pass; without one, until the next inject or due time.
  private mutating func wait(_ text: String) throws {
    guard text.isEmpty else {
      guard let interval = playbookInterval(text), interval > .zero, interval <= .days(365) else {
        throw try desk().failures.badValue(text, of: "wait", allowed: ["10m", "2h", "1d"])
      }
      return try advance(to: clock.now + interval)
    }
    let look = try desk().look()
    let now = clock.now
    let dues = look.incident.dueItems(at: now).map(\.due).filter { $0 > now }
    let next = [pending.first.map { drill.startedAt + $0.at }, dues.min()]
      .compactMap { $0 }.min()
    guard let next, next <= drill.endsAt || pending.first != nil else {
      try advance(to: max(now, drill.endsAt))
      return try say(phrases.overtime)
    }
    try advance(to: next)
    try showDue(at: next)
  }

  private func showDue(at instant: Instant) throws {
    guard !isJSON else { return }
    let desk = try desk()
    let look = try desk.look()
    let items = look.incident.dueItems(at: clock.now).filter { $0.due == instant }
    guard !items.isEmpty else { return }
    try context.write(
      desk.presentation.heading(phrases.due)
        + DueLines(items, of: look).text(limit: 6, in: desk.presentation))
  }

  /// Lets time pass, with what comes in on the way.
  private mutating func advance(to target: Instant) throws {
    while let inject = pending.first, drill.startedAt + inject.at <= target {
      pending.removeFirst()
      clock.move(to: drill.startedAt + inject.at)
      try deliver(inject)
    }
    clock.move(to: target)
  }

  private func deliver(_ inject: DrillInject) throws {
    let desk = try desk()
    guard try desk.look().incident.admits(inject, at: clock.now) else { return }
    _ = try desk.perform(DeliverInject(inject.id, prose: words), as: .system)
    let view = InjectView(
      inject, at: clock.now, drill: drill,
      prose: DrillScenarioWords(
        words ?? Words(), languages: [language.rawValue] + drill.scenario.languages))
    if isJSON {
      try context.write(desk.json(view.record(in: desk.presentation)))
    } else {
      try context.write(view.text(in: desk.presentation))
    }
  }

  // MARK: Looking and ending

  private func showInjects() throws {
    let desk = try desk()
    let found = try desk.drillLook(number)
    try desk.report(InjectList(found))
  }

  private func showScore() throws {
    let desk = try desk()
    try desk.report(DrillScoreView(try desk.drillLook(number)))
  }

  private func end(because: String) throws {
    let desk = try desk()
    let act = EndDrill(because: because.isBlank ? nil : because, heldAt: context.now())
    let receipt = try desk.perform(act)
    if !isJSON { try desk.report(receipt) }
    try desk.report(DrillScoreView(try desk.drillLook(number)))
    try say(phrases.afterEnd(number))
  }

  private func leave(endingLine: Bool) throws {
    if endingLine, !isJSON { try context.write("\n") }
    try say(phrases.left(number))
  }

  // MARK: Showing

  private var isJSON: Bool { shared.json }

  private var phrases: DrillPhrases { DrillPhrases(language: language) }

  private func say(_ text: String) throws {
    if !isJSON { try context.write(text) }
  }

  private func tell(_ failure: Failure) {
    context.warn(isJSON ? failure.json : failure.text)
  }

  private func prompt() throws {
    let who = actor.map { " \(terminalSafe($0))" } ?? ""
    let since = ScoreWording.sinceStart(clock.now - drill.startedAt)
    try say("\(language.drillMark) \(since) \(time.clock(clock.now))\(who)> ")
  }

  /// What was typed, where no terminal shows it.
  private func echo(_ line: String) throws {
    if !context.input.isTerminal { try say(terminalSafe(line) + "\n") }
  }

  // MARK: The drill's context

  /// A desk inside the drill.
  private func desk() throws -> Desk {
    try Desk(scene(), try ActOptions.parse(shared.words))
  }

  /// What a command may read: at a terminal what is typed next, until somebody ends it. The lines of
  /// a script belong to the dialogue, and no command reads them away.
  private var input: TextSource {
    guard context.input.isTerminal else { return TextSource(isTerminal: false, holding: Data()) }
    let lines = lines
    return TextSource(isTerminal: true) { _ in
      guard case .line(let line) = lines.next(waiting: nil) else { return .success(Data()) }
      return .success(Data((line + "\n").utf8))
    }
  }

  private func scene() -> CommandContext {
    var scene = context
    let clock = clock
    scene.now = { clock.now }
    scene.mode = .drill
    scene.drill = id
    scene.input = input
    var environment = context.surroundings.environment
    environment["STORMLOG_WORKSPACE"] = workspace.path
    environment["STORMLOG_INCIDENT"] = String(number)
    environment["STORMLOG_LANG"] = language.rawValue
    if let actor { environment["STORMLOG_ACTOR"] = actor }
    scene.surroundings = Surroundings(
      environment: environment, currentDirectory: context.surroundings.currentDirectory,
      homeDirectory: context.surroundings.homeDirectory)
    return scene
  }
}
