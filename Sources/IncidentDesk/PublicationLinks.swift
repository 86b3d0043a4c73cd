package import IncidentCore
import IncidentWording

/// Where statements that go out together can be read, each by its channel.
package struct PublicationLinks: Sendable {
  private struct Link: Sendable {
    /// Nil for the one that is published alone.
    let channel: Channel?
    let language: String?
    let url: String
  }

  private var links: [Link] = []

  package func url(of statement: PublicStatement) -> String? {
    links.first { link in
      (link.channel == nil || link.channel == statement.channel)
        && (link.language == nil || link.language == statement.language)
    }?.url
  }

  fileprivate mutating func add(_ url: String, channel: Channel?, language: String?) {
    links.append(Link(channel: channel, language: language, url: url))
  }

  fileprivate var hasNamedAll: Bool { links.allSatisfy { $0.channel != nil } }

  /// The first that belongs to none of them.
  fileprivate func stray(among statements: [PublicStatement]) -> Channel? {
    links.first { link in
      !statements.contains { statement in
        (link.channel == nil || link.channel == statement.channel)
          && (link.language == nil || link.language == statement.language)
      }
    }?.channel
  }
}

extension Desk {
  /// The links as they were typed: `https://…` for one statement, `x=https://…` or `x/en=https://…` for
  /// one of several.
  ///
  /// - Parameter names: What is published.
  /// - Throws: ``Failure`` where a link does not say to which of several it belongs, or belongs to none.
  package func links(
    _ typed: [String], of names: [VariantName]
  ) throws -> PublicationLinks {
    var links = PublicationLinks()
    for text in typed {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let place = parts[0].split(separator: "/").map(String.init)
      if parts.count == 2, !parts[0].contains(":"), (1...2).contains(place.count) {
        links.add(
          parts[1], channel: try nameInUse(place[0]), language: place.count > 1 ? place[1] : nil)
      } else {
        links.add(text, channel: nil, language: nil)
      }
    }
    guard !typed.isEmpty else { return links }
    let meant = try statements(meantBy: names, for: .publication)
    guard meant.count == 1 || links.hasNamedAll else {
      throw failures.linkOfWhich(names, channels: meant.map(\.statement.channel).uniqued())
    }
    if let stray = links.stray(among: meant.map(\.statement)), let name = names.first {
      throw failure(
        .unknownVariant(VariantName(name.number, channel: stray), known: meant.map(\.name)))
    }
    return links
  }
}

extension FailureWording {
  /// A link that is to belong to several statements at once.
  func linkOfWhich(_ names: [VariantName], channels: [Channel]) -> Failure {
    let list = names.map { $0.text.inline(atMost: 64) }.joined(separator: " ")
    let links = channels.map { "--url \($0.rawValue.inline(atMost: 64))=https://…" }
    return Failure(
      "usage",
      say(
        de: "Mehrere Stellungnahmen haben nicht einen Link; zu welchem Kanal gehört er?",
        en: "Several statements do not share one link; to which channel does it belong?"),
      hint: .next("statement publish \(list) \(links.joined(separator: " "))"), exit: .usage)
  }
}
