import IncidentCore

extension ImportFinding.MarkdownLoss {
  var code: String {
    switch self {
    case .prose: "prose"
    case .code: "code"
    case .table: "table"
    case .quote: "quote"
    case .html: "html"
    case .frontMatter: "front-matter"
    case .frontMatterRest: "front-matter-rest"
    case .otherTitle: "other-title"
    case .leadIn: "lead-in"
    case .struck: "struck"
    case .image: "image"
    case .todo: "todo"
    case .numbering: "numbering"
    case .orderIsFree: "order-is-free"
    case .ticked: "ticked"
    case .linkToNowhere: "link-to-nowhere"
    case .emptySection: "empty-section"
    case .references: "references"
    case .nested: "nested"
    }
  }

  func message(in language: Language) -> String {
    switch self {
    case .prose(let text):
      language.choose(
        de: "Fließtext wurde nicht übernommen: \(text)",
        en: "Running text was not carried over: \(text)"
      )
    case .code(let lines):
      language.choose(
        de: "Ein Codeblock (\(lines) Zeilen) wurde nicht übernommen.",
        en: "A block of code (\(lines) lines) was not carried over.")
    case .table(let lines):
      language.choose(
        de: "Eine Tabelle (\(lines) Zeilen) wurde nicht übernommen.",
        en: "A table (\(lines) lines) was not carried over.")
    case .quote(let text):
      language.choose(
        de: "Ein Zitat wurde nicht übernommen: \(text)",
        en: "A quotation was not carried over: \(text)")
    case .html:
      language.choose(
        de: "Ein Kommentar wurde nicht übernommen.", en: "A comment was not carried over.")
    case .frontMatter:
      language.choose(
        de: "Der Kopf der Datei (---) wurde nicht übernommen.",
        en: "The head of the file (---) was not carried over.")
    case .frontMatterRest:
      language.choose(
        de: "Vom Kopf der Datei wurde nur der Titel übernommen.",
        en: "Only the title was carried over from the head of the file.")
    case .otherTitle(let title):
      language.choose(
        de: "Die Überschrift wurde nicht übernommen, der Titel steht im Kopf der Datei: \(title)",
        en: "The heading was not carried over, the title stands in the head of the file: \(title)")
    case .leadIn(let text):
      language.choose(
        de: "Was vor der Liste stand, steht jetzt vor jedem ihrer Schritte: \(text)",
        en: "What stood before the list now stands before each of its steps: \(text)")
    case .struck(let text):
      language.choose(
        de: "Durchgestrichenes wurde nicht übernommen: \(text)",
        en: "What was struck through was not carried over: \(text)")
    case .image(let text):
      language.choose(
        de: "Ein Bild wurde nicht übernommen: \(text)", en: "An image was not carried over: \(text)"
      )
    case .todo(let text):
      language.choose(de: "Noch zu schreiben: \(text)", en: "Still to be written: \(text)")
    case .numbering(let found, let expected):
      language.choose(
        de: "Die Zählung springt: \(found) statt \(expected). Fehlt ein Schritt?",
        en: "The numbering jumps: \(found) instead of \(expected). Is a step missing?")
    case .orderIsFree(let section):
      language.choose(
        de: "Nummerierte Listen, hier „\(section)“, behalten ihre Reihenfolge, aber sie bindet "
          + "nicht. Wo sie es soll, „after“ ergänzen.",
        en: "Numbered lists, here “\(section)”, keep their order, but it does not bind. Where it "
          + "should, add “after”.")
    case .ticked:
      language.choose(
        de: "Das Häkchen wurde nicht übernommen.", en: "The tick in the box was not carried over.")
    case .linkToNowhere(let text):
      language.choose(
        de: "Dieser Verweis führt nirgendwohin: \(text)", en: "This link leads nowhere: \(text)")
    case .emptySection(let title):
      language.choose(
        de: "Unter „\(title)“ steht kein Schritt.", en: "There is no step under “\(title)”.")
    case .references(let section):
      language.choose(
        de: "„\(section)“ nennt Quellen statt Schritte und wurde nicht übernommen.",
        en: "“\(section)” names sources instead of steps and was not carried over.")
    case .nested(let step, let items):
      language.choose(
        de: "Die Checkliste von „\(step)“ hat nur eine Ebene; tiefer standen: \(items).",
        en: "The checklist of “\(step)” has only one level; items that lay deeper: \(items).")
    }
  }
}
