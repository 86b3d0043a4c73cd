import ArgumentParser
import Foundation
import HostFiles
import HostTerminal
import IncidentCore
import IncidentDesk
import IncidentReport
import IncidentViews
import IncidentWording
import LineReading
import TerminalText
import TimeReading
import Workspace

/// A drill as a dialogue: the same commands as in a real storm, on a clock of its own.
///
/// Every command line runs in a context whose clock is the drill's. That is the only way to the
/// simulated time, and its acts reach no other incident.
struct DrillSession {
  private let context: CommandContext
  private let shown = ShownTexts()
  private let shared: SharedOptions
  private let lines: LineSource
  private let clock: DrillClock
  private let workspace: Workspace
  private let language: Language
  private let number: Int
  private let id: IncidentID
  /// What every look at the drill asks for.
  private let options: ActOptions
  private let drill: Drill
  private let time: TimeWording
  private let words: Words?
  /// The injects whose time has not come yet.
  private var pending: [DrillInject]
  /// Up to when what came in and what fell due has been told.
  private var told: Instant
  /// Who acts, where somebody was named with `as`.
  private var actor: String?
  /// How the first line ended that could not be done.
  private var firstFailure: ExitStatus?

  /// - Parameters:
  ///   - found: The drill, which is running.
  ///   - shell: Where it was found.
  ///   - shared: What the command line says.
  ///   - clock: The drill's clock.
  init(
    _ found: DrillLook, at shell: Shell, _ shared: SharedOptions, clock: DrillClock
  ) throws {
    context = shell.context
    self.shared = shared
    options = try ActOptions.parse(shared.words)
    lines = shell.context.lines ?? LineSource(of: shell.context.input)
    self.clock = clock
    workspace = shell.desk.workspace
    language = shell.language
    number = found.look.number
    id = found.look.incident.id
    drill = found.drill
    time = shell.time
    words = found.words
    actor = shell.desk.asked.actor
    told = clock.now
    let start = drill.startedAt
    pending = found.drill.scenario.injects.filter { inject in
      !found.drill.isDelivered(inject.id) && start + inject.at >= clock.now
    }
  }

  /// Plays until somebody ends or leaves the drill, or nothing more is said.
  ///
  /// - Throws: ``EarlyExit`` where the drill was interrupted, or where a line of a script could not be
  ///   done; the first such line gives the status.
  mutating func run() throws {
    try play()
    if let firstFailure, !context.input.isTerminal { throw EarlyExit(status: firstFailure) }
  }

