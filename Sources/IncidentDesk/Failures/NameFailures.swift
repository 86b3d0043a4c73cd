import IncidentCore
package import IncidentWording

/// What was typed for a name or an id and is none.
extension FailureWording {
  package func badIdentifier(_ text: String, of name: String) -> Failure {
    Failure(
      "bad-identifier",
      say(
        de: "\(name): \(quoted(text)) ist keine Kennung.",
        en: "\(name): \(quoted(text)) is not an id."),
      hint: say(
        de: "Buchstaben, Ziffern, - _ und ., höchstens 64 Zeichen",
        en: "letters, digits, - _ and ., at most 64 characters"),
      exit: .usage)
  }

  package func badName(_ text: String) -> Failure {
    Failure(
      "bad-name",
      say(
        de: "\(person): \(quoted(text)) ist kein Name.",
        en: "\(person): \(quoted(text)) is not a name."),
      hint: say(de: "1 bis 64 Zeichen", en: "1 to 64 characters"), exit: .usage)
  }

  /// A name with letters of several scripts in one word.
  package func mixedName(_ text: String) -> Failure {
    Failure(
      "bad-name",
      say(
        de: "\(person): In \(quoted(text)) stehen Buchstaben mehrerer Schriften in einem Wort, die "
          + "einander gleichen.",
        en: "\(person): \(quoted(text)) has letters of several scripts in one word that look alike."
      ),
      hint: say(
        de: "den Namen mit der Tastatur neu schreiben", en: "type the name anew on the keyboard"),
      exit: .usage)
  }

  /// A name that looks like another one, and is spelled with letters of another script.
  package func lookalikeName(_ text: String, of name: String) -> Failure {
    Failure(
      "bad-name",
      say(
        de:
          "\(person): \(quoted(text)) sieht aus wie \(quoted(name)), hat aber Buchstaben einer anderen "
          + "Schrift.",
        en:
          "\(person): \(quoted(text)) looks like \(quoted(name)), but has letters of another script."
      ),
      hint: say(
        de: "den Namen mit der Tastatur neu schreiben, oder ihn unterscheidbar nennen",
        en: "type the name anew on the keyboard, or one that can be told apart"),
      exit: .usage)
  }

  /// A name that several people of the settings have.
  package func severalPeople(_ text: String, _ people: [(id: String, name: String)]) -> Failure {
    Failure(
      "ambiguous-person",
      say(
        de: "\(quoted(text)) heißen mehrere: "
          + "\(language.list(people.map { "\($0.name) (\($0.id))" })).",
        en: "Several are called \(quoted(text)): "
          + "\(language.list(people.map { "\($0.name) (\($0.id))" }))."),
      retries: people.map { Retry(nil, replacing: text, with: $0.id) }, exit: .usage)
  }
}
