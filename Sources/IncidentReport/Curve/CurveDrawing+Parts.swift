import IncidentCore
import IncidentWording

extension CurveDrawing {
  func drawBands() -> String {
    curve.bands.map { band in
      let from = x(band.from)
      let width = x(band.to) - from
      let name = language.choose(de: "Alarm ", en: "Alert ") + language.title(of: band.level)
      // Where the name does not fit its first letters stand; the description names them all.
      let wide = width > Double(name.count) * 7.5 + 8
      let short = String(language.title(of: band.level).prefix(2))
      let label = wide ? name : width > 22 ? short : ""
      return """
        <rect class="band-\(band.level.rawValue)" x="\(coordinate(from))" y="8" \
        width="\(coordinate(width))" height="\(coordinate(Frame.bottom - 8))"/>
        <line class="edge" x1="\(coordinate(from))" y1="8" x2="\(coordinate(from))" \
        y2="\(coordinate(Frame.bottom))"/>
        <text class="band-name" x="\(coordinate(from + 5))" y="22">\(label.htmlEscaped)</text>

        """
    }.joined()
  }

  func drawGrid() -> String {
    (0...6).compactMap(WindLevel.init(rawValue:)).map { level in
      let y = y(level)
      let name = "\(level) \(language.title(of: level))"
      return """
        <line class="grid" x1="\(coordinate(Frame.left))" y1="\(coordinate(y))" \
        x2="\(coordinate(Frame.right))" y2="\(coordinate(y))"/>
        <text x="\(coordinate(Frame.left - 10))" y="\(coordinate(y + 4))" \
        text-anchor="end">\(name.htmlEscaped)</text>

        """
    }.joined()
  }

  func drawAxis() -> String {
    let axis = TimeAxis(from: curve.from, to: curve.to, zone: zone, language: language)
    return axis.ticks.map { tick in
      let x = x(tick.at)
      let anchor = x > Frame.right - 40 ? "end" : "middle"
      return """
        <line class="\(tick.day != nil ? "day" : "grid")" x1="\(coordinate(x))" \
        y1="\(coordinate(tick.day != nil ? 30 : Frame.bottom))" x2="\(coordinate(x))" \
        y2="\(coordinate(Frame.bottom + 5))"/>
        <text x="\(coordinate(x))" y="\(coordinate(Frame.bottom + 20))" \
        text-anchor="\(anchor)">\(tick.label.htmlEscaped)</text>
        \(drawDay(of: tick, at: x, anchor: anchor))
        """
    }.joined()
  }

  private func drawDay(of tick: TimeAxis.Tick, at x: Double, anchor: String) -> String {
    guard let day = tick.day else { return "" }
    return """
      <text class="faint" x="\(coordinate(x))" y="\(coordinate(Frame.bottom + 36))" \
      text-anchor="\(anchor)">\(day.htmlEscaped)</text>

      """
  }

  enum LineStyle: String {
    case social, media
  }

  /// A line that keeps each reading's level until the next one.
  func drawSteps(_ points: [StormCurve.Point], style: LineStyle) -> String {
    guard let first = points.first else { return "" }
    var path = "M\(coordinate(x(first.at))) \(coordinate(y(first.level)))"
    for point in points.dropFirst() {
      path += "H\(coordinate(x(point.at)))V\(coordinate(y(point.level)))"
    }
    path += "H\(coordinate(x(curve.to)))"
    let dots = points.map { point in
      let x = x(point.at)
      let y = y(point.level)
      return switch style {
      case .social:
        "<circle class=\"social-dot\" cx=\"\(coordinate(x))\" cy=\"\(coordinate(y))\" r=\"4\"/>\n"
      case .media:
        "<rect class=\"media-dot\" x=\"\(coordinate(x - 3.5))\" y=\"\(coordinate(y - 3.5))\" "
          + "width=\"7\" height=\"7\"/>\n"
      }
    }
    return "<path class=\"\(style.rawValue)\" d=\"\(path)\"/>\n" + dots.joined()
  }

  struct Mark {
    let x: Double
    let label: String
  }

