import IncidentCore
import IncidentWording

/// What `init --guided` asks.
protocol GuideQuestion {
  /// The question, with an example where that says more than words.
  func text(in language: Language) -> String
}

/// Who you are, and who belongs to the team.
enum TeamQuestion: GuideQuestion {
  case organisation, language, timeZone
  case personName, personID, phone, mail, login
  case phoneOf(String)
  case holder(Role)
  case deputy

  func text(in language: Language) -> String {
    switch self {
    case .organisation: language.choose(de: "Name der Organisation", en: "Name of the organisation")
    case .language:
      language.choose(de: "Sprache des Teams (de, en)", en: "The team's language (de, en)")
    case .timeZone:
      language.choose(de: "Zeitzone, nach der Sie arbeiten", en: "The time zone by which you work")
    case .personName:
      language.choose(
        de: "Name einer Person (Enter: keine weitere)", en: "A person's name (Enter: no more)")
    case .personID:
      language.choose(
        de: "Kürzel; es bleibt für immer im Protokoll",
        en: "Short id; it stays in the journal for good")
    case .phone:
      language.choose(de: "Telefon, auch nachts", en: "Phone, at night too")
    case .phoneOf(let name):
      language.choose(de: "Telefon von \(name), auch nachts", en: "Phone of \(name), at night too")
    case .mail: language.choose(de: "E-Mail", en: "Mail")
    case .login:
      language.choose(de: "Anmeldename am Rechner", en: "Name of the account on this computer")
    case .holder(let role):
      language.choose(
        de: "\(language.title(of: role)): wer?",
        en: "Who is \(language.title(of: role))?")
    case .deputy: language.choose(de: "  und wer vertritt?", en: "  and who is the deputy?")
    }
  }
}

/// Strategy, goals, organisation and effort.
enum PlanQuestion: GuideQuestion {
  case areas, strategyOwner, strategyReviewed
  case goal(area: String)
  case measure, target
  case measureOf(goal: String)
  case targetOf(goal: String)
  case steering, workingGroup, hoursPerWeek
  case yearlyBudget, hourlyRate, effortReviewed

  func text(in language: Language) -> String {
    switch self {
    case .areas:
      language.choose(
        de: "Wo nützt uns Social Media? (pr, service, hr)",
        en: "Where are social media of use to us? (pr, service, hr)")
    case .strategyOwner: language.choose(de: "Wer verantwortet das?", en: "Who answers for it?")
    case .strategyReviewed, .effortReviewed:
      language.choose(
        de: "Zuletzt überprüft am (JJJJ-MM-TT oder heute)",
        en: "Last reviewed on (YYYY-MM-DD or today)")
    case .goal(let area):
      language.choose(de: "Ein Ziel für \(area)", en: "A goal for \(area)")
    case .measure:
      language.choose(
        de: "  woran gemessen? (first-response)", en: "  measured by? (first-response)")
    case .measureOf(let goal):
      language.choose(
        de: "\(goal): woran gemessen? (first-response)",
        en: "\(goal): measured by? (first-response)")
    case .targetOf(let goal):
      language.choose(de: "\(goal): Zielwert (60m)", en: "\(goal): target (60m)")
    case .target: language.choose(de: "  Zielwert (60m)", en: "  target (60m)")
    case .steering: language.choose(de: "Wer steuert?", en: "Who steers?")
    case .workingGroup:
      language.choose(
        de: "Wer arbeitet zusammen? (mehrere mit Komma)",
        en: "Who works together? (several with commas)")
    case .hoursPerWeek:
      language.choose(de: "Wie viele Stunden in der Woche?", en: "How many hours a week?")
    case .yearlyBudget:
      language.choose(de: "Jahresbudget (20000 EUR)", en: "Yearly budget (20000 EUR)")
    case .hourlyRate: language.choose(de: "Stundensatz (65 EUR)", en: "Hourly rate (65 EUR)")
    }
  }
}

/// Audiences, monitoring and channels.
enum PlaceQuestion: GuideQuestion {
  case audience, audienceChannels, forums
  case channelsOf(audience: String)
  case source, covers, sourceOwner, usedBy
  case channel, account
  case channelOwner(String)
  case purpose
  case purposeOf(channel: String)

