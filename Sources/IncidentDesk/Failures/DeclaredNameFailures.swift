import IncidentCore
package import IncidentWording

extension FailureWording {
  /// A name under which nothing is known: nothing may be stored as if it were understood.
  ///
  /// - Parameters:
  ///   - text: As it was typed.
  ///   - own: Those of the company and of the incident, beside the shipped ones.
  package func notDeclared<Name: KnownName>(_ text: String, own: [Name]) -> Failure {
    let known = (own + Name.known).uniqued().map(\.words)
    let suggestion = Suggestion(language)
    let near = suggestion.near(text, among: known)
    let noun = Name.noun.text(in: language)
    let choices =
      near.isEmpty
      ? suggestion.listed(known)
      : say(
        de: "Meinten Sie \(suggestion.inBoth(near))?",
        en: "Did you mean \(suggestion.inBoth(near))?")
    let meant = near.first.map { word in
      Retry(nil, replacing: text, with: word.text(in: language))
    }
    let taken = Retry(
      say(de: "wenn es neu ist: ", en: "where it is new: "), adding: "--new")
    return Failure(
      "not-declared",
      say(
        de: "\(noun): \(quoted(text)) ist nicht bekannt. Es wurde nichts gespeichert.",
        en: "\(noun): \(quoted(text)) is not known. Nothing was stored."),
      hint: Hint(choices), retries: [meant, taken].compactMap { $0 }, exit: .usage)
  }
}
