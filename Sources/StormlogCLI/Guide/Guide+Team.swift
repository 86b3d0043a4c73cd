import IncidentCore
import StrictText
import Workspace

extension Guide {
  mutating func askBasics() throws(Interview.Ended) {
    let isKnown =
      configuration.organisation != nil && configuration.language != nil
      && configuration.timeZone != nil
    guard !isKnown else { return }
    interview.heading(phrases.basics)
    if configuration.organisation == nil,
      let name = try plainText(TeamQuestion.organisation)
    {
      set(name, at: "organisation")
    }
    if configuration.language == nil,
      let word = try word(
        TeamQuestion.language, of: Language.allCases.map(\.rawValue), proposal: language.rawValue)
    {
      set(word, at: "language")
    }
    if configuration.timeZone == nil {
      let system = context.systemZoneName()
      let proposal = system.flatMap { ["UTC", "Etc/UTC"].contains($0) ? nil : $0 }
      if let zone = try timeZone(
        TeamQuestion.timeZone, proposal: proposal ?? "Europe/Berlin")
      {
        set(YAMLText.plain(zone), at: "time-zone")
      }
    }
  }

  /// Asks for people as long as names come.
  mutating func askPeople() throws(Interview.Ended) {
    interview.heading(phrases.people)
    var taken = Set(configuration.roster.people.map(\.id.name))
    if !taken.isEmpty { interview.say(phrases.known(configuration.roster.people)) }
    try askPhones()
    while let name = try text(TeamQuestion.personName) {
      let id = try ask(
        TeamQuestion.personID, proposal: Self.proposedID(besides: taken)
      ) { [taken] answer -> Interview.Answer<String> in
        if taken.contains(answer) { return .refused(phrases.idTaken(answer)) }
        let isFine = ConfigurationReader.isID(answer) && !PersonID(answer).isReserved
        return isFine ? .taken(answer) : .refused(phrases.noID(answer))
      }
      guard let id else { continue }
      let phone = try text(TeamQuestion.phone).map(YAMLText.quoted)
      let mail = try mail().map(YAMLText.quoted)
      let login = try login()
      taken.insert(id)
      let fields: [(key: String, value: String?)] = [
        ("name", YAMLText.plain(name)), ("phone", phone), ("mail", mail), ("login", login),
      ]
      set(Self.map(fields), at: "people", YAMLText.plain(id))
      enteredLogins(login)
    }
  }

  /// A mail address. Whether anybody reads what is sent there no form can tell.
  private func mail() throws(Interview.Ended) -> String? {
    try ask(TeamQuestion.mail) { answer -> Interview.Answer<String> in
      let parts = answer.split(separator: "@", omittingEmptySubsequences: false)
      let isFine =
        parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && answer.utf8.count <= 254
        && !answer.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
      return isFine ? .taken(answer) : .refused(phrases.noMail(answer))
    }
  }

  /// The login, which nobody else may have.
  private func login() throws(Interview.Ended) -> String? {
    try ask(TeamQuestion.login) { answer -> Interview.Answer<String> in
      configuration.logins[answer] == nil
        ? .taken(YAMLText.plain(answer)) : .refused(phrases.loginTaken(answer))
    }
  }

  private mutating func enteredLogins(_ login: String?) {
    // The file is read again only after the topic.
    if let login { configuration.logins[login] = PersonID("") }
  }

  /// A pseudonym that tells nothing of the name: the id stays where a name is erased.
  static func proposedID(besides taken: Set<String>) -> String? {
    (1...99).lazy.map { "p\($0)" }.first { !taken.contains($0) }
  }

  /// The roles that the playbooks give the most to do.
  private static let roles: [Role] = [
    .crisisLead, .management, .spokesperson, .socialLead, .communityManager, .monitoring, .legal,
    .scribe, .dataProtection,
  ]

  /// Asks for who holds a role, and for the deputies of roles that have none. With one person alone
  /// there is nobody to stand in.
  mutating func askRoles() throws(Interview.Ended) {
    let roster = configuration.roster
    let open = Self.roles.filter { role in
      guard let seat = roster.seats[role] else { return true }
      return roster.people.count > 1 && seat.deputies.isEmpty && !seat.holders.isEmpty
    }
    guard !open.isEmpty, !roster.people.isEmpty else { return }
    interview.heading(phrases.roles)
    interview.say(phrases.choosePeople(roster.people))
    for role in open {
      let known = roster.seats[role]?.holders.map(\.name) ?? []
      let holders = known.isEmpty ? try people(TeamQuestion.holder(role)) : known
      guard !holders.isEmpty else { continue }
      if !known.isEmpty { interview.say(phrases.held(role, by: known)) }
      let deputies = try people(TeamQuestion.deputy, besides: holders)
      guard known.isEmpty || !deputies.isEmpty else { continue }
      let fields: [(key: String, value: String?)] = [
        ("holder", Self.oneOrList(holders)), ("deputy", Self.oneOrList(deputies)),
      ]
      set(Self.map(fields), at: "roles", role.rawValue)
    }
  }

  /// Asks for the telephone numbers that people lack.
  private mutating func askPhones() throws(Interview.Ended) {
    let logins = Dictionary(grouping: configuration.logins, by: \.value)
    for person in configuration.roster.people where person.phone == nil {
      guard let phone = try text(TeamQuestion.phoneOf(person.name)) else { continue }
      let known = logins[person.id]?.map(\.key).sorted() ?? []
      let fields: [(key: String, value: String?)] = [
        ("name", YAMLText.plain(person.name)), ("phone", YAMLText.quoted(phone)),
        ("mail", person.mail.map(YAMLText.quoted)), ("login", Self.oneOrList(known)),
      ]
      set(Self.map(fields), at: "people", YAMLText.plain(person.id.name))
    }
  }

  static func oneOrList(_ words: [String]) -> String? {
    words.count > 1 ? list(words) : words.first.map(YAMLText.plain)
  }
}