  func text(in language: Language) -> String {
    switch self {
    case .audience:
      language.choose(
        de: "Wen wollen Sie erreichen? (Enter: niemand weiter)",
        en: "Whom do you want to reach? (Enter: nobody else)")
    case .audienceChannels:
      language.choose(
        de: "  auf welchen Kanälen? (tiktok, instagram)",
        en: "  on which channels? (tiktok, instagram)")
    case .channelsOf(let audience):
      language.choose(
        de: "\(audience): auf welchen Kanälen? (tiktok, instagram)",
        en: "\(audience): on which channels? (tiktok, instagram)")
    case .forums:
      language.choose(
        de: "  in welchen kleinen Foren? (forum.example)",
        en: "  in which small forums? (forum.example)")
    case .source:
      language.choose(
        de: "Wo hören Sie zu? (Presseschau; Enter: nirgends sonst)",
        en: "Where do you listen? (press review; Enter: nowhere else)")
    case .covers:
      language.choose(
        de: "  was erfasst das? (company, products, competitors)",
        en: "  what does it cover? (company, products, competitors)")
    case .sourceOwner: language.choose(de: "  wer kümmert sich?", en: "  who sees to it?")
    case .usedBy:
      language.choose(
        de: "  wer nutzt es im Haus? (service, hr)", en: "  who makes use of it? (service, hr)")
    case .channel:
      language.choose(
        de: "Noch ein eigener Kanal? (instagram; Enter: keiner)",
        en: "Another channel of your own? (instagram; Enter: none)")
    case .account: language.choose(de: "  Name des Kontos", en: "  the account's name")
    case .channelOwner(let channel):
      language.choose(
        de: "\(channel): wem gehört der Kanal?", en: "\(channel): whose channel is it?")
    case .purposeOf(let channel):
      language.choose(
        de: "\(channel): wozu ist der Kanal da? (Fragen beantworten)",
        en: "\(channel): what is the channel for? (answering questions)")
    case .purpose:
      language.choose(
        de: "  wozu ist er da? (Fragen beantworten)", en: "  what is it for? (answering questions)")
    }
  }
}

/// Measuring, guidelines and trainings.
enum FollowUpQuestion: GuideQuestion {
  case firstResponse, figuresOwner, figuresReviewed
  case guideline, guidelineFile, guidelineVersion, guidelineDated, acknowledged
  case training, trainingDate, attended

  func text(in language: Language) -> String {
    switch self {
    case .firstResponse:
      language.choose(
        de: "Erste öffentliche Antwort spätestens nach (60m)",
        en: "First public answer within (60m)")
    case .figuresOwner:
      language.choose(
        de: "Wer vergleicht die Zahlen mit den Zielen?",
        en: "Who holds the figures against the goals?")
    case .figuresReviewed:
      language.choose(
        de: "Zuletzt verglichen am (JJJJ-MM-TT oder heute)",
        en: "Last done on (YYYY-MM-DD or today)")
    case .guideline:
      language.choose(
        de: "Titel einer Leitlinie (Enter: keine weitere)",
        en: "Title of a guideline (Enter: no more)")
    case .guidelineFile:
      language.choose(
        de: "  Datei, von diesem Ordner aus (leitlinie.pdf)",
        en: "  file, from this folder on (guideline.pdf)")
    case .guidelineVersion: language.choose(de: "  Version", en: "  version")
    case .guidelineDated:
      language.choose(de: "  Stand (JJJJ-MM-TT oder heute)", en: "  dated (YYYY-MM-DD or today)")
    case .acknowledged:
      language.choose(
        de: "  wer hat sie zur Kenntnis genommen? (Kürzel mit Komma)",
        en: "  who has acknowledged it? (ids with commas)")
    case .training:
      language.choose(
        de: "Titel einer Schulung (Enter: keine weitere)",
        en: "Title of a training (Enter: no more)")
    case .trainingDate:
      language.choose(de: "  am (JJJJ-MM-TT oder heute)", en: "  on (YYYY-MM-DD or today)")
    case .attended:
      language.choose(
        de: "  wer war dabei? (Kürzel mit Komma)", en: "  who attended? (ids with commas)")
    }
  }
}
