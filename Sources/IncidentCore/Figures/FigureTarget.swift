/// A key figure for which a company may set itself a target.
package enum FigureName: String, Codable, CaseIterable, Comparable, Sendable {
  case detect, acknowledge
  case firstResponse = "first-response"
  case contain, resolve, approval
  case stepsOnTime = "steps-on-time"
  case acknowledgementsOnTime = "acknowledgements-on-time"
  case promisesKept = "promises-kept"
  case postsAnswered = "posts-answered"
  case postReply = "post-reply"

  /// Whether it is a share; otherwise it is a length of time.
  package var isShare: Bool {
    switch self {
    case .detect, .acknowledge, .firstResponse, .contain, .resolve, .approval, .postReply: false
    case .stepsOnTime, .acknowledgementsOnTime, .promisesKept, .postsAnswered: true
    }
  }

  package static func < (left: FigureName, right: FigureName) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What a company wants a figure to be.
package enum FigureTarget: Hashable, Sendable {
  case within(Interval)
  /// In percent.
  case atLeast(Int)
}

/// The stored form, part of an event: `{"within":3600}`, in seconds, or `{"atLeast":90}`.
extension FigureTarget: Codable {
  private enum CodingKeys: String, CodingKey {
    case within, atLeast
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self =
      if let limit = try container.decodeIfPresent(Interval.self, forKey: .within) {
        .within(limit)
      } else {
        .atLeast(try container.decode(Int.self, forKey: .atLeast))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .within(let limit): try container.encode(limit, forKey: .within)
    case .atLeast(let percent): try container.encode(percent, forKey: .atLeast)
    }
  }

  /// One text for each, to be hashed.
  var code: String {
    switch self {
    case .within(let limit): "within \(limit.seconds)"
    case .atLeast(let percent): "at least \(percent)"
    }
  }
}

extension Figures {
  /// Whether a figure keeps its target.
  ///
  /// - Returns: Nil where the figure is not known, or known too coarsely to tell.
  package func meets(_ target: FigureTarget, for name: FigureName) -> Bool? {
    switch (target, name) {
    case (.within(let limit), .detect): timeToDetect?.isWithin(limit)
    case (.within(let limit), .acknowledge): timeToAcknowledge?.isWithin(limit)
    case (.within(let limit), .firstResponse): timeToFirstResponse?.isWithin(limit)
    case (.within(let limit), .contain): timeToContain?.isWithin(limit)
    case (.within(let limit), .resolve): timeToResolve?.isWithin(limit)
    case (.within(let limit), .approval): approvalLatency.map { $0 <= limit }
    case (.atLeast(let percent), .stepsOnTime): stepsOnTime?.isAtLeast(percent)
    case (.atLeast(let percent), .acknowledgementsOnTime):
      acknowledgementsOnTime?.isAtLeast(percent)
    case (.atLeast(let percent), .promisesKept): promisesKept?.isAtLeast(percent)
    case (.within(let limit), .postReply): postReplyTime.map { $0 <= limit }
    case (.atLeast(let percent), .postsAnswered): postsAnswered?.isAtLeast(percent)
    case (.within, .stepsOnTime), (.within, .acknowledgementsOnTime), (.within, .promisesKept),
      (.within, .postsAnswered), (.atLeast, .postReply),
      (.atLeast, .detect), (.atLeast, .acknowledge), (.atLeast, .firstResponse),
      (.atLeast, .contain), (.atLeast, .resolve), (.atLeast, .approval):
      nil
    }
  }
}

extension Figures.Span {
  fileprivate func isWithin(_ limit: Interval) -> Bool? {
    if longest <= limit { return true }
    return shortest > limit ? false : nil
  }
}

extension Figures.Share {
  fileprivate func isAtLeast(_ percent: Int) -> Bool { count * 100 >= percent * of }
}
