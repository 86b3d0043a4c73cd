package import IncidentCore
package import StrictText

extension YAMLProblem.Reason {
  /// What is wrong with the file, and what to do about it, in one or two sentences.
  package func message(in language: Language) -> String {
    switch self {
    case .tooLarge(let limit):
      language.choose(
        de: "Die Datei ist zu groß: höchstens \(limit) Byte werden gelesen.",
        en: "The file is too large: at most \(limit) bytes are read.")
    case .tooDeep(let limit):
      language.choose(
        de: "Zu tief verschachtelt: höchstens \(limit) Ebenen.",
        en: "Nested too deeply: at most \(limit) levels.")
    case .tooManyNodes(let limit):
      language.choose(
        de: "Zu viele Werte: höchstens \(limit) in einer Datei.",
        en: "Too many values: at most \(limit) in one file.")
    case .utf16:
      language.choose(
        de: "Die Datei ist in UTF-16 gespeichert. Als UTF-8 speichern.",
        en: "The file is saved as UTF-16. Save it as UTF-8.")
    case .notUTF8:
      language.choose(
        de: "Hier steht kein gültiges UTF-8. Die Datei als UTF-8 speichern.",
        en: "This is not valid UTF-8. Save the file as UTF-8.")
    case .controlCharacter(let code):
      language.choose(
        de: "Das Steuerzeichen \(Self.name(code)) ist nicht erlaubt.",
        en: "The control character \(Self.name(code)) is not allowed.")
    case .alias:
      language.choose(
        de: "YAML-Verweise (*name) sind nicht erlaubt. Den Wert ausschreiben; einen Text, der "
          + "mit * beginnt, in Anführungszeichen setzen.",
        en: "YAML aliases (*name) are not allowed. Write the value out; put a text that begins "
          + "with * in quotes.")
    case .anchor:
      language.choose(
        de: "YAML-Anker (&name) sind nicht erlaubt. Einen Text, der mit & beginnt, in "
          + "Anführungszeichen setzen.",
        en: "YAML anchors (&name) are not allowed. Put a text that begins with & in quotes.")
    case .tag:
      language.choose(
        de: "YAML-Typangaben (!name) sind nicht erlaubt. Einen Text, der mit ! beginnt, in "
          + "Anführungszeichen setzen.",
        en: "YAML tags (!name) are not allowed. Put a text that begins with ! in quotes.")
    case .severalDocuments:
      language.choose(
        de: "Hier beginnt ein zweites Dokument (---). Eine Datei enthält nur eines.",
        en: "A second document begins here (---). A file holds only one.")
    case .empty:
      language.choose(de: "Die Datei ist leer.", en: "The file is empty.")
    case .duplicateKey(let key, let first):
      language.choose(
        de: "„\(key)“ steht schon in Zeile \(first.line), Spalte \(first.column).",
        en: "“\(key)” is already in line \(first.line), column \(first.column).")
    case .keyNotText:
      language.choose(
        de: "Ein Schlüssel muss ein Text sein. Zahlen und true oder false in Anführungszeichen "
          + "setzen.",
        en: "A key must be a text. Put numbers and true or false in quotes.")
    case .syntax(let syntax): syntax.message(in: language)
    }
  }

  private static func name(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension YAMLProblem.Syntax {
  fileprivate func message(in language: Language) -> String {
    switch self {
    case .characterOutsideQuotes:
      language.choose(
        de: "Dieses Zeichen kann hier nicht stehen. Mit Leerzeichen einrücken, nicht mit "
          + "Tabulatoren; einen Text, der mit @, ` oder % beginnt, in Anführungszeichen setzen.",
        en: "This character cannot stand here. Indent with spaces, not with tabs; put a text "
          + "that begins with @, ` or % in quotes.")
    case .colonInText:
      language.choose(
        de: "Hier kann kein Doppelpunkt folgen. Einen Text, der „: “ enthält, in "
          + "Anführungszeichen setzen, oder die Einrückung prüfen.",
        en: "No colon can follow here. Put a text that contains “: ” in quotes, or check the "
          + "indentation.")
    case .indentation:
      language.choose(
        de: "Die Einrückung passt nicht zu den Zeilen davor.",
        en: "The indentation does not fit the lines before.")
    case .keyWithoutColon:
      language.choose(
        de: "Nach dem Schlüssel davor fehlt ein Doppelpunkt, oder der Text davor braucht "
          + "Anführungszeichen.",
        en: "The key before this lacks its colon, or the text before this needs quotes.")
    case .openQuotes:
      language.choose(
        de: "Das Anführungszeichen hier wird nicht geschlossen.",
        en: "The quotation mark here is never closed.")
    case .openBracket:
      language.choose(
        de: "Nach dieser Klammer fehlt ein Komma oder die schließende Klammer.",
        en: "After this bracket a comma or the closing bracket is missing.")
    case .other(let problem):
      language.choose(
        de: "Das ist kein gültiges YAML (\(problem)).", en: "This is not valid YAML (\(problem)).")
    }
  }
}
