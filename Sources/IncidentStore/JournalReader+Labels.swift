package import IncidentCore

extension JournalReader {
  /// What an incident is called; nil where it is not in this database.
  package func label(of id: IncidentID) throws -> IncidentLabel? {
    try number(of: id).map { IncidentLabel(try summary($0)) }
  }

  /// The closed incidents that name another in whose favour they were closed, by the identity of
  /// that one.
  ///
  /// Only those are read whose reason for closing allows it: few.
  package func duplicates(
    among summaries: [IncidentSummary]
  ) throws -> [(original: IncidentID, duplicate: IncidentLabel)] {
    try summaries.filter { $0.closure?.hasOriginal ?? false }.compactMap { summary in
      try load(summary.number).incident.original.map { ($0, IncidentLabel(summary)) }
    }
  }

  /// The incidents of the same storm as one.
  package func links(of incident: Incident) throws -> IncidentLinks {
    IncidentLinks(
      original: try incident.original.flatMap(label(of:)),
      duplicates: try duplicates(among: summaries()).filter { $0.original == incident.id }
        .map(\.duplicate))
  }
}
