package import Foundation
package import IncidentCore
import IncidentWording

extension StormCurve {
  /// The curve for a terminal or a plain text: one line each for social media, media and alert,
  /// one sign for each of `width` slices of time, the strongest wind of the slice. With `digits`
  /// the levels stand as digits rather than as blocks of rising height.
  package func text(
    language: Language, zone: TimeZone, width: Int = 60, digits: Bool = false
  ) -> String {
    let width = Swift.max(10, width)
    let rows: [(String, String)] = [
      ("Social Media", line(social, width: width, digits: digits)),
      (language.choose(de: "Medien", en: "Media"), line(media, width: width, digits: digits)),
      (language.headings.alert, alertLine(width: width, digits: digits)),
      (language.choose(de: "Veröffentlicht", en: "Published"), publicationLine(width: width)),
    ]
    let label = rows.map(\.0.count).max() ?? 0
    var lines = rows.map { name, line in
      name + String(repeating: " ", count: label - name.count + 2) + line
    }
    let start = clock(from, zone: zone, language: language)
    let end = clock(to, zone: zone, language: language)
    let gap = Swift.max(1, width - start.count - end.count)
    lines.append(
      String(repeating: " ", count: label + 2) + start + String(repeating: " ", count: gap) + end)
    let levels = AlertLevel.allCases.filter { level in bands.contains { $0.level == level } }
    if !levels.isEmpty {
      let key = levels.map {
        "\(StormCurve.sign(of: $0, digits: digits)) \(language.title(of: $0))"
      }
      lines.append(
        String(repeating: " ", count: label + 2) + language.choose(de: "Alarm: ", en: "Alert: ")
          + key.joined(separator: "  "))
    }
    return lines.joined(separator: "\n")
  }

  private static func sign(of level: AlertLevel, digits: Bool) -> Character {
    switch level {
    case .green: digits ? "0" : "▁"
    case .yellow: digits ? "1" : "▃"
    case .orange: digits ? "2" : "▅"
    case .red: digits ? "3" : "▇"
    }
  }

  private static let blocks = Array("▁▂▃▄▅▆▇")

  private func line(_ points: [Point], width: Int, digits: Bool) -> String {
    String(
      slices(width).map { from, to -> Character in
        let within = points.filter { $0.at >= from && $0.at < to }.map(\.level)
        let levels = [points.level(at: from)].compactMap { $0 } + within
        guard let level = levels.max()?.rawValue else { return "·" }
        return digits ? Character(String(level)) : StormCurve.blocks[level]
      })
  }

  private func alertLine(width: Int, digits: Bool) -> String {
    String(
      slices(width).map { from, to -> Character in
        let band = bands.filter { $0.from < to && $0.to > from }.map(\.level).max()
        return band.map { StormCurve.sign(of: $0, digits: digits) } ?? "·"
      })
  }

  private func publicationLine(width: Int) -> String {
    String(
      slices(width).map { from, to -> Character in
        let count = publications.count { $0.at >= from && $0.at < to }
        return count == 0 ? "·" : count == 1 ? "!" : count < 10 ? Character(String(count)) : "+"
      })
  }

  private func slices(_ count: Int) -> [(Instant, Instant)] {
    let span = (to - from).milliseconds
    return (0..<count).map { index in
      (
        from + Interval(milliseconds: span * Int64(index) / Int64(count)),
        from + Interval(milliseconds: span * Int64(index + 1) / Int64(count))
      )
    }
  }

  private func clock(_ instant: Instant, zone: TimeZone, language: Language) -> String {
    let civil = zone.civilTime(at: instant)
    return "\(civil.shortDate(in: language)) \(civil.clockText())"
  }
}
