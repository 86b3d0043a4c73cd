package import IncidentCore
import StrictText

extension ConditionError {
  /// What is wrong with the condition, in one or two sentences.
  package func message(in language: Language) -> String {
    switch reason {
    case .tooLong(let limit):
      language.choose(
        de: "Die Bedingung ist zu lang: höchstens \(limit) Zeichen.",
        en: "The condition is too long: at most \(limit) characters.")
    case .tooDeep(let limit):
      language.choose(
        de: "Zu viele Klammern oder „not“ ineinander: höchstens \(limit).",
        en: "Too many parentheses or “not” in each other: at most \(limit).")
    case .empty:
      language.choose(de: "Die Bedingung ist leer.", en: "The condition is empty.")
    case .unexpectedCharacter("="):
      language.choose(
        de: "Ein Vergleich hat zwei Gleichheitszeichen: ==.",
        en: "A comparison has two equals signs: ==.")
    case .unexpectedCharacter(let character):
      language.choose(
        de: "Das Zeichen „\(character)“ kommt in Bedingungen nicht vor. Texte stehen in "
          + "geraden Anführungszeichen.",
        en: "The character “\(character)” is not part of conditions. Texts stand in straight "
          + "quotation marks.")
    case .unterminatedText:
      language.choose(
        de: "Das Anführungszeichen wird nicht geschlossen.",
        en: "The quotation mark is never closed.")
    case .invalidNumber(let number):
      language.choose(de: "„\(number)“ ist keine Zahl.", en: "“\(number)” is not a number.")
    case .unexpected(let text):
      language.choose(
        de: "„\(text)“ kann hier nicht stehen.", en: "“\(text)” cannot stand here.")
        + language.suggestion(Self.english[text.lowercased()])
    case .endsTooSoon:
      language.choose(
        de: "Die Bedingung ist unvollständig: Am Ende fehlt etwas.",
        en: "The condition is incomplete: something is missing at its end.")
    case .unclosed(let bracket):
      language.choose(
        de: "„\(bracket)“ wird nicht geschlossen.", en: "“\(bracket)” is never closed.")
    case .unknownName(let name):
      language.choose(
        de: "Bedingungen kennen keinen Namen „\(name)“. Texte stehen in Anführungszeichen, "
          + "Fakten heißen fact.NAME.",
        en: "Conditions know no name “\(name)”. Texts stand in quotation marks, facts are called "
          + "fact.NAME.")
        + language.suggestion(Self.nearest(to: name))
    case .notACondition(let text):
      language.choose(
        de: "„\(text)“ allein ist keine Bedingung; womit soll es verglichen werden?",
        en: "“\(text)” alone is no condition; what is it to be compared with?")
    case .notComparable(let left, let right):
      language.choose(
        de: "\(left) lässt sich nicht mit \(right) vergleichen.",
        en: "\(left) cannot be compared with \(right).")
    case .notOrdered(let text):
      language.choose(
        de: "Bei \(text) gibt es kein Größer und Kleiner, nur == und !=.",
        en: "There is no greater and less for \(text), only == and !=.")
    case .unknownWord(let word, let name, let known):
      language.choose(
        de: "\(name) wird nie „\(word)“. Möglich: \(language.list(known)).",
        en: "\(name) is never “\(word)”. Possible: \(language.list(known)).")
    case .neverTrue(let text):
      language.choose(
        de: "\(text) kann nie zutreffen.", en: "\(text) can never be true.")
    }
  }

  /// The words of conditions, by what people write instead.
  private static let english = [
    "und": "and", "oder": "or", "nicht": "not", "&&": "and", "||": "or", "&": "and", "|": "or",
  ]

  /// The name that was probably meant; what stands behind its point is taken as it is.
  private static func nearest(to name: String) -> String? {
    let whole = [
      "wind", "social", "media", "alert", "cluster", "status", "channels", "hours_since_detection",
      "promise.broken", "publications",
    ]
    if let word = NearestWord.to(name, among: whole) { return word }
    let parts = name.split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let kinds = ["decision", "fact", "step", "informed", "published"]
    return NearestWord.to(String(parts[0]), among: kinds).map { "\($0).\(parts[1])" }
  }
}
