import IncidentCore
import StrictText

extension SourceReader {
  /// The groups of channels for which templates have a wording each. A channel is of one group.
  mutating func groups(_ node: YAMLNode) -> [GroupSource]? {
    guard let pairs = node.map else {
      report(.wrongKind(found: node.kind, expected: [.map]), at: node.position)
      return nil
    }
    var seen: Set<String> = []
    return pairs.compactMap { pair in
      guard let id = id(pair.key, at: pair.position), let channels = ids(pair.value) else {
        return nil
      }
      for channel in channels where !seen.insert(channel.value).inserted {
        report(.channelInTwoGroups(channel.value), at: channel.place.position)
      }
      return GroupSource(id: id, channels: channels)
    }
  }

  mutating func statements(_ node: YAMLNode) -> [TemplateSource]? {
    guard let pairs = node.map else {
      report(.wrongKind(found: node.kind, expected: [.map]), at: node.position)
      return nil
    }
    return pairs.compactMap { pair in
      let id = id(pair.key, at: pair.position)
      guard
        let (fields, removed) = refinableFields(
          pair.value, known: ["channels", "liability", "strategy", "text", "wordings"]), let id
      else { return nil }
      var template = TemplateSource(id: id)
      template.removed = removed
      template.given = Set(fields.keys)
      let channels = fields["channels"].flatMap { ids($0) }
      template.channels = channels?.map { Channel($0.value) }
      for channel in channels ?? [] {
        template.channelPlaces[Channel(channel.value)] = channel.place
      }
      template.liability = fields["liability"].flatMap { truth($0) }
      template.strategies = fields["strategy"].flatMap { strategies($0) }
      template.text = fields["text"].flatMap { templateText($0) }
      template.wordings = fields["wordings"].flatMap { wordings($0) } ?? []
      return template
    }
  }

  /// A text for each group of channels; `null` removes what an included file has there.
  private mutating func wordings(_ node: YAMLNode) -> [WordingSource]? {
    guard let pairs = node.map else {
      report(.wrongKind(found: node.kind, expected: [.map]), at: node.position)
      return nil
    }
    if pairs.isEmpty { report(.emptyText, at: node.position) }
    return pairs.compactMap { pair in
      guard let id = id(pair.key, at: pair.position) else { return nil }
      if pair.value.isNull { return WordingSource(group: id, text: nil) }
      return templateText(pair.value).map { WordingSource(group: id, text: $0) }
    }
  }

  /// One strategy, or a list of them.
  private mutating func strategies(_ node: YAMLNode) -> [ResponseStrategy]? {
    let nodes = node.list == nil ? [node] : list(node) ?? []
    var strategies: [ResponseStrategy] = []
    for node in nodes {
      guard let word = word(node, allowed: ResponseStrategy.allCases.map(\.rawValue)),
        let strategy = ResponseStrategy(rawValue: word)
      else { continue }
      if strategies.contains(strategy) { report(.duplicateItem(word), at: node.position) }
      strategies.append(strategy)
    }
    return strategies.uniqued()
  }

  private mutating func templateText(_ node: YAMLNode) -> LocalisedText? {
    let texts = node.map?.map(\.value) ?? [node]
    for node in texts {
      if let bad = node.text?.firstBadPlaceholder {
        report(.badPlaceholder(bad), at: node.position)
      }
    }
    return localisedText(node)
  }
}
