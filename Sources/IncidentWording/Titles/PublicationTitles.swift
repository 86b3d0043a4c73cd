package import IncidentCore

extension Language {
  /// That something was published, with its place: `auf X veröffentlicht`, `an die Presse gegeben`,
  /// `published on X`, `given to the press`.
  package func published(on channel: Channel?) -> String {
    guard let channel else { return choose(de: "veröffentlicht", en: "published") }
    let title = title(of: channel)
    return switch channel.rawValue {
    case "press": choose(de: "an die Presse gegeben", en: "given to the press")
    case "mail": choose(de: "per E-Mail verschickt", en: "sent by mail")
    case "hotline": choose(de: "an der Hotline bekannt gegeben", en: "given out on the hotline")
    case "website": choose(de: "auf der Website veröffentlicht", en: "published on the website")
    case "intranet": choose(de: "im Intranet veröffentlicht", en: "published on the intranet")
    case "tv": choose(de: "im Fernsehen veröffentlicht", en: "published on television")
    case "radio": choose(de: "im Radio veröffentlicht", en: "published on the radio")
    case "print": choose(de: "in der Zeitung veröffentlicht", en: "published in print")
    case "blog": choose(de: "im Blog veröffentlicht", en: "published on the blog")
    case "forum": choose(de: "im Forum veröffentlicht", en: "published in the forum")
    case "reviews":
      choose(de: "bei den Bewertungen veröffentlicht", en: "published among the reviews")
    default: choose(de: "auf \(title) veröffentlicht", en: "published on \(title)")
    }
  }
}
