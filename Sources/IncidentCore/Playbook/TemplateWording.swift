/// How a template says it in one group of channels: short where posts are short, in full elsewhere.
package struct TemplateWording: Hashable, Codable, Sendable {
  /// The group's name, such as `short`.
  package let id: String
  package let channels: [Channel]

  package init(id: String, channels: [Channel]) {
    self.id = id
    self.channels = channels
  }
}

extension StatementTemplate {
  /// The wording for a channel; nil where one text serves all of them.
  ///
  /// A channel of no group gets the first wording, by custom the shortest: it fits everywhere.
  package func wording(for channel: Channel) -> TemplateWording? {
    wordings.first { $0.channels.contains(channel) } ?? wordings.first
  }

  /// The path of each of its texts among the words of its playbook, with the wording's group.
  package var textPaths: [(wording: String?, path: String)] {
    wordings.isEmpty
      ? [(nil, PlaybookWords.templatePath(id))]
      : wordings.map { ($0.id, PlaybookWords.templatePath(id, wording: $0.id)) }
  }
}
