/// Finds the links in a text, near enough to what platforms take for one.
///
/// Written by hand rather than as a regular expression so that its time grows with the text's
/// length and no faster, whatever the text.
struct LinkFinder {
  private let text: String
  private let bareDomains: Bool

  /// The text between the links, and how many links there are.
  ///
  /// With `bareDomains`, `example.com/path` is a link too, where its top-level domain is a common
  /// one. A platform may know more of them.
  static func split(_ text: String, bareDomains: Bool) -> (plain: [Substring], links: Int) {
    LinkFinder(text: text, bareDomains: bareDomains).split()
  }

  private func split() -> (plain: [Substring], links: Int) {
    var plain: [Substring] = []
    var links = 0
    var position = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      if let end = endOfLink(from: index) {
        plain.append(text[position..<index])
        links += 1
        position = end
        index = end
      } else {
        let word = host(from: index)
        index = word.isEmpty ? text.index(after: index) : word.endIndex
      }
    }
    plain.append(text[position...])
    return (plain, links)
  }

  private func endOfLink(from start: String.Index) -> String.Index? {
    if start > text.startIndex, "@#$_/".contains(text[text.index(before: start)]) { return nil }
    return endOfAddress(from: start) ?? (bareDomains ? endOfDomain(from: start) : nil)
  }

  /// The end of an address with its scheme, whose host must have a dot.
  private func endOfAddress(from start: String.Index) -> String.Index? {
    guard text[start] == "h" || text[start] == "H" else { return nil }
    let head = text[start...].prefix(8).lowercased()
    let scheme = ["https://", "http://"].first { head.hasPrefix($0) }
    guard let scheme else { return nil }
    let begin = text.index(start, offsetBy: scheme.count)
    let host = trimmed(host(from: begin))
    guard host.contains("."), !host.hasPrefix(".") else { return nil }
    return trimmed(text[begin...].prefix(while: isPartOfAddress)).endIndex
  }

  /// The end of a domain without a scheme, and of the path behind it.
  private func endOfDomain(from start: String.Index) -> String.Index? {
    let word = host(from: start)
    let domain = trimmed(word)
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, !labels.contains(""),
      Self.commonDomains.contains(last.lowercased())
    else { return nil }
    let next = text[domain.endIndex...].first
    if next == "@" || next == "_" { return nil }
    guard next == "/" else { return domain.endIndex }
    return trimmed(text[start...].prefix(while: isPartOfAddress)).endIndex
  }

  private func host(from start: String.Index) -> Substring {
    text[start...].prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }

  private func isPartOfAddress(_ character: Character) -> Bool {
    !character.isWhitespace && !"<>\"„“”«»".contains(character)
  }

  /// The link without the punctuation of the sentence around it. A closing bracket belongs to the
  /// link where it has an opening one.
  private func trimmed(_ link: Substring) -> Substring {
    let bracketed = link.contains("(")
    var link = link
    while let last = link.last, ".,;:!?'’…-)]}".contains(last), !(bracketed && last == ")") {
      link.removeLast()
    }
    return link
  }

  private static let commonDomains: Set<String> = [
    "com", "org", "net", "info", "biz", "eu", "de", "at", "ch", "fr", "nl", "it", "es", "uk", "io",
    "app", "news", "tv", "me", "ly", "co",
  ]
}
