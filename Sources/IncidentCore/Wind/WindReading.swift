/// What was observed at one moment: a reading for social media, for the media, or both.
package struct WindReading: Hashable, Codable, Sendable {
  package let sequence: Int
  package var at: Moment
  /// By what readings are put in order: when it was made, or where the clock that says so had gone
  /// back, when it can have been made at the earliest.
  package internal(set) var rank: Instant
  package let social: WindLevel?
  package let media: WindLevel?

  package init(
    sequence: Int, at: Moment, rank: Instant? = nil, social: WindLevel?, media: WindLevel?
  ) {
    self.sequence = sequence
    self.at = at
    self.rank = rank ?? at.instant
    self.social = social
    self.media = media
  }
}

/// The wind at a moment: the latest reading of each kind.
package struct Wind: Hashable, Codable, Sendable {
  package let social: WindLevel?
  package let media: WindLevel?

  package init(social: WindLevel?, media: WindLevel?) {
    self.social = social
    self.media = media
  }

  /// The effective level: the stronger of the two readings.
  package var effective: WindLevel? {
    switch (social, media) {
    case (let social?, let media?): max(social, media)
    case (let level?, nil), (nil, let level?): level
    case (nil, nil): nil
    }
  }
}

/// All readings of an incident.
package struct WindLog: Hashable, Codable, Sendable {
  /// In the order in which the observations were made, then of recording.
  package private(set) var readings: [WindReading] = []

  package init() {}

  package mutating func add(_ reading: WindReading) {
    let later = readings.reversed().prefix { existing in
      (existing.rank, existing.sequence) > (reading.rank, reading.sequence)
    }
    readings.insert(reading, at: readings.count - later.count)
  }

  package mutating func remove(sequence: Int) {
    readings.removeAll { $0.sequence == sequence }
  }

  package mutating func move(sequence: Int, to moment: Moment) {
    for index in readings.indices where readings[index].sequence == sequence {
      readings[index].at = moment
      readings[index].rank = moment.instant
    }
    sort()
  }

  /// The wind by the latest observation, not by the latest recording.
  package var current: Wind { wind(at: nil) }

  /// The wind as it had been observed by `instant`, by the readings' ``WindReading/rank``; the latest
  /// where that is nil.
  package func wind(at instant: Instant?) -> Wind {
    let seen = readings.filter { reading in instant.map { reading.rank <= $0 } ?? true }
    return Wind(
      social: seen.last { $0.social != nil }?.social, media: seen.last { $0.media != nil }?.media)
  }

  /// The strongest effective wind that was ever observed.
  package var peak: WindLevel? {
    var (social, media): (WindLevel?, WindLevel?)
    var peak: WindLevel?
    for reading in readings {
      social = reading.social ?? social
      media = reading.media ?? media
      guard let level = Wind(social: social, media: media).effective else { continue }
      peak = peak.map { max($0, level) } ?? level
    }
    return peak
  }

  private mutating func sort() {
    readings.sort { ($0.rank, $0.sequence) < ($1.rank, $1.sequence) }
  }
}
