package import IncidentCore

/// The headings that tables of several subjects share.
package struct Headings: Speaking {
  package let language: Language

  package var alert: String { say(de: "Alarm", en: "Alert") }
  package var channel: String { say(de: "Kanal", en: "Channel") }
  package var due: String { say(de: "Fällig", en: "Due") }
  package var number: String { say(de: "Nr.", en: "No.") }
  package var owner: String { say(de: "Zuständig", en: "Owner") }
  package var result: String { say(de: "Ergebnis", en: "Result") }
  package var rule: String { say(de: "Regel", en: "Rule") }
  package var state: String { say(de: "Stand", en: "State") }
  package var status: String { say(de: "Status", en: "Status") }
  package var time: String { say(de: "Zeit", en: "Time") }
  package var title: String { say(de: "Titel", en: "Title") }
  package var what: String { say(de: "Was", en: "What") }
  package var who: String { say(de: "Wer", en: "Who") }
}

extension Language {
  package var headings: Headings { Headings(language: self) }
}
