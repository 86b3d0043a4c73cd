/// What is typed to see every key of the output, beside what the transcripts type. Every line has to
/// be done. Those that begin with `>` are kept as samples, `!` turns a word of the database round, `@` adds a
/// line to the settings.
enum OutputScript: CaseIterable {
  case storm, redacted, quiet

  var text: String {
    switch self {
    case .storm: storm
    case .redacted: redacted
    case .quiet: quiet
    }
  }

  /// Files beside those of the transcripts.
  var files: [String: String] {
    switch self {
    case .storm, .redacted: OutputFiles.all
    case .quiet: OutputFiles.all.merging(OutputFiles.unnamed) { _, given in given }
    }
  }
}
