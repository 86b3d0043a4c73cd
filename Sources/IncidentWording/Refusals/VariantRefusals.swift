import IncidentCore

/// What is refused of messages and their variants, and how one of several statements is called.
extension RefusalWording {
  /// What people type for a statement.
  func name(ofStatement number: Int) -> String {
    guard let variant, variant.number == number else { return String(number) }
    return id(variant.name.text)
  }

  /// What people type for the statement that it is about, where the refusal itself names none.
  var nameOfStatement: String { variant.map { id($0.name.text) } ?? "…" }

  func ofVariant(_ number: Int, _ name: VariantName, _ refusal: Refusal) -> Said {
    let said = about(number, calledBy: name).said(refusal)
    let names = [
      "Stellungnahme \(id(name.text))", "statement \(id(name.text))", "Statement \(id(name.text))",
    ]
    guard !names.contains(where: said.message.contains) else { return said }
    return Said(
      say(de: names[0], en: names[2]) + ": " + said.message, hint: said.hint,
      lacking: said.lacking)
  }

  func unknownVariant(_ name: VariantName, known: [VariantName]) -> Said {
    let list = known.map { id($0.text) }.joined(separator: ", ")
    return said(
      de: "Variante \(quoted(id(name.text))) gibt es nicht.",
      en: "There is no variant \(quoted(id(name.text))).",
      hint: say(
        de: "es gibt \(list): \(next: "statement show \(name.number)")",
        en: "there is \(list): \(next: "statement show \(name.number)")"))
  }

  func severalVariants(_ name: VariantName, variants: [VariantName]) -> Said {
    let list = variants.map { id($0.text) }
    return said(
      de: "Stellungnahme \(id(name.text)) hat mehrere Varianten, und hier muss eine genannt sein: "
        + "\(language.list(list)).",
      en: "Statement \(id(name.text)) has several variants, and one has to be named here: "
        + "\(language.list(list)).",
      hint: .next("statement show \(id(name.text))"))
  }

  func severalLanguages(_ name: VariantName, languages: [String]) -> Said {
    let titles = language.list(languages.map(language.title(ofLanguage:)))
    let lines: [Hint] = languages.map { code in
      let tongue =
        name.channel.map { VariantName(name.number, channel: $0, language: code) }
        ?? VariantName(name.number, channel: Channel(code))
      return Hint.next("statement correct \(id(tongue.text)) -m \"…\"")
    }
    return said(
      de: "Stellungnahme \(id(name.text)) steht in mehreren Sprachen: \(titles). "
        + "Jede braucht ihren eigenen Text.",
      en: "Statement \(id(name.text)) stands in several languages: \(titles). Each needs a text of "
        + "its own.",
      hint: lines.joined(separator: " · "))
  }

  func variantExists(_ name: VariantName) -> Said {
    said(
      de: "Die Variante \(quoted(id(name.text))) gibt es schon.",
      en: "The variant \(quoted(id(name.text))) exists already.",
      hint: .next("statement edit \(id(name.text)) -m \"…\""))
  }
}
