import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

/// Opens a drill, or finds one that was left, and hands it to its dialogue.
struct DrillStart {
  let context: CommandContext
  let shared: SharedOptions
  let pace: DrillClock.Pace
  private let options: ActOptions

  init(
    _ context: CommandContext, _ shared: SharedOptions, actor: String?, realTime: Bool,
    speed: Int?
  ) throws {
    self.context = context
    self.shared = shared
    options = try ActOptions.parse(shared.words + (actor.map { ["--as", $0] } ?? []))
    guard speed.map({ realTime && (1...1000).contains($0) }) ?? true else {
      throw FailureWording(
        TimeWording(language: context.environmentLanguage, zone: context.systemZone)
      ).badSpeed()
    }
    pace = realTime ? .real(speed: speed ?? 1) : .byHand
  }

  /// Plays a scenario from its beginning.
  func run(_ name: String) throws {
    let shell = try Shell(context, options, creating: true)
    let scenario = try shell.desk.scenario(name)
    let playbook = try shell.desk.playbook(scenario.scenario.playbook)
    let now = context.now()
    let start =
      scenario.scenario.starts.map { $0.instant(offset: shell.desk.zone.offset(at:)) } ?? now
    let clock = DrillClock(at: start, pace: pace, realNow: context.now)
    var scene = context
    scene.mode = .drill
    scene.now = { clock.now }
    let words = DrillScenarioWords(
      scenario.words, languages: [shell.language.rawValue] + scenario.scenario.languages)
    let receipt = try Shell(scene, options).open(
      CompoundAct([
        OpenIncident(
          title: words.title ?? scenario.scenario.id, summary: words.summary,
          source: words.source, mode: .drill, started: Moment(start), detected: Moment(start)),
        StartDrill(scenario, heldAt: now), StartRun(playbook),
      ]), choosing: false)
    let found = try shell.desk.drillLook(receipt.number)
    try introduce(found, at: shell, now: start)
    var session = try DrillSession(found, at: shell, shared, clock: clock)
    try session.run()
  }

  /// Goes on with a drill from its last simulated moment.
  func resume(_ number: Int?) throws {
    let shell = try Shell(context, options)
    let found = try shell.desk.drillLook(number, onlyRunning: true)
    guard found.drill.isRunning else { throw shell.desk.failure(.drillOver) }
    let last = found.look.entries.map(\.header.recordedAt).max() ?? found.drill.startedAt
    try introduce(found, at: shell, now: last)
    var session = try DrillSession(
      found, at: shell, shared,
      clock: DrillClock(at: last, pace: pace, realNow: context.now))
    try session.run()
  }

  private func introduce(_ found: DrillLook, at shell: Shell, now: Instant) throws {
    let introduction = DrillIntroduction(found)
    try context.write(
      shell.isJSON
        ? shell.json(introduction.record(at: now)) : introduction.text(in: shell.presentation))
  }
}
