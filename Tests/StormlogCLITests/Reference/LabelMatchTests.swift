import IncidentWording
import Testing

/// A label, or a part of one, typed for what goes by it.
@Suite struct LabelMatchTests {
  private let things = [
    Labelled("victim", ["Kaum: Wir sind selbst betroffen"]),
    Labelled("accidental", ["Etwas: Es war keine Absicht", "Some: it was not on purpose"]),
    Labelled("preventable", ["Viel: Wir hätten es verhindern können"]),
    Labelled("false", ["Nicht wahr"]),
  ]

  @Test(arguments: [
    ("Etwas: Es war keine Absicht", "accidental"), ("etwas es war keine absicht", "accidental"),
    ("etwas", "accidental"), ("ETWAS", "accidental"), ("keine Absicht", "accidental"),
    ("not on purpose", "accidental"), ("selbst betroffen", "victim"),
    ("verhindern", "preventable"), ("haetten es verhindern", "preventable"),
    ("nicht wahr", "false"),
  ])
  func `a whole label or a part of one is enough`(text: String, code: String) {
    #expect(LabelMatch(text, among: things) == .one(code))
  }

  @Test(arguments: ["Absicht", "wahr", "on purpose"])
  func `what would turn the meaning round is not left out`(text: String) {
    #expect(LabelMatch(text, among: things) == .none)
  }

  @Test(arguments: ["", "?", "hätte", "lila", "betroffen selbst"])
  func `what is no part of any means none`(text: String) {
    #expect(LabelMatch(text, among: things) == .none)
  }

  @Test func `a part of several labels means them all`() {
    #expect(LabelMatch("wir", among: things) == .several(["victim", "preventable"]))
  }

  @Test func `a whole label wins over a part of another`() {
    let things = [Labelled("a", ["Rückruf"]), Labelled("b", ["Rückruf und Warnung"])]
    #expect(LabelMatch("rueckruf", among: things) == .one("a"))
    #expect(LabelMatch("Rückruf und", among: things) == .one("b"))
  }

  @Test func `one word alone is no part of a sentence`() {
    let things = [
      Labelled(
        "freeze", ["Alle geplanten Beiträge und laufenden Anzeigen auf allen Kanälen anhalten"])
    ]
    #expect(LabelMatch("alle", among: things) == .none)
    #expect(LabelMatch("alle geplanten Beiträge", among: things) == .one("freeze"))
  }
}
