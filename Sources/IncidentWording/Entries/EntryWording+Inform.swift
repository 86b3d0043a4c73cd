package import IncidentCore

extension Language {
  /// The mark of a telling that was recorded only when the public knew already.
  package var enteredAfterPublication: String {
    choose(de: "erst nach der Veröffentlichung eingetragen", en: "entered after the publication")
  }

  /// Those who were not told before the public, with what is said of them since.
  ///
  /// - Parameter enteredAfter: The ones whose telling was entered only then.
  package func list(of audiences: [Audience], enteredAfter: [Audience]) -> String {
    list(
      audiences.map { audience in
        let title = title(of: audience)
        return enteredAfter.contains(audience) ? "\(title) (\(enteredAfterPublication))" : title
      })
  }

  package var recordedLate: String { choose(de: "nachgetragen", en: "recorded late") }
}

extension EntryWording {
  func audienceInformed(_ payload: AudienceInformed, _ said: Said) -> EntryText {
    let audience = capitalised(language.title(of: payload.audience))
    let by = payload.by.map {
      say(de: " durch \(names.person($0))", en: " by \(names.person($0))")
    }
    let via = said.words?[.via].map { say(de: ", Weg: \($0)", en: ", via \($0)") }
    let how = "\(by ?? "")\(via ?? "")"
    return switch payload.outcome {
    case .told:
      EntryText(
        say(de: "\(audience) verständigt\(how)", en: "\(audience) told\(how)"),
        reason: said.reason)
    case .notPossible:
      EntryText(
        say(
          de: "\(audience) war nicht zu erreichen\(how)", en: "\(audience) could not be told\(how)"),
        reason: said.reason)
    case .notNeeded:
      EntryText(
        say(
          de: "\(audience) muss nicht verständigt werden",
          en: "\(audience) need not be told"), reason: said.reason)
    }
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
