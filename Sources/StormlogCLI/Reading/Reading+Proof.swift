package import IncidentDesk

extension Reading {
  /// What proves that a step is done: files, and at most one URL.
  package func proof(_ items: [String]) throws -> (files: [EvidenceFile], url: String?) {
    let isURL = { (item: String) in item.hasPrefix("https://") || item.hasPrefix("http://") }
    let urls = items.filter(isURL)
    guard urls.count <= 1 else { throw failures.severalURLs() }
    return (try desk.evidence(items.filter { !isURL($0) }), try checked(urls.first))
  }
}