  var publicationMarks: [Mark] {
    curve.publications.map { publication in
      let name = publication.called
      let label =
        name.contains("/") ? name : "\(name) \(language.title(of: publication.channel))"
      return Mark(x: x(publication.at), label: label)
    }
  }

  var milestoneMarks: [Mark] {
    let noticed = curve.detected.map {
      [Mark(x: x($0), label: language.choose(de: "bemerkt", en: "detected"))]
    }
    return (noticed ?? [])
      + curve.milestones.map {
        Mark(
          x: x($0.at),
          label: $0.status == .open
            ? language.choose(de: "wieder offen", en: "reopened") : language.title(of: $0.status))
      }
  }

  /// The marks laid in as many rows as they need so as not to cover each other.
  func markerRows(_ marks: [Mark]) -> [[Mark]] {
    var rows: [(marks: [Mark], end: Double)] = []
    for mark in marks.sorted(by: { $0.x < $1.x }) {
      let width = 16 + Double(mark.label.count) * 7.2
      let start = labelGoesLeft(mark) ? mark.x - width : mark.x - 8
      let end = labelGoesLeft(mark) ? mark.x + 8 : mark.x + width
      if let row = rows.firstIndex(where: { $0.end + 6 < start }) {
        rows[row].marks.append(mark)
        rows[row].end = end
      } else {
        rows.append(([mark], end))
      }
    }
    return rows.map(\.marks)
  }

  private func labelGoesLeft(_ mark: Mark) -> Bool {
    mark.x + 16 + Double(mark.label.count) * 7.2 > Frame.right
  }

  func drawMarkers() -> String {
    var y = frame.lanes + 14
    var svg = ""
    let lanes = [
      (language.choose(de: "Stellungnahmen", en: "Statements"), markerRows(publicationMarks), true),
      (language.choose(de: "Verlauf", en: "Milestones"), markerRows(milestoneMarks), false),
    ]
    for (name, rows, isPublication) in lanes {
      svg +=
        "<text class=\"faint\" x=\"\(coordinate(Frame.left - 10))\" y=\"\(coordinate(y + 4))\" "
        + "text-anchor=\"end\">\(name.htmlEscaped)</text>\n"
      for row in rows {
        svg += row.map { draw($0, y: y, isPublication: isPublication) }.joined()
        y += 20
      }
      if rows.isEmpty { y += 20 }
    }
    return svg
  }

  private func draw(_ mark: Mark, y: Double, isPublication: Bool) -> String {
    let left = labelGoesLeft(mark)
    let shape =
      isPublication
      ? "M\(coordinate(mark.x - 5)) \(coordinate(y - 5))h10l-5 9z"
      : "M\(coordinate(mark.x)) \(coordinate(y - 6))l5 6l-5 6l-5 -6z"
    return """
      <line class="mark-line" x1="\(coordinate(mark.x))" y1="\(coordinate(Frame.top))" \
      x2="\(coordinate(mark.x))" y2="\(coordinate(y - 6))"/>
      <path class="mark" d="\(shape)"/>
      <text x="\(coordinate(left ? mark.x - 9 : mark.x + 9))" y="\(coordinate(y + 4))" \
      text-anchor="\(left ? "end" : "start")">\(mark.label.htmlEscaped)</text>

      """
  }

  func drawLegend() -> String {
    let y = Double(frame.height) - 14
    let social = "Social Media"
    let media = language.media
    let left = Frame.left
    return """
      <path class="social" d="M\(coordinate(left)) \(coordinate(y - 4))h34"/>
      <circle class="social-dot" cx="\(coordinate(left + 17))" cy="\(coordinate(y - 4))" r="4"/>
      <text x="\(coordinate(left + 42))" y="\(coordinate(y))">\(social.htmlEscaped)</text>
      <path class="media" d="M\(coordinate(left + 150)) \(coordinate(y - 4))h34"/>
      <rect class="media-dot" x="\(coordinate(left + 163.5))" y="\(coordinate(y - 7.5))" \
      width="7" height="7"/>
      <text x="\(coordinate(left + 192))" y="\(coordinate(y))">\(media.htmlEscaped)</text>

      """
  }
}
