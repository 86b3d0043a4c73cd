package import IncidentCore

extension FactName {
  /// The name as a heading: `Presse`, `Ähnliche Fälle`, `Press`.
  package func title(in language: Language) -> String {
    let word = words.text(in: language)
    return switch (language, rawValue) {
    // Nouns within.
    case (.de, "similar"): "Ähnliche Fälle"
    case (.de, "data"): "Personenbezogene Daten"
    case (.de, "essential"): "Wichtige Einrichtung"
    case (.de, "digital"): "Digitales Produkt"
    case (.de, "doxxing"): "Adresse im Netz"
    case (.de, "halfway"): "Halber Rückzug"
    case (.de, "chat"): "Geschlossene Chats"
    case (.de, "spread"): "Zweites Konto"
    case (.de, "ai"), (.en, "ai"): word.uppercased()
    default:
      word.replacing("-", with: " ").replacing("_", with: " ").capitalisedFirst
    }
  }
}

extension Names {
  /// What a fact is about: the question that a playbook asks for it, else its name.
  package func title(ofFact name: String) -> String {
    fact(name) ?? FactName(name).title(in: language)
  }
}
