package import ArgumentParser
package import IncidentWording
package import LineReading

/// The parser keeps what completion is made of; the completion itself is ours.
extension CompletionKind {
  /// What is found in the workspace or on the disk when it is asked for.
  package static func candidates(_ source: CandidateSource) -> Self {
    .list(source.declaration)
  }

  /// A fixed set of words.
  package static func words<Word: TypedWord>(_ type: Word.Type) -> Self {
    words(Word.allCases)
  }

  /// The names out of an open set that are known.
  package static func names<Name: KnownName>(_ type: Name.Type) -> Self {
    .list(Name.known.map(\.words.joined))
  }

  /// Some of a fixed set of words.
  package static func words<Word: TypedWord>(_ words: [Word]) -> Self {
    .list(words.map(\.words.joined))
  }
}
