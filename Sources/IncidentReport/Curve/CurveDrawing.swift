package import Foundation
package import IncidentCore
import IncidentWording

/// Draws a storm's curve as one inline SVG: no script, nothing from outside, legible in black and
/// white, in the dark, and to a screen reader.
package struct CurveDrawing {
  let curve: StormCurve
  let language: Language
  let zone: TimeZone
  /// What the ids in the drawing begin with, so that two drawings can stand on one page.
  let prefix: String

  package init(
    _ curve: StormCurve, language: Language, zone: TimeZone, prefix: String = "curve"
  ) {
    self.curve = curve
    self.language = language
    self.zone = zone
    self.prefix = prefix
  }

  package func svg() -> String {
    var svg = """
      <svg class="storm-curve" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Frame.width) \
      \(frame.height)" role="img" aria-labelledby="\(prefix)-title \(prefix)-desc">
      <title id="\(prefix)-title">\(title.htmlEscaped)</title>
      <desc id="\(prefix)-desc">\(description.htmlEscaped)</desc>
      <style>\(CurveDrawing.style)</style>

      """
    svg += drawBands() + drawGrid() + drawAxis()
    svg += drawSteps(curve.social, style: .social) + drawSteps(curve.media, style: .media)
    svg += drawMarkers() + drawLegend() + "</svg>\n"
    return svg
  }

  var title: String {
    language.choose(de: "Wind und Alarm im Verlauf", en: "Wind and alert over time")
  }

  /// The curve in sentences, for those who cannot see it.
  var description: String {
    let time = TimeWording(language: language, zone: zone)
    var sentences = [
      language.choose(
        de: "Von \(time.moment(curve.from)) bis \(time.moment(curve.to)).",
        en: "From \(time.moment(curve.from)) to \(time.moment(curve.to)).")
    ]
    if let peak = curve.social.peak {
      let level = language.reading(peak.level)
      sentences.append(
        language.choose(
          de: "Stärkster Wind in Social Media: \(level), \(time.moment(peak.at)).",
          en: "Strongest wind in social media: \(level), \(time.moment(peak.at))."))
    }
    if let peak = curve.media.peak {
      let level = language.reading(peak.level)
      sentences.append(
        language.choose(
          de: "Stärkster Wind in den Medien: \(level), \(time.moment(peak.at)).",
          en: "Strongest wind in the media: \(level), \(time.moment(peak.at))."))
    }
    for band in curve.bands {
      let level = language.title(of: band.level)
      sentences.append(
        language.choose(
          de: "Alarm \(level) ab \(time.moment(band.from)).",
          en: "Alert \(level) from \(time.moment(band.from))."))
    }
    for publication in curve.publications {
      let channel = language.title(of: publication.channel)
      sentences.append(
        language.choose(
          de:
            "Stellungnahme \(publication.called) auf \(channel): \(time.moment(publication.at)).",
          en: "Statement \(publication.called) on \(channel): \(time.moment(publication.at))."))
    }
    for milestone in curve.milestones {
      let status = language.title(of: milestone.status)
      sentences.append("\(status): \(time.moment(milestone.at)).")
    }
    return sentences.joined(separator: " ")
  }

  /// Where things stand in the drawing.
  enum Frame {
    static let width = 960
    static let left = 150.0
    static let right = 944.0
    static let top = 34.0
    static let bottom = 286.0
    static let step = (bottom - top) / 6
  }

  var frame: (height: Int, lanes: Double) {
    let rows = max(markerRows(publicationMarks).count, 1) + max(markerRows(milestoneMarks).count, 1)
    let lanes = Frame.bottom + 50
    return (Int(lanes) + rows * 20 + 44, lanes)
  }

  func x(_ instant: Instant) -> Double {
    let span = Double((curve.to - curve.from).milliseconds)
    let part = Double((instant - curve.from).milliseconds) / max(span, 1)
    return Frame.left + min(max(part, 0), 1) * (Frame.right - Frame.left)
  }

  func y(_ level: WindLevel) -> Double { Frame.bottom - Double(level.rawValue) * Frame.step }

  /// From `storm-curve.css`, on one line.
  static let style = folded(PackageResources.storm_curve_css).replacing("\n", with: "")
}

/// A number of the drawing, with at most one decimal.
func coordinate(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let sign = tenths < 0 ? "-" : ""
  let digits = abs(tenths)
  return digits % 10 == 0 ? "\(sign)\(digits / 10)" : "\(sign)\(digits / 10).\(digits % 10)"
}
