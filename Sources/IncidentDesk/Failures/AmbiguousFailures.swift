import IncidentCore
package import IncidentWording

extension FailureWording {
  /// A part of a label that stands in several.
  ///
  /// - Parameters:
  ///   - text: As it was typed.
  ///   - meanings: The codes of what it can mean, each with what it is called.
  package func severalMeant(_ text: String, _ meanings: [(code: String, title: String)]) -> Failure
  {
    let shown = meanings.prefix(6).map { code, title in
      code == title ? code.inline(atMost: 80) : "\(code) (\(title.inline(atMost: 80)))"
    }
    let list = shown.joined(separator: ", ") + (meanings.count > shown.count ? " …" : "")
    let lines = meanings.prefix(2).map { Retry(nil, replacing: text, with: $0.code) }
    return Failure(
      "several-meant",
      say(
        de: "\(quoted(text)) kann mehreres heißen: \(list).",
        en: "\(quoted(text)) can mean several things: \(list)."),
      hint: say(de: "eines davon nennen:", en: "name one of them:"), retries: lines, exit: .usage)
  }
}
