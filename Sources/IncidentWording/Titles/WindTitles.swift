package import IncidentCore

/// The names of the Shitstorm scale by Barbara Schwede and Daniel Graf (2012), and what the sea
/// would look like.
extension Language {
  package var wind: String { choose(de: "Wind", en: "wind") }

  /// The wind in the media, beside that in social media.
  package var media: String { choose(de: "Medien", en: "media") }

  package func title(of wind: WindLevel) -> String {
    switch wind.rawValue {
    case 0: choose(de: "Windstille", en: "calm")
    case 1: choose(de: "leiser Zug", en: "light air")
    case 2: choose(de: "schwache Brise", en: "light breeze")
    case 3: choose(de: "frische Brise", en: "fresh breeze")
    case 4: choose(de: "starker Wind", en: "strong wind")
    case 5: choose(de: "Sturm", en: "storm")
    default: choose(de: "Orkan", en: "hurricane")
    }
  }

  package func sea(at wind: WindLevel) -> String {
    switch wind.rawValue {
    case 0: choose(de: "spiegelglatte See", en: "a sea like glass")
    case 1: choose(de: "gekräuselte See", en: "ripples on the sea")
    case 2: choose(de: "kleine Wellen", en: "small waves")
    case 3: choose(de: "bewegte See", en: "a restless sea")
    case 4: choose(de: "grobe See", en: "rough water")
    case 5: choose(de: "hohe See", en: "towering waves")
    default: choose(de: "brechende, haushohe Wellen", en: "breaking waves, high as houses")
    }
  }

  /// A reading as number and name, such as "4 (strong wind)".
  package func reading(_ wind: WindLevel) -> String {
    "\(wind) (\(title(of: wind)))"
  }
}
