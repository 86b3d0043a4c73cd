package import IncidentCore

extension Language {
  /// That ids of the settings have one name.
  package func text(ofNamesakes people: [PersonID]) -> String {
    let list = list(people.map(\.name))
    return choose(
      de:
        "In den Einstellungen heißen \(list) gleich; für das Vier-Augen-Prinzip sind sie eine Person.",
      en: "In the settings \(list) have one name; for four eyes they are one person.")
  }

  /// By what somebody was known who approved, and that it was new.
  package func text(of doubt: ProofOfPerson.Doubt) -> String {
    switch doubt {
    case .key:
      choose(
        de: "unterschrieben mit einem Schlüssel, der eben erst in die Einstellungen kam",
        en: "signed with a key that was put into the settings just before")
    case .login:
      choose(
        de: "von einem Login, der eben erst in die Einstellungen kam",
        en: "from a login that was put into the settings just before")
    }
  }
}
