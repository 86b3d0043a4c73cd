package import IncidentCore

/// The names that codes go by in each language. Codes themselves are never translated.
extension Language {
  package func title(of mode: IncidentMode) -> String {
    switch mode {
    case .real: choose(de: "Ernstfall", en: "Real incident")
    case .drill: choose(de: "Übung", en: "Drill")
    case .reconstruction: choose(de: "Rekonstruktion", en: "Reconstruction")
    }
  }

  package func title(of status: IncidentStatus) -> String {
    switch status {
    case .open: choose(de: "offen", en: "open")
    case .contained: choose(de: "eingedämmt", en: "contained")
    case .resolved: choose(de: "beigelegt", en: "resolved")
    case .closed: choose(de: "abgeschlossen", en: "closed")
    }
  }

  package func title(of reason: ClosureReason) -> String {
    switch reason {
    case .resolved: choose(de: "beigelegt", en: "resolved")
    case .duplicate: choose(de: "doppelt erfasst", en: "duplicate")
    case .superseded: choose(de: "in anderem Vorfall aufgegangen", en: "superseded")
    case .external: choose(de: "von außen beendet", en: "ended from outside")
    case .cancelled: choose(de: "abgebrochen", en: "cancelled")
    case .falseAlarm: choose(de: "Fehlalarm", en: "false alarm")
    }
  }

  package func title(of alert: AlertLevel) -> String {
    switch alert {
    case .green: choose(de: "Grün", en: "green")
    case .yellow: choose(de: "Gelb", en: "yellow")
    case .orange: choose(de: "Orange", en: "orange")
    case .red: choose(de: "Rot", en: "red")
    }
  }

  package func title(of cluster: Cluster) -> String {
    switch cluster {
    case .victim: choose(de: "Opfer", en: "victim")
    case .accidental: choose(de: "Versehen", en: "accidental")
    case .preventable: choose(de: "vermeidbar", en: "preventable")
    }
  }

  package func title(of status: StatementStatus) -> String {
    switch status {
    case .draft: choose(de: "Entwurf", en: "draft")
    case .inReview: choose(de: "in Prüfung", en: "in review")
    case .approved: choose(de: "freigegeben", en: "approved")
    case .published: choose(de: "veröffentlicht", en: "published")
    case .corrected: choose(de: "berichtigt", en: "corrected")
    case .withdrawn: choose(de: "zurückgezogen", en: "withdrawn")
    }
  }

  package func title(of mode: PublicationMode) -> String {
    switch mode {
    case .regular: choose(de: "mit allen Freigaben", en: "with all approvals")
    case .emergency: choose(de: "Notfreigabe", en: "emergency release")
    case .unapproved: choose(de: "ohne nötige Freigabe", en: "without the approvals it needed")
    }
  }

  package func title(of category: Lesson.Category) -> String {
    switch category {
    case .well: choose(de: "Was gut lief", en: "What went well")
    case .badly: choose(de: "Was schlecht lief", en: "What went badly")
    case .luck: choose(de: "Wo wir Glück hatten", en: "Where we were lucky")
    }
  }

  package func title(of outcome: Promise.Outcome) -> String {
    switch outcome {
    case .kept: choose(de: "gehalten", en: "kept")
    case .broken: choose(de: "gebrochen", en: "broken")
    }
  }

  package func title(of outcome: ActionItem.Outcome) -> String {
    switch outcome {
    case .done: choose(de: "erledigt", en: "done")
    case .dropped: choose(de: "aufgegeben", en: "dropped")
    }
  }

  /// How finely a moment is known, as an addition such as "known to the hour".
  package func title(of precision: Precision) -> String {
    switch precision {
    case .exact: choose(de: "genau", en: "exact")
    case .minute: choose(de: "auf die Minute", en: "to the minute")
    case .hour: choose(de: "auf die Stunde", en: "to the hour")
    case .day: choose(de: "auf den Tag", en: "to the day")
    case .month: choose(de: "auf den Monat", en: "to the month")
    }
  }

  package func title(of level: DueLevel) -> String {
    switch level {
    case .passed: choose(de: "Frist verstrichen", en: "Due time passed")
    case .deputy: choose(de: "Jetzt bei der Stellvertretung", en: "Now with the deputy")
    case .nextLevel: choose(de: "Jetzt bei der nächsten Ebene", en: "Now with the next level")
    }
  }

  /// The name of the language that a code such as `de` means; the code where it is another.
  package func title(ofLanguage code: String) -> String {
    switch code {
    case "de": choose(de: "Deutsch", en: "German")
    case "en": choose(de: "Englisch", en: "English")
    default: code
    }
  }
}
