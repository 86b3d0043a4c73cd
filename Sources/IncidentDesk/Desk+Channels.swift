package import IncidentCore
import IncidentWording

/// Several channels at once, apart or as a list with commas between.
extension Desk {
  /// Channels out of those that are known.
  ///
  /// - Parameter isNew: Whether a name that nobody knows is to be taken.
  package func channels(_ texts: [String], isNew: Bool) throws -> [Channel] {
    try names(in: texts).map { try name($0, isNew: isNew) }
  }

  /// Channels that are there already, so that the act itself says which there are.
  package func channelsInUse(_ texts: [String]) throws -> [Channel] {
    try names(in: texts).map { try nameInUse($0) }
  }

  /// What holds no word is refused as the name that it stands for, and not passed over.
  private func names(in texts: [String]) -> [String] {
    texts.flatMap { $0.wordsOfList.isEmpty ? [$0] : $0.wordsOfList }
  }
}
