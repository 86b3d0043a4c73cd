extension RefusalWording {
  func notADrill() -> Said {
    said(
      de: "Dieser Vorfall ist keine Übung nach einem Drehbuch.",
      en: "This incident is no drill with a scenario.", hint: .next("drill list"))
  }

  func drillOver() -> Said {
    said(
      de: "Die Übung ist beendet; sie lässt sich nur neu beginnen.",
      en: "The drill has ended; it can only be begun anew.",
      hint: "\(next: "drill report") · \(next: "drill run …")")
  }

  func notOfThisDrill() -> Said {
    said(
      de: "In der Übung gilt die Uhr der Übung; andere Vorfälle bleiben unberührt.",
      en: "Inside a drill the drill's clock holds; other incidents are left alone.",
      hint: say(
        de: "mit „quit“ die Übung verlassen, sie bleibt offen",
        en: "leave the drill with “quit”, it stays open"))
  }

  func drillHasItsOwnClock() -> Said {
    said(
      de: "Dieser Vorfall ist eine laufende Übung mit eigener Uhr.",
      en: "This incident is a drill under way, with a clock of its own.",
      hint: .next("drill resume"))
  }

  func drillRunning() -> Said {
    said(
      de: "Die Übung läuft noch; bewertet wird, wenn sie beendet ist.",
      en: "The drill is still running; it is rated once it has ended.",
      hint: hint(de: "weiter und dann „end“", en: "go on, and then “end”", .next("drill resume")))
  }

  func injectNotDue(_ inject: String) -> Said {
    said(
      de: "Die Einspielung „\(id(inject))“ ist jetzt nicht an der Reihe.",
      en: "The inject “\(id(inject))” is not due now.", hint: .next("drill score"))
  }

  func unknownObjective(_ objective: String, known: [String]) -> Said {
    said(
      de: "Ein Übungsziel „\(id(objective))“ hat diese Übung nicht.",
      en: "This drill has no objective “\(id(objective))”.",
      hint: known.isEmpty
        ? nil : hint(de: "vorhanden", en: "there are", Hint(known.map(id).joined(separator: ", "))))
  }
}
