package import IncidentCore

/// The course of a storm over time: the wind that was observed, the alert that was decided, what
/// was said in public, and the changes of status.
package struct StormCurve: Hashable, Codable, Sendable {
  /// One reading of one kind of wind.
  package struct Point: Hashable, Codable, Sendable {
    package let at: Instant
    package let level: WindLevel

    package init(at: Instant, level: WindLevel) {
      self.at = at
      self.level = level
    }
  }

  /// A time during which the alert stood at one level.
  package struct Band: Hashable, Codable, Sendable {
    package let level: AlertLevel
    package let from: Instant
    package let to: Instant

    package init(level: AlertLevel, from: Instant, to: Instant) {
      self.level = level
      self.from = from
      self.to = to
    }
  }

  package struct Publication: Hashable, Codable, Sendable {
    package let statement: Int
    package let channel: Channel
    package let at: Instant

    package init(statement: Int, channel: Channel, at: Instant) {
      self.statement = statement
      self.channel = channel
      self.at = at
    }
  }

  package struct Milestone: Hashable, Codable, Sendable {
    package let status: IncidentStatus
    package let at: Instant

    package init(status: IncidentStatus, at: Instant) {
      self.status = status
      self.at = at
    }
  }

  package let from: Instant
  package let to: Instant
  package let social: [Point]
  package let media: [Point]
  package let bands: [Band]
  package let publications: [Publication]
  package let milestones: [Milestone]
  package let detected: Instant?

  /// The curve of an incident as of `now`. It ends where the incident was closed, or a
  /// reconstruction ends; else at `now`.
  package init(_ incident: Incident, now: Instant) {
    let readings = incident.wind.readings
    social = readings.compactMap { reading in
      reading.social.map { Point(at: reading.at.instant, level: $0) }
    }
    media = readings.compactMap { reading in
      reading.media.map { Point(at: reading.at.instant, level: $0) }
    }
    publications = incident.statements.compactMap { statement in
      statement.publication.map {
        Publication(statement: statement.number, channel: statement.channel, at: $0.at.instant)
      }
    }.sorted { ($0.at, $0.statement) < ($1.at, $1.statement) }
    milestones = incident.milestones
      .map { Milestone(status: $0.status, at: $0.at.instant) }
      .sorted { $0.at < $1.at }
    detected = incident.detected?.instant
    let changes = incident.alerts.sorted { $0.at.instant < $1.at.instant }
    let moments =
      [incident.started?.instant, detected].compactMap { $0 } + readings.map(\.at.instant)
      + changes.map(\.at.instant) + publications.map(\.at) + milestones.map(\.at)
    let isOver = incident.status == .closed || incident.mode == .reconstruction
    let first = moments.min() ?? now
    let last = isOver ? moments.max() ?? now : max(now, moments.max() ?? now)
    // A storm of one instant still needs a width to be drawn.
    let margin = max(.minutes(15), Interval(milliseconds: (last - first).milliseconds / 40))
    from = first
    to = last + margin
    bands = StormCurve.bands(of: changes, from: first, to: to)
  }

  package init(
    from: Instant, to: Instant, social: [Point], media: [Point], bands: [Band],
    publications: [Publication], milestones: [Milestone], detected: Instant?
  ) {
    self.from = from
    self.to = max(to, from + .minutes(1))
    self.social = social
    self.media = media
    self.bands = bands
    self.publications = publications
    self.milestones = milestones
    self.detected = detected
  }

  package var isEmpty: Bool { social.isEmpty && media.isEmpty && bands.isEmpty }

  /// The curve without what the company knew of the storm's beginning.
  var forPublic: StormCurve {
    let moments =
      (social + media).map(\.at) + bands.dropFirst().map(\.from) + publications.map(\.at)
      + milestones.map(\.at)
    let start = moments.min() ?? from
    return StormCurve(
      from: start, to: to, social: social, media: media,
      bands: bands.filter { $0.to > start }.map {
        Band(level: $0.level, from: max(start, $0.from), to: $0.to)
      }, publications: publications, milestones: milestones, detected: nil)
  }

  private static func bands(
    of changes: [AlertChange], from: Instant, to: Instant
  ) -> [Band] {
    var bands: [Band] = []
    for (index, change) in changes.enumerated() {
      let start = index == 0 ? min(from, change.at.instant) : change.at.instant
      let end = index + 1 < changes.count ? changes[index + 1].at.instant : to
      if let last = bands.last, last.level == change.level {
        bands[bands.count - 1] = Band(level: last.level, from: last.from, to: end)
      } else if start < end {
        bands.append(Band(level: change.level, from: start, to: end))
      }
    }
    return bands
  }
}

extension [StormCurve.Point] {
  /// The level at an instant: that of the last reading until then.
  func level(at instant: Instant) -> WindLevel? { last { $0.at <= instant }?.level }

  /// The strongest reading, the first where there are several.
  var peak: StormCurve.Point? {
    self.max { ($0.level, $1.at) < ($1.level, $0.at) }
  }
}
