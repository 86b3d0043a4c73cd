import IncidentDesk

extension Reading {
  /// A reason that is asked for by one of some flags; nil where none of them was given. A reason
  /// without its flag is refused: taken and thrown away, it would be lost without a word.
  ///
  /// - Throws: ``Failure`` for a reason without its flag, or one that cannot be stored.
  package func reason(_ because: String?, askedBy flags: [String: Bool]) throws -> String? {
    guard because == nil || flags.values.contains(true) else {
      throw failures.belongsTogether("--because", flags.keys.sorted().joined(separator: "|"))
    }
    return flags.values.contains(true) ? try checked(because) ?? "" : nil
  }
}
