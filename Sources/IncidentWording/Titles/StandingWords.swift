package import IncidentCore

/// In a word or two how a thing stands, whatever it is: a step, a promise, an action item.
extension Language {
  package var overdue: String { choose(de: "überfällig", en: "overdue") }
  /// Done, but after its time.
  package var late: String { choose(de: "zu spät", en: "late") }
  package var stillOpen: String { choose(de: "offen", en: "open") }
  package var outOfOrder: String { choose(de: "außer der Reihe", en: "out of order") }
  package var withoutEvidence: String { choose(de: "ohne Beleg", en: "without evidence") }
  package var notKnown: String { choose(de: "nicht bekannt", en: "not known") }
}
