import IncidentCore
import StrictText
import Workspace

extension Guide {
  mutating func askAudiences() throws(Interview.Ended) {
    let audiences = configuration.preparation.audiences
    let open = audiences.indices.filter { audiences[$0].channels.isEmpty }
    guard isMissing(.audiences) || !open.isEmpty else { return }
    interview.heading(phrases.title(of: .audiences))
    for index in open { try askAudienceChannels(of: audiences[index].name, item: index) }
    guard isMissing(.audiences) else { return }
    while let name = try plainText(PlaceQuestion.audience) {
      let channels = try ids(PlaceQuestion.audienceChannels)
      let forums = try texts(PlaceQuestion.forums)
      add(
        [
          ("name", name), ("channels", channels.isEmpty ? nil : Self.list(channels)),
          ("forums", forums.isEmpty ? nil : Self.list(forums)),
        ], to: "preparation", "audiences")
    }
  }

  private mutating func askAudienceChannels(of name: String, item: Int) throws(Interview.Ended) {
    let channels = try ids(PlaceQuestion.channelsOf(audience: name))
    guard !channels.isEmpty else { return }
    fill(
      "channels", with: Self.list(channels), item: item, called: name, of: "preparation",
      "audiences")
  }

  mutating func askMonitoring() throws(Interview.Ended) {
    guard isMissing(.sources) else { return }
    interview.heading(phrases.title(of: .monitoring))
    let subjects = Preparation.MonitoringSource.Subject.allCases.map(\.rawValue)
    while let name = try plainText(PlaceQuestion.source) {
      let covers = try words(PlaceQuestion.covers, of: subjects)
      let owner = try person(PlaceQuestion.sourceOwner)
      let users = try texts(PlaceQuestion.usedBy)
      add(
        [
          ("name", name), ("covers", covers.isEmpty ? nil : Self.list(covers)),
          ("owner", owner.map(YAMLText.plain)),
          ("used-by", users.isEmpty ? nil : Self.list(users)),
        ], to: "preparation", "monitoring")
    }
  }

  /// Asks about the channels on which an audience is, and then for more.
  mutating func askChannels() throws(Interview.Ended) {
    let preparation = configuration.preparation
    let own = Set(preparation.channels.map(\.channel))
    let open = preparation.audiences.flatMap(\.channels).uniqued().filter { !own.contains($0) }
    let partial = preparation.channels.filter { $0.owner == nil || $0.purpose == nil }
    guard isMissing(.channelOwners) || !open.isEmpty || !partial.isEmpty else { return }
    interview.heading(phrases.title(of: .content))
    for channel in partial { try askRest(of: channel) }
    guard isMissing(.channelOwners) || !open.isEmpty else { return }
    for channel in open { try askChannel(channel.rawValue) }
    var taken = Set((Array(own) + open).map(\.rawValue))
    while let channel = try id(PlaceQuestion.channel) {
      guard taken.insert(channel).inserted else {
        interview.say("    \(phrases.idTaken(channel))")
        continue
      }
      try askChannel(channel)
    }
  }

  /// Asks for what is missing of a channel that the file knows.
  private mutating func askRest(of channel: Preparation.OwnChannel) throws(Interview.Ended) {
    let name = channel.channel.rawValue
    let path = ("preparation", "channels", YAMLText.plain(name))
    if channel.owner == nil, let owner = try person(PlaceQuestion.channelOwner(name)) {
      fill("owner", with: YAMLText.plain(owner), at: path.0, path.1, path.2)
    }
    if channel.purpose == nil, let purpose = try plainText(PlaceQuestion.purposeOf(channel: name)) {
      fill("purpose", with: purpose, at: path.0, path.1, path.2)
    }
  }

  private mutating func askChannel(_ channel: String) throws(Interview.Ended) {
    let owner = try person(PlaceQuestion.channelOwner(channel))
    let account = try text(PlaceQuestion.account).map(YAMLText.quoted)
    let purpose = try plainText(PlaceQuestion.purpose)
    set(
      Self.map([
        ("account", account), ("owner", owner.map(YAMLText.plain)), ("purpose", purpose),
      ]), at: "preparation", "channels", YAMLText.plain(channel))
  }
}
