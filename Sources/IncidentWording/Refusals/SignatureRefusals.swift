import IncidentCore

extension RefusalWording {
  func signatureNeeded(_ number: Int, version: String, at level: AlertLevel) -> Said {
    said(
      de: "Bei \(language.title(of: level)) wird eine Freigabe mit einem SSH-Schlüssel "
        + "unterschrieben.",
      en: "At \(language.title(of: level)) an approval is signed with an SSH key.",
      hint: .next("statement approve \(name(ofStatement: number)) \(version) --sign"))
  }

  func signatureOfUnknownKey(_ person: PersonID) -> Said {
    said(
      de: "Dieser Schlüssel steht in den Einstellungen nicht bei \(id(person)).",
      en: "The settings do not list this key with \(id(person)).",
      hint: say(
        de: "den öffentlichen Schlüssel in den Einstellungen eintragen: people: \(id(person)): "
          + "key: \"ssh-ed25519 …\"",
        en: "enter the public key in the settings: people: \(id(person)): "
          + "key: \"ssh-ed25519 …\""))
  }

  func signatureDoesNotHold(_ number: Int) -> Said {
    said(
      de:
        "Die Unterschrift gilt nicht für den Text, der in Stellungnahme \(name(ofStatement: number)) jetzt steht.",
      en:
        "The signature is not one under the text that statement \(name(ofStatement: number)) has now.",
      hint: .next("statement show \(name(ofStatement: number))"))
  }
}
