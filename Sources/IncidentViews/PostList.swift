import IncidentCore
package import IncidentWording
import TerminalText

/// The posts that were looked at, which of them wait, and how many were answered.
package struct PostList: View {
  private let look: Look
  private let posts: [TriagedPost]
  private let figures: Figures
  private let words: [Int: Words]

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look, onlyWaiting: Bool = false) {
    self.look = look
    posts = look.incident.posts.filter { !onlyWaiting || $0.isWaiting }
    figures = Figures(look.incident, at: look.now)
    words = look.timeline.items.reduce(into: [:]) { words, item in
      if item.entry.header.kind == .postTriaged { words[item.sequence] = item.words }
    }
  }

  package var isEmpty: Bool { posts.isEmpty }

  package struct Item: Encodable, Sendable {
    let number: Int
    let channel: Channel
    let url: String?
    let text: String?
    let outcome: TriageOutcome
    let seenAt: Moment
    let settlement: TriagedPost.Settlement?
    let settledAt: Moment?
    let waits: Bool
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let items: [Item]
    let outcomes: [String: Int]
    /// How many of those that call for an answer were answered; nil where none does.
    let answered: Int?
    let answerable: Int?
    let postReplySeconds: Int?

    private enum CodingKeys: String, CodingKey {
      case schema, items, outcomes, answered, answerable, postReplySeconds
    }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      items: posts.map { post in
        Item(
          number: post.number, channel: post.channel, url: words[post.sequence]?[.url],
          text: words[post.sequence]?[.text], outcome: post.outcome, seenAt: post.seenAt,
          settlement: post.settlement, settledAt: post.settledAt, waits: post.isWaiting)
      },
      outcomes: counts.reduce(into: [:]) { $0[$1.outcome.rawValue] = $1.count },
      answered: figures.postsAnswered?.count, answerable: figures.postsAnswered?.of,
      postReplySeconds: figures.postReplyTime?.seconds)
  }

  /// How many posts of the whole incident came to each outcome; those to which any did.
  private var counts: [(outcome: TriageOutcome, count: Int)] {
    TriageOutcome.allCases.map { outcome in
      (outcome, look.incident.posts.count { $0.outcome == outcome })
    }.filter { $0.count > 0 }
  }

  package func text(in presentation: Presentation) -> String {
    guard !isEmpty else {
      return look.incident.posts.isEmpty
        ? presentation.say(
          de: "Kein Beitrag. → \(presentation.step("triage --channel x --url https://…"))\n",
          en: "No post. → \(presentation.step("triage --channel x --url https://…"))\n")
        : presentation.say(
          de: "Kein Beitrag wartet.\n", en: "No post is waiting.\n")
    }
    var table = Table([
      Table.Column("#", alignment: .right),
      Table.Column(presentation.language.headings.channel),
      Table.Column(presentation.say(de: "Zu tun", en: "To do")),
      Table.Column(presentation.language.headings.state),
      Table.Column(presentation.say(de: "Beitrag", en: "Post"), isFlexible: true),
    ])
    for post in posts {
      table.rows.append([
        "\(post.number)", Table.Cell(presentation.language.title(of: post.channel)),
        Table.Cell(presentation.language.title(of: post.outcome)),
        Table.Cell(state(of: post, in: presentation)),
        Table.Cell(content(of: post, in: presentation)),
      ])
    }
    return table.text(presentation.layout, style: presentation.style)
      + (presentation.isTerminal ? "\n" + summary(in: presentation) : "")
  }

  private func state(of post: TriagedPost, in presentation: Presentation) -> String {
    if let settlement = post.settlement { return presentation.language.title(of: settlement) }
    guard post.isWaiting else { return "–" }
    let age = presentation.time.relative(post.seenAt.instant, to: look.now)
    return presentation.say(de: "wartet, \(age) gesehen", en: "waiting, seen \(age)")
  }

  private func content(of post: TriagedPost, in presentation: Presentation) -> String {
    guard let words = words[post.sequence] else { return presentation.language.redacted }
    return [words[.text], words[.url]].compactMap { $0 }.joined(separator: " · ")
  }

  private func summary(in presentation: Presentation) -> String {
    let counts = counts.map { "\(presentation.language.title(of: $0.outcome)) \($0.count)" }
    var lines = [counts.joined(separator: " · ")]
    if let share = figures.postsAnswered {
      var line = presentation.say(
        de: "beantwortet \(share.count) von \(share.of)",
        en: "answered \(share.count) of \(share.of)")
      if let median = figures.postReplyTime {
        let length = presentation.time.duration(median)
        line += presentation.say(
          de: ", im Median nach \(length)", en: ", in the median after \(length)")
      }
      lines.append(line)
    }
    return lines.map { "  \(presentation.wrapped($0, indent: 2))\n" }.joined()
  }
}
