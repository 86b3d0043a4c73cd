package import IncidentCore
package import IncidentWording

/// Evidence that is not there, is more than one, or belongs elsewhere.
extension FailureWording {
  package func evidenceOfItem() -> Failure {
    Failure(
      "evidence-of-item",
      say(
        de: "Ein Beleg gehört zum ganzen Schritt, nicht zu einem Punkt seiner Liste.",
        en: "Evidence belongs to the whole step, not to an item of its list."),
      hint: say(
        de: "erst abhaken, dann \(next: "done … --evidence")",
        en: "tick the item first, then \(next: "done … --evidence")"), exit: .usage)
  }

  package func severalURLs() -> Failure {
    Failure(
      "several-urls",
      say(
        de: "Höchstens eine Adresse kann ein Schritt als Beleg haben.",
        en: "A step takes at most one URL as evidence."),
      hint: say(
        de: "die weiteren mit \(next: "note --source")",
        en: "add others with \(next: "note --source")"),
      exit: .usage)
  }

  package func unknownEvidence(_ prefix: String, matches: [String]) -> Failure {
    if matches.isEmpty || prefix.count < 6 {
      return Failure(
        "unknown-evidence",
        say(
          de: "Kein Beleg, dessen SHA-256 mit \(quoted(prefix)) beginnt.",
          en: "No evidence whose SHA-256 begins with \(quoted(prefix))."),
        hint: .next("evidence list"), exit: .notFound)
    }
    return Failure(
      "ambiguous-evidence",
      say(
        de: "Mehrere Belege beginnen mit \(quoted(prefix)).",
        en: "Several files begin with \(quoted(prefix))."),
      hint: Hint(matches.prefix(4).map { String($0.prefix(16)) }.joined(separator: ", ")),
      exit: .usage)
  }

  /// - Parameter file: One whose content is not kept with the journal.
  package func evidenceElsewhere(_ file: NamedAttachment) -> Failure {
    let sha256 = file.attachment.sha256.prefix(12)
    return Failure(
      "evidence-elsewhere",
      say(
        de: "Von \(sha256) ist nur der Hash abgelegt: Die Datei war mit "
          + "\(language.bytes(file.attachment.size)) zu groß.",
        en:
          "Of \(sha256) only the hash is kept: at \(language.bytes(file.attachment.size)) the file "
          + "was too large."),
      hint: file.place.map { place in
        Hint(
          say(
            de: "sie lag unter \(place); ob es noch dieselbe ist, zeigt sha256sum",
            en: "it lay at \(place); sha256sum shows whether it is still the same"))
      }, exit: .notFound)
  }

  package func evidenceErased(_ sha256: String) -> Failure {
    Failure(
      "evidence-erased",
      say(
        de: "Der Inhalt von \(sha256.prefix(12)) wurde mit seinem Eintrag geschwärzt.",
        en: "The content of \(sha256.prefix(12)) was redacted with its entry."), exit: .notFound)
  }
}
