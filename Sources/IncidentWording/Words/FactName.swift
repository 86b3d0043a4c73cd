import IncidentCore

/// What a fact goes by. Those of the shipped playbooks are known, also where none of them is
/// followed: their conditions must find a fact that was told earlier.
package struct FactName: KnownName {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let known: [FactName] = table.map { FactName($0.code) }

  package var germanWord: String { Self.words[rawValue]?.german ?? rawValue }
  package var otherWords: [String] { Self.words[rawValue]?.others ?? [] }
  package static var noun: Bilingual { Bilingual(en: "fact", de: "Fakt") }

  private struct Row: Sendable {
    let code: String
    let german: String
    let others: [String]

    init(_ code: String, _ german: String, _ others: String...) {
      self.code = code
      self.german = german
      self.others = others
    }
  }

  private static let words = Dictionary(
    table.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// Those of the spine first, then those of single playbooks.
  private static let table: [Row] = [
    Row("claim", "behauptung", "vorwurf"),
    Row("injury", "verletzte", "verletzt", "verletzung", "verletzter", "injured"),
    Row("threat", "drohung", "bedroht", "bedrohung", "threatened"),
    Row("victim", "geschädigte", "geschädigt", "geschädigter", "opfer", "harmed"),
    Row("press", "presse", "medien", "media"),
    Row("influencer", "influencer"),
    Row("boycott", "boykott", "boykottaufruf"),
    Row("data", "daten", "personenbezogene-daten"),
    Row("product", "produkt"),
    Row("listed", "börsennotiert"),
    Row("shares", "aktienkurs", "kurs"),
    Row("similar", "ähnliche-fälle", "ähnliche"),
    Row("history", "vorgeschichte"),
    Row("leak", "leck", "durchgesickert"),
    Row("deleted", "gelöscht", "löschung"),
    Row("contradiction", "widerspruch"),
    Row("device", "medizinprodukt"),
    Row("ai", "ki"),
    Row("security", "sicherheitsvorfall"),
    Row("essential", "wichtige-einrichtung", "nis2"),
    Row("financial", "finanzunternehmen"),
    Row("digital", "digitales-produkt"),
    Row("defamed", "beleidigt", "beleidigung", "verleumdet"),
    Row("whistleblower", "hinweisgeber", "hinweis"),
    Row("access", "auskunftsantrag", "auskunft"),
    Row("takedown", "löschverlangen"),
    Row("delisted", "ausgelistet"),
    Row("protest", "kundgebung"),
    Row("supplier", "lieferant"),
    Row("politics", "politik"),
    Row("ransom", "lösegeld", "erpressung"),
    Row("published", "veröffentlicht"),
    Row("denied", "bestritten"),
    Row("account", "konto"),
    Row("doxxing", "adresse-im-netz"),
    Row("mistaken", "verwechslung", "verwechselt"),
    Row("executive", "leitung"),
    Row("dismissal", "kündigung"),
    Row("repeated", "wiederholt"),
    Row("halfway", "halber-rückzug"),
    Row("resignation", "abkehr"),
    Row("chat", "geschlossene-chats", "chats"),
    Row("satire", "satire"),
    Row("attacked", "belästigt", "belästigung"),
    Row("spread", "zweites-konto"),
    Row("again", "erneut"),
    Row("sympathy", "sympathie"),
    Row("claimed-hack", "hack-behauptet"),
    Row("partner", "partner"),
    Row("staff", "belegschaft", "beschäftigte"),
    Row("council", "werberat"),
    Row("running", "läuft-noch"),
    Row("children", "kinder"),
    Row("authority", "behörde"),
    Row("retailer", "händler"),
    Row("copypaste", "textbausteine"),
    Row("employee", "mitarbeiter"),
    Row("consumers", "verbraucherverband"),
  ]
}
