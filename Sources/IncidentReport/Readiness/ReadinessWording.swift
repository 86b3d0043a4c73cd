package import IncidentCore
import IncidentWording

extension Language {
  /// What a point of the checklist is called.
  package func title(of point: ReadinessPoint) -> String {
    switch point {
    case .strategy: choose(de: "Strategie", en: "Strategy")
    case .goals: choose(de: "Ziele", en: "Goals")
    case .organisation: choose(de: "Organisation", en: "Organisation")
    case .effort: choose(de: "Aufwand", en: "Effort")
    case .audiences: choose(de: "Zielgruppen und Plattformen", en: "Audiences and platforms")
    case .monitoring: choose(de: "Monitoring", en: "Monitoring")
    case .content: choose(de: "Inhalte und Medien-Mix", en: "Content and media mix")
    case .crisis: choose(de: "Krisenmanagement", en: "Crisis management")
    case .measuring: choose(de: "Erfolgsmessung", en: "Measuring")
    case .people: choose(de: "Mitarbeiter und Leitlinien", en: "People and guidelines")
    }
  }

  /// What is looked for, as a noun.
  package func title(of check: ReadinessCheck) -> String {
    switch check {
    case .areas: choose(de: "Geschäftsbereiche mit Nutzen", en: "areas of use")
    case .strategyOwner: choose(de: "Verantwortung für die Strategie", en: "owner of the strategy")
    case .strategyReview: choose(de: "Überprüfung der Strategie", en: "review of the strategy")
    case .goalPerArea: choose(de: "ein Ziel je Bereich", en: "a goal for each area")
    case .measurableGoals:
      choose(de: "messbare Ziele (Maß und Zielwert)", en: "measurable goals (measure and target)")
    case .steering: choose(de: "Steuerung", en: "steering")
    case .workingGroup: choose(de: "Arbeitsgruppe", en: "working group")
    case .time: choose(de: "Zeit je Woche (Stunden)", en: "time per week (hours)")
    case .budget: choose(de: "Jahresbudget", en: "yearly budget")
    case .hourlyRate: choose(de: "Stundensatz", en: "hourly rate")
    case .effortReview: choose(de: "Überprüfung des Aufwands", en: "review of the effort")
    case .audiences: choose(de: "Zielgruppen", en: "audiences")
    case .audienceChannels: choose(de: "Kanäle je Zielgruppe", en: "channels for each audience")
    case .forums: choose(de: "Spezialforen", en: "special forums")
    case .sources: choose(de: "Quellen", en: "sources")
    case .sourceOwners: choose(de: "Verantwortung je Quelle", en: "an owner for each source")
    case .coverage:
      choose(
        de: "Unternehmen, Produkte und Wettbewerb im Blick", en: "company, products, competitors")
    case .use: choose(de: "Nutzung im Haus", en: "use within the company")
    case .channelOwners: choose(de: "Verantwortung je Kanal", en: "an owner for each channel")
    case .channelPurposes: choose(de: "Aufgabe je Kanal", en: "a purpose for each channel")
    case .voice: choose(de: "eine Stimme nach außen (Pressestelle)", en: "one voice (spokesperson)")
    case .roles: choose(de: "Rollen besetzt", en: "roles filled")
    case .deputies: choose(de: "Stellvertretungen", en: "deputies")
    case .reachable: choose(de: "Telefonnummern", en: "phone numbers")
    case .playbooks: choose(de: "Playbooks ohne Fehler", en: "playbooks without errors")
    case .translated:
      choose(de: "Playbooks in der Sprache des Teams", en: "playbooks in the team's language")
    case .ownPlaybook: choose(de: "eigenes Playbook", en: "a playbook of your own")
    case .drill: choose(de: "Übung im letzten Jahr", en: "a drill within the year")
    case .retention:
      choose(de: "Aufbewahrung der Texte befristet", en: "time limit for keeping texts")
    case .targets: choose(de: "Zielwerte für Kennzahlen", en: "targets of key figures")
    case .figuresReview: choose(de: "Abgleich mit den Zielen", en: "figures held against the goals")
    case .guideline:
      choose(de: "Leitlinie mit Datei und Version", en: "guideline with file and version")
    case .guidelineDate: choose(de: "Stand der Leitlinie", en: "date of the guideline")
    case .acknowledged:
      choose(de: "Leitlinie zur Kenntnis genommen", en: "guideline acknowledged by the team")
    case .training: choose(de: "Schulung", en: "training")
    }
  }

