package import IncidentCore

extension Language {
  /// A role's name; its id where the company has added it.
  package func title(of role: Role) -> String {
    switch role {
    case .crisisLead: choose(de: "Krisenleitung", en: "crisis lead")
    case .management: choose(de: "Geschäftsführung", en: "management")
    case .spokesperson: choose(de: "Pressestelle", en: "spokesperson")
    case .socialLead: choose(de: "Leitung Social Media", en: "social lead")
    case .communityManager: choose(de: "Community-Management", en: "community manager")
    case .monitoring: choose(de: "Monitoring", en: "monitoring")
    case .legal: choose(de: "Recht", en: "legal")
    case .scribe: choose(de: "Protokoll", en: "scribe")
    case .dataProtection: choose(de: "Datenschutz", en: "data protection")
    case .it: choose(de: "IT", en: "IT")
    case .humanResources: choose(de: "Personal", en: "human resources")
    case .quality: choose(de: "Qualität", en: "quality")
    case .worksCouncil: choose(de: "Betriebsrat", en: "works council")
    case .serviceOwner: choose(de: "Serviceverantwortung", en: "service owner")
    case .supplyChain: choose(de: "Lieferkette", en: "supply chain")
    default: role.rawValue
    }
  }

  /// A channel's name; its id where it is not one of those known.
  package func title(of channel: Channel) -> String {
    switch channel.rawValue {
    case "x": "X"
    case "instagram": "Instagram"
    case "facebook": "Facebook"
    case "tiktok": "TikTok"
    case "youtube": "YouTube"
    case "linkedin": "LinkedIn"
    case "mastodon": "Mastodon"
    case "bluesky": "Bluesky"
    case "threads": "Threads"
    case "xing": "Xing"
    case "whatsapp": "WhatsApp"
    case "website": choose(de: "Website", en: "website")
    case "press": choose(de: "Presse", en: "press")
    case "mail": choose(de: "E-Mail", en: "mail")
    case "hotline": choose(de: "Hotline", en: "hotline")
    case "intranet": choose(de: "Intranet", en: "intranet")
    case "tv": choose(de: "Fernsehen", en: "television")
    case "radio": choose(de: "Radio", en: "radio")
    case "print": choose(de: "Zeitung", en: "print")
    case "blog": choose(de: "Blog", en: "blog")
    case "forum": choose(de: "Forum", en: "forum")
    case "reviews": choose(de: "Bewertungen", en: "reviews")
    default: channel.rawValue
    }
  }

  /// What an owner of an action item is called: a role's name where the id is a known role.
  package func title(ofOwner owner: String, names: Names) -> String {
    let role = Role(owner)
    return Role.known.contains(role) ? title(of: role) : names.person(PersonID(owner))
  }
}
