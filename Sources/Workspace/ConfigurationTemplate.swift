package import IncidentCore

extension Configuration {
  /// The file that `init` writes: every setting with its standard value and what it is for. Read
  /// back it gives the standard configuration.
  ///
  /// - Parameters:
  ///   - language: Of the comments.
  ///   - zone: The time zone to propose.
  /// - Returns: The file's text.
  package static func template(in language: Language, zone: String) -> String {
    let zone = zone == "GMT" || zone == "UTC" ? "Europe/Berlin" : zone
    return switch language {
    case .de: german(zone: zone)
    case .en: english(zone: zone)
    }
  }

  private static func german(zone: String) -> String {
    """
    # stormlog.yaml: was vor dem Sturm geklärt ist.
    #
    # Alles hat einen brauchbaren Standardwert; es reicht, zu ändern, was bei Ihnen anders ist.
    # Zeilen mit # sind Kommentare. Zeitspannen: 90s, 30m, 4h, 7d.
    # Geänderte Werte gelten ab der nächsten Eskalation; was schon geschehen ist, bleibt, wie es war.

    # Steht in Berichten und in den Vorlagen für öffentliche Texte.
    # organisation: Muster AG

    # Sprache, wenn die Umgebung keine vorgibt: de oder en.
    # language: de

    # Die Uhr, nach der das Team arbeitet. Ohne Angabe gilt die des Rechners.
    # time-zone: \(zone)

    # Wer gehört zum Team? Die Kennung links bleibt dauerhaft im Protokoll, auch wenn ein Name
    # später geschwärzt wird: besser ein Kürzel als ein Klarname.
    # login ist der Anmeldename am Rechner; wer daran erkannt wird, braucht kein --as.
    people:
      # adler: {name: Anna Adler, phone: "+49 30 1234567", mail: adler@example.org, login: aadler}
      # brandt: {name: Bernd Brandt}

    # Wer hat welche Rolle, und wer vertritt? Eine Kennung oder eine Liste.
    # Bekannte Rollen: crisis-lead, management, spokesperson, social-lead, community-manager,
    # monitoring, legal, scribe, data-protection, it, hr, quality, works-council, service-owner,
    # supply-chain. Eigene sind möglich.
    roles:
      # crisis-lead: {holder: adler, deputy: brandt}
      # legal: {holder: [adler, brandt]}

    # Was jede Alarmstufe verlangt.
    #   inform       wer zu verständigen ist; all heißt: dazu alle besetzten Rollen
    #   acknowledge  bis wann bestätigt sein muss; danach ist die Stellvertretung dran
    #   first-reply  bis wann die erste öffentliche Antwort stehen soll
    #   update       in welchem Abstand die Öffentlichkeit Neues hört
    #   from-wind    ab welcher Windstärke (0 bis 6) die Stufe naheliegt
    # none schaltet eine Vorgabe ab.
    \(levels)

    # Ab wann es ruhig genug ist, um ohne Begründung zu deeskalieren: so viele ruhige Messungen in
    # Folge, über so lange Zeit.
    calm: {readings: 2, span: 4h}

    # Wer einen öffentlichen Text freigeben muss. Jeder Punkt der Liste ist eine Freigabe; eine
    # Liste darin heißt: eine dieser Rollen. any ist jede Person des Teams. Wer den Text geschrieben
    # oder geändert hat, gibt ihn nie frei.
    \(approvals)
      # Ab dieser Stufe gibt auch legal frei, wenn ein Text die Haftung berührt.
      legal-on-liability-from: orange

    # Wer es vor der Öffentlichkeit erfährt (stormlog inform). Bevor das geschehen ist, verlangt
    # statement publish eine Begründung. victim zählt, sobald es eine betroffene Person gibt (Fakt
    # victim oder injury ist yes). [] schaltet die Regel ab. Bekannt sind victim, staff, management,
    # works-council, authority, customers, partners, media, investors; eigene sind möglich.
    inform: {before-public: [victim, staff]}

    # Eigene Fristuhren, neben denen, die das Programm kennt (stormlog clock list --rules). Was hier
    # dieselbe Kennung hat, ersetzt sie. Fristuhren erinnern; sie sind keine Rechtsberatung.
    #   within  72h, 14d, 1 month oder immediately (dann wird stündlich erinnert)
    #   from    ab wann gezählt wird; after: RULE zählt ab der Meldung zu einer anderen Regel
    #   owner   die Rolle, die sich darum kümmert
    clocks:
      # insurer: {title: Versicherer unterrichten, within: 48h, from: Kenntnis, owner: legal}

    # Eigene Ziele für Kennzahlen; die Nachbetrachtung stellt sie den Werten gegenüber.
    # Zeiten: detect, acknowledge, first-response, contain, resolve, approval,
    # post-reply. Anteile wie 90%: steps-on-time, acknowledgements-on-time,
    # promises-kept, posts-answered.
    kpi:
      # first-response: 60m

    # Was vor dem Sturm vorbereitet ist, nach den zehn Punkten der Bitkom-Checkliste. Wie weit Sie
    # sind, sagt: stormlog readiness
    preparation:
      # Wo nützt uns Social Media außer in PR und Marketing?
      # strategy: {areas: [pr, service, hr], owner: adler, reviewed: 2026-03-01}
      # Je Bereich ein Ziel, das man messen kann.
      # goals: [{area: service, goal: Antwort in einer Stunde, measure: first-response, target: 60m}]
      # Wer steuert, wer arbeitet zusammen, wie viel Zeit haben sie?
      # organisation: {steering: adler, working-group: [adler, brandt], hours-per-week: 12}
      # effort: {yearly-budget: 20000 EUR, hourly-rate: 65 EUR, reviewed: 2026-03-01}
      # Wen wollen wir erreichen, und wo sind diese Menschen? Auch kleine Foren zählen.
      # audiences: [{name: Kundschaft unter 30, channels: [tiktok], forums: [forum.example]}]
      # Wo hören wir zu? covers: company, products, competitors. used-by: wer es nutzt.
      # monitoring: [{name: Presseschau, covers: [company], owner: brandt, used-by: [service]}]
      # Unsere Kanäle: wem gehören sie, und wozu sind sie da?
      # channels: {instagram: {account: "@muster", owner: brandt, purpose: Fragen beantworten}}
      # Wann wurden die Zahlen zuletzt mit den Zielen verglichen?
      # measuring: {owner: adler, reviewed: 2026-03-01}
      # Leitlinien für die Belegschaft; der Pfad zählt ab diesem Ordner.
      # guidelines: [{title: Leitlinie, file: leitlinie.pdf, version: 2, dated: 2026-01-10}]
      # Wer sie kennt, steht dort unter acknowledged: [adler, brandt].
      # training: [{title: Umgang mit Kritik, date: 2026-02-12, attended: [adler, brandt]}]

    """
  }