  /// Where in `stormlog.yaml` it is entered; nil where it is not entered there.
  package func key(of check: ReadinessCheck) -> String? {
    switch check {
    case .areas: "preparation: strategy: areas"
    case .strategyOwner: "preparation: strategy: owner"
    case .strategyReview: "preparation: strategy: reviewed"
    case .goalPerArea: "preparation: goals: area, goal"
    case .measurableGoals: "preparation: goals: measure, target"
    case .steering: "preparation: organisation: steering"
    case .workingGroup: "preparation: organisation: working-group"
    case .time: "preparation: organisation: hours-per-week"
    case .budget: "preparation: effort: yearly-budget"
    case .hourlyRate: "preparation: effort: hourly-rate"
    case .effortReview: "preparation: effort: reviewed"
    case .audiences: "preparation: audiences: name"
    case .audienceChannels: "preparation: audiences: channels"
    case .forums: "preparation: audiences: forums"
    case .sources: "preparation: monitoring: name"
    case .sourceOwners: "preparation: monitoring: owner"
    case .coverage: "preparation: monitoring: covers"
    case .use: "preparation: monitoring: used-by"
    case .channelOwners: "preparation: channels: owner"
    case .channelPurposes: "preparation: channels: purpose"
    case .voice: "roles: spokesperson: holder"
    case .roles: "roles: holder"
    case .deputies: "roles: deputy"
    case .reachable: "people: phone"
    case .playbooks, .translated, .ownPlaybook, .drill: nil
    case .retention: "retention"
    case .targets: "kpi"
    case .figuresReview: "preparation: measuring: reviewed"
    case .guideline: "preparation: guidelines: file, version"
    case .guidelineDate: "preparation: guidelines: dated"
    case .acknowledged: "preparation: guidelines: acknowledged"
    case .training: "preparation: training: date"
    }
  }

  /// Where it is entered or made: a key of `stormlog.yaml`, a folder of the workspace or a command.
  package func place(of check: ReadinessCheck) -> String? {
    switch check {
    case .playbooks, .translated, .ownPlaybook: "playbooks/"
    case .drill: "stormlog drill run"
    case .areas, .strategyOwner, .strategyReview, .goalPerArea, .measurableGoals, .steering,
      .workingGroup, .time, .budget, .hourlyRate, .effortReview, .audiences, .audienceChannels,
      .forums, .sources, .sourceOwners, .coverage, .use, .channelOwners, .channelPurposes, .voice,
      .roles, .deputies, .reachable, .retention, .targets, .figuresReview, .guideline,
      .guidelineDate, .acknowledged, .training:
      key(of: check)
    }
  }

  /// What was found, after the thing's name.
  package func text(of finding: Readiness.Finding) -> String {
    let names = finding.holdings.map { name($0, of: finding.check) }
    switch finding.state {
    case .there:
      return [abridged(names), finding.result.map(text)].compactMap { $0 }.joined(separator: ", ")
    case .unchanged:
      let list = abridged(names)
      return choose(de: "vorhanden, aber unverändert: \(list)", en: "there, but unchanged: \(list)")
    case .missing: return choose(de: "fehlt", en: "missing")
    case .incomplete(let open):
      guard !open.isEmpty else {
        return choose(
          de: "noch nicht vollständig: \(abridged(names))", en: "not complete: \(abridged(names))")
      }
      let missing = abridged(open.map { name($0, of: finding.check) })
      if finding.check == .guideline {
        return choose(
          de: "Datei oder Version fehlt für \(missing)",
          en: "file or version missing for \(missing)")
      }
      if finding.check == .retention {
        return choose(
          de: "abgelaufen für Vorfall \(missing)", en: "over for incident \(missing)")
      }
      return choose(de: "fehlt für \(missing)", en: "missing for \(missing)")
    case .ahead(let date):
      return choose(
        de: "liegt in der Zukunft (\(date.longDate(in: self)))",
        en: "is in the future (\(date.longDate(in: self)))")
    case .outdated(let date):
      return choose(
        de: "älter als ein Jahr (\(date.longDate(in: self)))",
        en: "older than a year (\(date.longDate(in: self)))")
    }
  }

  /// How a drill went.
  private func text(of result: Figures.Share) -> String {
    choose(
      de: "\(result.count) von \(result.of) Erwartungen rechtzeitig erfüllt",
      en: "\(result.count) of \(result.of) expectations met in time")
  }

  private func name(_ name: String, of check: ReadinessCheck) -> String {
    switch check {
    case .roles, .deputies: title(of: Role(name))
    case .audienceChannels, .areas, .strategyOwner, .strategyReview, .goalPerArea,
      .measurableGoals, .steering, .workingGroup, .time, .budget, .hourlyRate, .effortReview,
      .audiences, .forums, .sources, .sourceOwners, .use, .channelPurposes, .voice, .reachable,
      .playbooks, .translated, .ownPlaybook, .drill, .retention, .targets, .figuresReview,
      .guideline, .guidelineDate, .acknowledged, .training:
      name
    case .channelOwners: title(of: Channel(name))
    case .coverage:
      switch Preparation.MonitoringSource.Subject(rawValue: name) {
      case .company: choose(de: "Unternehmen", en: "company")
      case .products: choose(de: "Produkte", en: "products")
      case .competitors: choose(de: "Wettbewerb", en: "competitors")
      case nil: name
      }
    }
  }

  /// The first few of a list, and how many more there are.
  private func abridged(_ names: [String]) -> String {
    let shown = names.prefix(6).joined(separator: ", ")
    let more = names.count - 6
    return more > 0
      ? choose(de: "\(shown) und \(more) mehr", en: "\(shown) and \(more) more") : shown
  }
}

extension Readiness.Finding {
  /// `there`, `missing`, `incomplete` or `outdated`.
  package var word: String {
    switch state {
    case .there: "there"
    case .unchanged: "unchanged"
    case .missing: "missing"
    case .incomplete: "incomplete"
    case .outdated: "outdated"
    case .ahead: "ahead"
    }
  }
}
