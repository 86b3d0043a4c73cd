import ArgumentParser
import IncidentCore
import IncidentReport

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
    let desk = try Desk(context, options, creating: true)
    let scenario = try desk.scenario(name)
    let playbook = try desk.playbook(scenario.scenario.playbook)
    let now = context.now()
    let start = scenario.scenario.starts.map { $0.instant(offset: desk.zone.offset(at:)) } ?? now
    let clock = DrillClock(at: start, pace: pace, realNow: context.now)
    var scene = context
    scene.mode = .drill
    scene.now = { clock.now }
    let words = DrillScenarioWords(
      scenario.words, languages: [desk.language.rawValue] + scenario.scenario.languages)
    let receipt = try Desk(scene, options).open(
      CompoundAct([
        OpenIncident(
          title: words.title ?? scenario.scenario.id, summary: words.summary,
          source: words.source, mode: .drill, started: Moment(start), detected: Moment(start)),
        StartDrill(scenario, heldAt: now), StartRun(playbook),
      ]), choosing: false)
    let found = try desk.drillLook(receipt.number)
    try introduce(found, at: desk, now: start)
    var session = try DrillSession(found, at: desk, shared, clock: clock)
    try session.run()
  }

  /// Goes on with a drill from its last simulated moment.
  func resume(_ number: Int?) throws {
    let desk = try Desk(context, options)
    let found = try desk.drillLook(number, onlyRunning: true)
    guard found.drill.isRunning else { throw desk.failure(.drillOver) }
    let last = found.look.entries.map(\.header.recordedAt).max() ?? found.drill.startedAt
    try introduce(found, at: desk, now: last)
    var session = try DrillSession(
      found, at: desk, shared,
      clock: DrillClock(at: last, pace: pace, realNow: context.now))
    try session.run()
  }

  private func introduce(_ found: DrillLook, at desk: Desk, now: Instant) throws {
    let introduction = DrillIntroduction(found)
    try context.write(
      desk.isJSON
        ? desk.json(introduction.record(at: now)) : introduction.text(in: desk.presentation))
  }
}
