package import Foundation
package import IncidentCore
import StrictText

/// Reads the times people type: `14:05`, `gestern 18:20`, `10 min ago`, `halb drei`, `2017-04-09`.
///
/// The grammar is strict: what is not in it is refused, never guessed, and what can mean several times is
/// refused with all of them. Whatever the wording prints for a moment is in it.
package struct TimeExpression: Sendable {
  package enum Purpose: Hashable, Sendable {
    /// When something happened. A bare clock time that lies ahead by more than clocks differ means
    /// yesterday's.
    case past
    /// By when something is due. A bare clock time means the next one.
    case future
  }

  package let now: Instant
  package let zone: TimeZone
  package let purpose: Purpose
  /// The name of the zone that was wanted and is not known here, where `zone` only stands in for it.
  package let unknownZone: String?

  /// How far ahead of the tool's clock a past time may lie: people read other clocks.
  package static let tolerance = Interval.minutes(5)

  /// The longest expression that is read, in bytes.
  package static let sizeLimit = 64

  package init(now: Instant, zone: TimeZone, purpose: Purpose, unknownZone: String? = nil) {
    self.now = now
    self.unknownZone = unknownZone
    self.zone = zone
    self.purpose = purpose
  }

  /// The moment that `text` names, as finely as it says, with the offset of the clock meant.
  ///
  /// A moment coarser than a minute stands at the beginning of its interval, a due date as well:
  /// it is over at its ``Moment/end``.
  package func moment(_ text: String) throws(TimeExpressionError) -> Moment {
    guard text.utf8.count <= Self.sizeLimit else { throw .tooLong }
    let words = Self.words(of: text)
    guard !words.isEmpty else { throw .empty }
    if words.contains(where: { $0.contains("/") }) { throw .slashDate(text) }

    if let hours = hours(words) {
      let sign = purpose == .past ? -1 : 1
      throw .lengthOrClock(text, hours: hours, instant: now + .hours(hours) * sign)
    }
    let (readings, season) = try readings(words, of: text)
    if let unknownZone, readings.contains(where: \.needsZone) {
      throw .zoneUnknown(text, unknownZone)
    }
    return try only(readings, in: season, of: text)
  }

  /// All that the words can say, and the half of the year that they end with.
  private func readings(
    _ words: [String], of text: String
  ) throws(TimeExpressionError) -> ([SpokenTime], SpokenTime.Season?) {
    var words = words
    let leading = purpose == .past ? ["seit", "since"] : ["bis", "by", "until"]
    if words.count > 1, leading.contains(words[0]) { words.removeFirst() }
    let closing = SpokenTime.Season.closing(words)
    words.removeLast(closing?.count ?? 0)
    var offset: Int?
    if words.count > 1, let last = words.last, let said = TimeWords.closingOffset(last) {
      offset = said
      words.removeLast()
    }
    var reader = TimeWords(words, offset: offset, original: text)
    let readings = try reader.readings()
    guard reader.isAtEnd, !readings.isEmpty,
      closing == nil || readings.allSatisfy(\.takesSeason),
      offset == nil || readings.allSatisfy(\.takesOffset)
    else { throw .notUnderstood(text) }
    return (readings, closing?.season)
  }

  /// The one moment that all readings leave.
  private func only(
    _ readings: [SpokenTime], in season: SpokenTime.Season?, of text: String
  ) throws(TimeExpressionError) -> Moment {
    let resolver = TimeResolver(self, season: season, text: text)
    var fitting: [Moment] = []
    var failure: TimeExpressionError?
    for reading in readings {
      do {
        for moment in try resolver.moments(reading) {
          if let refusal = refusal(of: moment) {
            failure = failure ?? refusal
          } else {
            fitting.append(moment)
          }
        }
      } catch {
        failure = failure ?? error
      }
    }
    fitting = fitting.uniqued()
    guard let first = fitting.first else { throw failure ?? .notUnderstood(text) }
    if readings.contains(where: \.isVague) {
      // Where only the day is left the part of it lies ahead, or has passed.
      guard fitting.contains(where: { $0.precision == .hour }) else {
        throw failure ?? .notUnderstood(text)
      }
      throw .vague(text, fitting)
    }
    guard let second = fitting.dropFirst().first else { return first }
    if fitting.count == 2, first.showsTheSame(as: second) {
      throw .shownTwice(text, first.said, second.said)
    }
    throw .severalMeanings(text, fitting)
  }

  /// The words of a text as they are compared: small, without the commas between them, `8pm` in two.
  private static func words(of text: String) -> [String] {
    let blanks: [Character] = [" ", "\t", "\u{A0}", "\u{202F}"]
    let parts = text.lowercased().split { blanks.contains($0) }
    return parts.enumerated().flatMap { index, part -> [String] in
      let word =
        part.last == "," && part.count > 1 && index < parts.count - 1
        ? part.dropLast() : part
      for (half, endings) in [("am", ["a.m.", "am"]), ("pm", ["p.m.", "pm"])] {
        guard let ending = endings.first(where: word.hasSuffix) else { continue }
        let clock = word.dropLast(ending.count)
        if clock.isEmpty { return [half] }
        if clock.first?.isASCIIDigit == true, clock.last?.isASCIIDigit == true {
          return [String(clock), half]
        }
      }
      return [String(word)]
    }
  }

  /// Whether a text begins with a word that makes what follows rough, such as `etwa`.
  package static func isRough(_ text: String) -> Bool {
    words(of: text).first.map { $0.hasPrefix("~") || TimeWords.rough.contains($0) } ?? false
  }

  /// The number in `14h` and `etwa 14 h`, which is a length of time and, to many, the hour of a clock.
  private func hours(_ words: [String]) -> Int? {
    let words = words.first.map(TimeWords.rough.contains) == true ? Array(words.dropFirst()) : words
    let text = words.joined().drop { $0 == "~" }
    guard words.count <= 2, text.last == "h", let hours = Int(text.dropLast()),
      text.dropLast().allSatisfy({ ("0"..."9").contains($0) }), (0...24).contains(hours)
    else { return nil }
    return hours
  }

  private func refusal(of moment: Moment) -> TimeExpressionError? {
    switch purpose {
    case .past:
      return moment.instant <= now + Self.tolerance ? nil : .ahead(moment)
    case .future:
      let last = moment.isFine ? moment.instant : moment.end
      return last > now ? nil : .passed(moment)
    }
  }
}

extension Moment {
  /// Whether the clocks of a place show both alike, in the hour that comes twice.
  fileprivate func showsTheSame(as other: Moment) -> Bool {
    precision == other.precision
      && CivilTime(said, offset: offset) == CivilTime(other.said, offset: other.offset)
  }
}