  private mutating func play() throws {
    try advance(to: clock.now)
    while true {
      if clock.isRunning { try advance(to: clock.now) }
      try prompt()
      switch try nextLine() {
      case .end, .silence: return try leave(.interrupted)
      case .interruption:
        try leave(.interrupted)
        throw EarlyExit(status: .interrupted)
      case .unreadable: tell(try shell().failures.unreadableLine())
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
      let next = clock.isRunning ? try nextMoment() : nil
      let event = lines.next(waiting: next.flatMap(clock.patience))
      guard event == .silence else { return event }
      if !isJSON, context.output.isTerminal { try context.write("\n") }
      try advance(to: clock.now)
      if let next, next <= told { try prompt() }
    }
  }

  // MARK: What is typed

  /// Does what a line says.
  ///
  /// - Returns: Whether the dialogue goes on.
  private mutating func obey(_ line: String) throws -> Bool {
    guard var words = LineWords.split(line) else { throw try shell().failures.openQuotes() }
    if words.first == "stormlog" {
      words.removeFirst()
      if words.isEmpty { words = ["board"] }
    }
    guard let first = words.first, !first.hasPrefix("#") else { return true }
    switch DrillWord(typed: first) {
    case .quit:
      try refuseMore(words)
      try leave(.left)
      return false
    case .end:
      try end(because: words.dropFirst().joined(separator: " "))
      return false
    case .wait: try wait(Array(words.dropFirst()))
    case .inject:
      try refuseMore(words)
      try showInjects()
    case .score:
      try refuseMore(words)
      try showScore()
    case .actAs:
      try refuseMore(words, than: 2)
      try act(as: words.dropFirst().first)
    case nil:
      guard words.count == 1, let isGerman = LineScan.help[first.foldedWord] else {
        try run(words)
        break
      }
      try say(isGerman ? DrillPhrases(language: .de).help : phrases.help)
    }
    return true
  }

  /// - Throws: ``Failure`` where more is said than such a line takes.
  private func refuseMore(_ words: [String], than count: Int = 1) throws {
    if words.count > count { throw try shell().failures.tooMuchSaid(words[count], to: words[0]) }
  }

  private mutating func act(as person: String?) throws {
    guard let person else {
      actor = nil
      return
    }
    let shell = try shell()
    let roster = shell.desk.configuration.roster.people.map(\.id.name)
    let known = roster + (try shell.desk.look().incident.assignments.map(\.person.name))
    guard roster.isEmpty || known.contains(person) else {
      throw shell.failures.notOfTheRoster(person, known: roster)
    }
    actor = person
  }

  private mutating func run(_ words: [String]) throws {
    let line = LineScan(words)
    let command = CommandTable.row(String(line.path.prefix { $0 != " " }))
    if let command, Self.refused.contains(command.path), !line.asksForHelp {
      throw try shell().failures.notInDrill(command.path(in: language))
    }
    if let option = Self.elsewhere.first(where: line.given.contains) {
      throw try shell().failures.notInDrill("--\(option)")
    }
    var words = words
    if isJSON, !line.isJSON { words.insert("--json", at: 0) }
    note(CommandRunner(scene()).run(words))
  }

  /// Remembers how a line ended. That nothing was found is an answer.
  private mutating func note(_ status: ExitStatus) {
    switch status {
    case .done, .negative: break
    case .refused, .usage, .badData, .notFound, .bug, .cannotCreate, .inputOutput, .busy,
      .permission, .configuration, .interrupted:
      firstFailure = firstFailure ?? status
    }
  }

  /// What would leave the drill, or reach behind it.
  private static let refused: Set = ["drill", "init", "open", "demo", "backup", "use"]

  private static let elsewhere = ["incident", "workspace"]

  // MARK: Time

  /// Lets a length of time pass; without one, until the next inject or due time.
  private mutating func wait(_ words: [String]) throws {
    guard words.isEmpty else {
      guard let interval = SpokenLength.interval(words.joined(separator: " ")) else {
        throw try shell().failures.badValue(
          words.joined(separator: " "), of: DrillWord.wait.words.text(in: language),
          allowed: ["10m", "1h30m", "1d"])
      }
      try advance(to: clock.now + interval)
      return try report(.running)
    }
    guard let next = try nextMoment(), next <= drill.endsAt || pending.first != nil else {
      try advance(to: max(clock.now, drill.endsAt))
      try say(phrases.overtime)
      return try report(.over)
    }
    try advance(to: next)
    try report(.running)
  }

  /// Tells a program, which sees no prompt, how the drill stands.
  private func report(_ state: DrillMoment.State, at instant: Instant? = nil) throws {
    guard isJSON else { return }
    try context.write(
      shell().json(DrillMoment(drill: number, state: state, at: instant ?? clock.now)))
  }

  /// When the next inject comes or the next thing falls due; nil where nothing does.
  private func nextMoment() throws -> Instant? {
    let due = try shell().desk.look().incident.dueItems(at: told).map(\.due).filter { $0 > told }
      .min()
    return [pending.first.map { drill.startedAt + $0.at }, due].compactMap { $0 }.min()
  }

  private func showDue(at instant: Instant) throws {
    let shell = try shell()
    let look = try shell.desk.look()
    let items = look.incident.dueItems(at: instant).filter { $0.due == instant }
    guard !items.isEmpty else { return }
    guard !isJSON else { return try context.write(shell.json(DrillDue(items, of: look))) }
    try context.write(
      shell.presentation.heading(
        phrases.due(
          at: "\(ScoreWording.sinceStart(instant - drill.startedAt)) \(time.clock(instant))"))
        + DueLines(items, of: look).text(limit: 6, in: shell.presentation))
  }

  /// Lets time pass, with what comes in and falls due on the way, each at its time.
  private mutating func advance(to target: Instant) throws {
    while let next = try nextMoment(), next <= target {
      clock.move(to: next)
      told = max(told, next)
      while let inject = pending.first, drill.startedAt + inject.at <= next {
        pending.removeFirst()
        try deliver(inject)
      }
      try showDue(at: next)
    }
    clock.move(to: target)
    told = max(told, target)
  }

  private func deliver(_ inject: DrillInject) throws {
    let shell = try shell()
    guard try shell.desk.look().incident.admits(inject, at: clock.now) else { return }
    _ = try shell.perform(DeliverInject(inject.id, prose: words), as: .system)
    let view = InjectView(
      inject, at: clock.now, drill: drill,
      prose: DrillScenarioWords(
        words ?? Words(), languages: [language.rawValue] + drill.scenario.languages))
    if isJSON {
      try context.write(shell.json(DrillArrival(view.record(in: shell.presentation))))
    } else {
      try context.write(view.text(in: shell.presentation))
    }
  }

  // MARK: Looking and ending

  private func showInjects() throws {
    let shell = try shell()
    let found = try shell.desk.drillLook(number)
    try shell.report(InjectList(found))
  }

  private func showScore() throws {
    let shell = try shell()
    try shell.report(DrillScoreView(try shell.desk.drillLook(number)))
  }

  private func end(because: String) throws {
    let shell = try shell()
    let act = EndDrill(because: because.isBlank ? nil : because, heldAt: context.now())
    let receipt = try shell.perform(act)
    if !isJSON { try shell.report(receipt) }
    try shell.report(DrillScoreView(try shell.desk.drillLook(number)))
    try say(phrases.afterEnd(number))
  }

  /// Says that the drill is kept, and how to go on.
  private func leave(_ state: DrillMoment.State) throws {
    let last = try shell().desk.look().recent.first?.header.recordedAt ?? drill.startedAt
    let since = ScoreWording.sinceStart(last - drill.startedAt)
    if state == .interrupted {
      // What was being typed, or the sign of the key, stands on the line.
      try say("\n" + phrases.interrupted(number, since: since))
    } else {
      try say(phrases.left(number, since: since))
    }
    try report(state, at: last)
  }

  // MARK: Showing

  private var isJSON: Bool { shared.json }

  private var phrases: DrillPhrases { DrillPhrases(language: language) }

  private func say(_ text: String) throws {
    if !isJSON { try context.write(text) }
  }

  private mutating func tell(_ failure: Failure) {
    note(failure.exit)
    context.warn(isJSON ? failure.json(in: language) : failure.text(in: language))
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

  /// The shell inside the drill.
  private func shell() throws -> Shell {
    try Shell(scene(), options)
  }

  /// What a command may read: at a terminal what is typed next, until somebody ends it. The lines of
  /// a script belong to the dialogue, and no command reads them away. What was interrupted is no text.
  private var input: TextSource {
    guard context.input.isTerminal else { return TextSource(isTerminal: false, holding: Data()) }
    let lines = lines
    return TextSource(isTerminal: true) { _ in
      switch lines.next(waiting: nil) {
      case .line(let line): return .success(Data((line + "\n").utf8))
      case .interruption: return .failure(FileFailure("-", code: EINTR, writing: false))
      case .unreadable, .silence, .end: return .success(Data())
      }
    }
  }

  private func scene() -> CommandContext {
    var scene = context
    let clock = clock
    scene.now = { clock.now }
    scene.mode = .drill
    scene.drill = id
    scene.input = input
    scene.shown = shown
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
