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
    /// What the statement is called; nil for its number.
    package private(set) var name: String?

    package init(statement: Int, name: String? = nil, channel: Channel, at: Instant) {
      self.statement = statement
      self.name = name
      self.channel = channel
      self.at = at
    }

    /// For programs it has its number.
    private enum CodingKeys: String, CodingKey { case statement, channel, at }

    /// What it is called where it stands in words.
    var called: String { name ?? String(statement) }
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
    let course = Course(
      readings: incident.wind.readings,
      alerts: incident.alerts.map { (level: $0.level, since: $0.at.instant) },
      publications: incident.statements.compactMap { statement in
        statement.publication.map {
          Publication(
            statement: statement.number, name: incident.name(ofStatement: statement.number).text,
            channel: statement.channel, at: $0.at.instant)
        }
      }, milestones: incident.milestones)
    let detected = incident.detected?.instant
    self.init(
      course, around: [incident.started?.instant, detected].compactMap { $0 },
      isOver: incident.status == .closed || incident.mode == .reconstruction, now: now,
      detected: detected)
  }

  /// The curve for the public, made of what it may know alone: neither its beginning nor its end
  /// tells of anything else.
  package init(_ record: PublicRecord, now: Instant) {
    let course = Course(
      readings: record.wind.readings,
      alerts: record.alerts.map { (level: $0.level, since: $0.since) },
      publications: record.statements.map {
        Publication(statement: $0.number, channel: $0.channel, at: $0.at.instant)
      }, milestones: record.milestones)
    self.init(
      course, around: [], isOver: record.status == .closed || record.mode == .reconstruction,
      now: now, detected: nil)
  }

  /// What a curve is drawn from.
  private struct Course {
    let readings: [WindReading]
    /// A level that stood from the beginning may have no time.
    let alerts: [(level: AlertLevel, since: Instant?)]
    let publications: [Publication]
    let milestones: [IncidentCore.Milestone]

    var moments: [Instant] {
      readings.map(\.at.instant) + alerts.compactMap(\.since) + publications.map(\.at)
        + milestones.map(\.at.instant)
    }
  }

  /// - Parameter others: Moments that are in view beside those of the course.
  private init(
    _ course: Course, around others: [Instant], isOver: Bool, now: Instant, detected: Instant?
  ) {
    let moments = others + course.moments
    let first = moments.min() ?? now
    let last = isOver ? moments.max() ?? now : max(now, moments.max() ?? now)
    // A storm of one instant still needs a width to be drawn.
    let margin = max(.minutes(15), Interval(milliseconds: (last - first).milliseconds / 40))
    self.init(course, from: first, to: last + margin, detected: detected)
  }

  private init(_ course: Course, from: Instant, to: Instant, detected: Instant?) {
    self.from = from
    self.to = to
    self.detected = detected
    social = course.readings.compactMap { reading in
      reading.social.map { Point(at: reading.at.instant, level: $0) }
    }
    media = course.readings.compactMap { reading in
      reading.media.map { Point(at: reading.at.instant, level: $0) }
    }
    publications = course.publications.sorted { ($0.at, $0.statement) < ($1.at, $1.statement) }
    milestones = course.milestones
      .map { Milestone(status: $0.status, at: $0.at.instant) }
      .sorted { $0.at < $1.at }
    let changes = course.alerts.map { (level: $0.level, at: $0.since ?? from) }
    bands = StormCurve.bands(of: changes.sorted { $0.at < $1.at }, from: from, to: to)
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

  private static func bands(
    of changes: [(level: AlertLevel, at: Instant)], from: Instant, to: Instant
  ) -> [Band] {
    var bands: [Band] = []
    for (index, change) in changes.enumerated() {
      let start = index == 0 ? min(from, change.at) : change.at
      let end = index + 1 < changes.count ? changes[index + 1].at : to
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