  private static func english(zone: String) -> String {
    """
    # stormlog.yaml: what is settled before the storm.
    #
    # Everything has a usable standard value; change only what is different with you.
    # Lines with # are comments. Lengths of time: 90s, 30m, 4h, 7d.
    # Changed values apply from the next escalation on; what has happened stays as it was.

    # Stands in reports and in the templates of public statements.
    # organisation: Example Ltd

    # The language where the environment names none: de or en.
    # language: en

    # The clock by which the team works. Without it the computer's is used.
    # time-zone: \(zone)

    # Who belongs to the team? The id on the left stays in the journal for good, even where a name
    # is redacted later: better an abbreviation than a full name.
    # login is the name of the account on this computer; who is known by it needs no --as.
    people:
      # adler: {name: Anna Adler, phone: "+49 30 1234567", mail: adler@example.org, login: aadler}
      # brandt: {name: Bernd Brandt}

    # Who holds which role, and who stands in? One id or a list.
    # Known roles: crisis-lead, management, spokesperson, social-lead, community-manager,
    # monitoring, legal, scribe, data-protection, it, hr, quality, works-council, service-owner,
    # supply-chain. You may add your own.
    roles:
      # crisis-lead: {holder: adler, deputy: brandt}
      # legal: {holder: [adler, brandt]}

    # What each alert level demands.
    #   inform       who must be told; all means: every filled role as well
    #   acknowledge  by when it must be acknowledged; after that it is the deputy's turn
    #   first-reply  by when the first public reply should be out
    #   update       how often the public hears more
    #   from-wind    from which wind (0 to 6) the level suggests itself
    # none switches a demand off.
    \(levels)

    # When it is calm enough to lower the alert without a reason: so many calm readings in a row,
    # over so long a time.
    calm: {readings: 2, span: 4h}

    # Who must approve a public statement. Every item of a list is one approval; a list within it
    # means: one of these roles. any is any person of the roster. Whoever wrote or edited the text
    # never approves it.
    \(approvals)
      # From this level on legal approves too where a text touches liability.
      legal-on-liability-from: orange

    # Who learns of it before the public (stormlog inform). Before that has happened, statement
    # publish asks for a reason. victim counts once there is a person harmed (the fact victim or
    # injury is yes). [] switches the rule off. Known are victim, staff, management, works-council,
    # authority, customers, partners, media, investors; you may add your own.
    inform: {before-public: [victim, staff]}

    # Your own legal clocks, beside those the program knows (stormlog clock list --rules). What has
    # the same id here replaces it. Legal clocks remind; they are no legal advice.
    #   within  72h, 14d, 1 month or immediately (then there is a reminder each hour)
    #   from    what it counts from; after: RULE counts from another rule's notification
    #   owner   the role that sees to it
    clocks:
      # insurer: {title: Tell the insurer, within: 48h, from: awareness, owner: legal}

    # Your own targets for key figures; the post-mortem holds the figures against them.
    # Times: detect, acknowledge, first-response, contain, resolve, approval,
    # post-reply. Shares such as 90%: steps-on-time, acknowledgements-on-time,
    # promises-kept, posts-answered.
    kpi:
      # first-response: 60m

    # What is prepared before the storm, by the ten points of Bitkom's checklist. How far you are
    # is told by: stormlog readiness
    preparation:
      # Where are social media of use to us, beside PR and marketing?
      # strategy: {areas: [pr, service, hr], owner: adler, reviewed: 2026-03-01}
      # For each area a goal that can be measured.
      # goals: [{area: service, goal: An answer in the hour, measure: first-response, target: 60m}]
      # Who steers, who works together, how much time are they given?
      # organisation: {steering: adler, working-group: [adler, brandt], hours-per-week: 12}
      # effort: {yearly-budget: 20000 EUR, hourly-rate: 65 EUR, reviewed: 2026-03-01}
      # Whom do we want to reach, and where are these people? Small forums count too.
      # audiences: [{name: Customers under 30, channels: [tiktok], forums: [forum.example]}]
      # Where do we listen? covers: company, products, competitors. used-by: who makes use of it.
      # monitoring: [{name: Press review, covers: [company], owner: brandt, used-by: [service]}]
      # Our channels: whose are they, and what are they for?
      # channels: {instagram: {account: "@example", owner: brandt, purpose: answering questions}}
      # When were the figures last held against the goals?
      # measuring: {owner: adler, reviewed: 2026-03-01}
      # Guidelines for staff; the path counts from this folder.
      # guidelines: [{title: Guideline, file: guideline.pdf, version: 2, dated: 2026-01-10}]
      # Who knows it stands there under acknowledged: [adler, brandt].
      # training: [{title: Dealing with criticism, date: 2026-02-12, attended: [adler, brandt]}]

    """
  }

  private static let levels = """
    escalation:
      green:
        inform: [community-manager]
        acknowledge: none
        first-reply: 24h
        update: 24h
        from-wind: 0
      yellow:
        inform: [social-lead, crisis-lead]
        acknowledge: 30m
        first-reply: 2h
        update: 4h
        from-wind: 2
      orange:
        inform: [crisis-lead, spokesperson, social-lead, legal, management]
        acknowledge: 15m
        first-reply: 60m
        update: 2h
        from-wind: 4
      red:
        inform: [crisis-lead, management, spokesperson, social-lead, legal, all]
        acknowledge: 10m
        first-reply: 30m
        update: 1h
        from-wind: 5
    """

  private static let approvals = """
    approvals:
      green: [any]
      yellow: [[social-lead, crisis-lead]]
      orange: [[crisis-lead, spokesperson]]
      red: [crisis-lead, legal]
    """
}
