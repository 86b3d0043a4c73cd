import IncidentCore

extension ImportFinding.MattermostLoss {
  var code: String {
    switch self {
    case .property: "property"
    case .itemProperty: "item-property"
    case .metric: "metric"
    case .field: "field"
    case .conditionVersion: "condition-version"
    case .unreadableCondition: "unreadable-condition"
    case .missingCondition: "missing-condition"
    case .unusedCondition: "unused-condition"
    case .conditionOnFact: "condition-on-fact"
    case .conditionDecided: "condition-decided"
    case .switchedOff: "switched-off"
    case .multiselect: "multiselect"
    case .unknownField: "unknown-field"
    case .unknownOption: "unknown-option"
    case .slashCommand: "slash-command"
    case .absoluteDue: "absolute-due"
    case .dueFromStart: "due-from-start"
    case .dueTooLong: "due-too-long"
    case .emptyItem: "empty-item"
    case .emptyChecklist: "empty-checklist"
    }
  }

  func message(in language: Language) -> String {
    switch self {
    case .property(let name):
      language.choose(
        de: "„\(name)“ wurde nicht übernommen.", en: "“\(name)” was not carried over.")
    case .itemProperty(let name, let item):
      language.choose(
        de: "„\(name)“ von „\(item)“ wurde nicht übernommen.",
        en: "“\(name)” of “\(item)” was not carried over.")
    case .metric(let title):
      language.choose(
        de: "Die Kennzahl „\(title)“ wurde nicht übernommen.",
        en: "The metric “\(title)” was not carried over.")
    case .field(let name):
      language.choose(
        de: "Nach einem Feld wie „\(name)“ kann keine Bedingung fragen; es wurde nicht "
          + "übernommen.",
        en: "The field “\(name)” is of a kind that no condition can ask; it was not carried over.")
    case .conditionVersion(let version, let id):
      language.choose(
        de: "Die Bedingung \(id) hat die unbekannte Fassung \(version); ihre Schritte sind jetzt "
          + "immer zu tun.",
        en: "The condition \(id) has the unknown version \(version); its steps are now always to "
          + "be done.")
    case .unreadableCondition(let id):
      language.choose(
        de: "Die Bedingung \(id) ist nicht lesbar; ihre Schritte sind jetzt immer zu tun.",
        en: "The condition \(id) cannot be read; its steps are now always to be done.")
    case .missingCondition(let id, let item):
      language.choose(
        de: "Die Bedingung \(id) von „\(item)“ gibt es nicht; der Schritt ist jetzt immer zu tun.",
        en: "There is no condition \(id) of “\(item)”; the step is now always to be done.")
    case .unusedCondition(let id):
      language.choose(
        de: "An der Bedingung \(id) hängt kein Schritt; sie wurde nicht übernommen.",
        en: "No step hangs on the condition \(id); it was not carried over.")
    case .conditionOnFact(let fact):
      language.choose(
        de: "Das Feld ist jetzt der Fakt „\(fact)“; bis er eingetragen ist, wartet der Schritt.",
        en: "The field is now the fact “\(fact)”; until it is recorded the step waits.")
    case .conditionDecided(let field, let value):
      language.choose(
        de:
          "Ob „\(field)“ den Wert „\(value)“ hat, lässt sich nicht als Fakt eintragen; ein Mensch entscheidet.",
        en: "No fact can say whether “\(field)” is “\(value)”; a person decides.")
    case .switchedOff(let property, let key):
      language.choose(
        de: "„\(property)“ wurde nicht übernommen: „\(key)“ ist nicht eingeschaltet.",
        en: "“\(property)” was not carried over: “\(key)” is not switched on.")
    case .multiselect(let fact):
      language.choose(
        de: "Das Feld konnte mehrere Werte haben, der Fakt „\(fact)“ hat nur einen.",
        en: "The field could have several values, the fact “\(fact)” has only one.")
    case .unknownField(let id):
      language.choose(
        de: "Das Feld \(id) der Bedingung gibt es nicht.",
        en: "There is no field \(id) for the condition.")
    case .unknownOption(let id, let fact):
      language.choose(
        de: "Den Wert \(id) kennt das Feld „\(fact)“ nicht.",
        en: "The field “\(fact)” has no value \(id).")
    case .slashCommand(let command, let item):
      language.choose(
        de: "Der Befehl von „\(item)“ steht im Text; ausgeführt wird er nicht: \(command)",
        en: "The command of “\(item)” is kept as text; it is not run: \(command)")
    case .absoluteDue(let item):
      language.choose(
        de: "Die Frist von „\(item)“ ist ein fester Zeitpunkt und wurde nicht übernommen.",
        en: "The due date of “\(item)” is a fixed moment and was not carried over.")
    case .dueFromStart:
      language.choose(
        de: "Fristen liefen ab dem Start; jetzt laufen sie ab dem Bemerken des Vorfalls.",
        en: "Due times ran from the start; now they run from the incident's detection.")
    case .dueTooLong(let item):
      language.choose(
        de: "Die Frist von „\(item)“ ist länger als zehn Jahre und wurde nicht übernommen.",
        en: "The due time of “\(item)” is longer than ten years and was not carried over.")
    case .emptyItem:
      language.choose(
        de: "Ein Punkt ohne Titel und Beschreibung wurde nicht übernommen.",
        en: "An item without title and description was not carried over.")
    case .emptyChecklist(let title):
      language.choose(
        de: "Die leere Liste „\(title)“ wurde nicht übernommen.",
        en: "The empty checklist “\(title)” was not carried over.")
    }
  }
}
