package import IncidentCore

extension EventKind: TypedWord {
  package var germanWord: String {
    switch self {
    case .incidentOpened: "vorfall-eröffnet"
    case .incidentContained: "vorfall-eingedämmt"
    case .incidentResolved: "vorfall-beigelegt"
    case .incidentClosed: "vorfall-abgeschlossen"
    case .incidentReopened: "vorfall-wiedereröffnet"
    case .incidentDated: "vorfall-datiert"
    case .settingsNoticed: "einstellungen-festgehalten"
    case .personNamed: "person-benannt"
    case .channelAdded: "kanal-hinzugefügt"
    case .roleAssigned: "rolle-zugewiesen"
    case .noteAdded: "notiz"
    case .windRead: "wind"
    case .alertRaised: "alarm-erhöht"
    case .alertLowered: "alarm-gesenkt"
    case .escalationAcknowledged: "eskalation-bestätigt"
    case .dueRecorded: "frist-vermerkt"
    case .runStarted: "playbook-begonnen"
    case .runMoved: "playbook-umgestellt"
    case .stepStarted: "schritt-begonnen"
    case .stepsAssigned: "schritte-zugewiesen"
    case .itemsTicked: "punkte-abgehakt"
    case .stepDone: "schritt-erledigt"
    case .stepSkipped: "schritt-übersprungen"
    case .decisionMade: "entscheidung"
    case .factSet: "fakt"
    case .proposalAnswered: "vorschlag-beantwortet"
    case .statementDrafted: "stellungnahme-entworfen"
    case .statementEdited: "stellungnahme-geändert"
    case .statementSubmitted: "stellungnahme-vorgelegt"
    case .statementApproved: "stellungnahme-freigegeben"
    case .statementRejected: "stellungnahme-zurückgewiesen"
    case .statementPublished: "stellungnahme-veröffentlicht"
    case .statementWithdrawn: "stellungnahme-zurückgezogen"
    case .audienceInformed: "kreis-verständigt"
    case .promiseMade: "zusage"
    case .promiseMoved: "zusage-verschoben"
    case .promiseSettled: "zusage-entschieden"
    case .postingFrozen: "kanal-angehalten"
    case .freezeConfirmed: "anhalten-bestätigt"
    case .freezeReleased: "anhalten-aufgehoben"
    case .clockStarted: "meldefrist-gestartet"
    case .clockClassified: "meldefrist-eingestuft"
    case .clockMet: "meldefrist-erfüllt"
    case .clockStopped: "meldefrist-gestoppt"
    case .assessmentMade: "einschätzung"
    case .claimAdded: "behauptung"
    case .claimSettled: "behauptung-entschieden"
    case .strategiesSet: "strategien"
    case .statedClaimsSet: "behauptungen-der-stellungnahme"
    case .postTriaged: "beitrag-eingeordnet"
    case .postSettled: "beitrag-abgeschlossen"
    case .lessonAdded: "erkenntnis"
    case .actionAdded: "maßnahme"
    case .actionSettled: "maßnahme-abgeschlossen"
    case .entryCorrected: "eintrag-berichtigt"
    case .entryRedacted: "eintrag-geschwärzt"
    case .redactionRequested: "schwärzung-beantragt"
    case .holdPlaced: "löschsperre"
    case .holdLifted: "löschsperre-aufgehoben"
    case .reportWorded: "wortlaut-der-nachbetrachtung"
    case .databaseRestored: "datenbank-wiederhergestellt"
    case .visibilityChanged: "sichtbarkeit-geändert"
    case .actUndone: "eintrag-zurückgenommen"
    case .drillStarted: "übung-begonnen"
    case .injectDelivered: "einspielung"
    case .drillEnded: "übung-beendet"
    case .objectiveRated: "ziel-bewertet"
    }
  }
  /// What they were called before.
  package var otherWords: [String] {
    switch self {
    case .incidentResolved: ["vorfall-gelöst"]
    case .clockStarted: ["fristuhr-gestartet"]
    case .clockClassified: ["fristuhr-eingestuft"]
    case .clockMet: ["fristuhr-erfüllt"]
    case .clockStopped: ["fristuhr-gestoppt"]
    case .reportWorded: ["wortlaut-des-berichts"]
    default: []
    }
  }
}
