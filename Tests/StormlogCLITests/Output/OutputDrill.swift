/// What is typed to see every key of the output of drills. All that these lines print is kept as
/// samples.
enum OutputDrill: CaseIterable {
  /// One that is left, gone on with, ended and looked back on.
  case played
  /// One whose texts are redacted while it is left.
  case redacted

  /// Command lines, each with what is typed while it runs.
  var lines: [(line: String, typed: String)] {
    switch self {
    case .played:
      [
        ("drill run oven", Self.first), ("drill resume", Self.second), ("drill check", ""),
        ("drill check oven", ""), ("drill rate speed M --because slow", ""),
        ("action add Practise --owner hr --due 2027-01-31 --incident 1", ""),
        ("lesson add well Saved --incident 1", ""), ("drill score", ""), ("drill report 1", ""),
        ("drill report 1 -o report.md", ""), ("readiness", ""), ("drill list", ""),
      ]
    case .redacted:
      [
        ("drill run flood", Self.redactions), ("drill list", ""), ("drill score", ""),
        ("drill resume", "inject\nwait 25m\nend"), ("drill list", ""), ("drill score", ""),
        ("drill report", ""),
      ]
    }
  }

  private static let first = """
    wind 2 --because "smoke"
    escalate orange --because "smoke"
    wait 16m
    done save-ad -m "saved"
    wait
    inject
    score
    nonsense
    wait 20m
    quit
    """

  private static let redactions = """
    wait 1m
    redact 1 --because x
    redact 2 --because x
    redact 3 --because x
    redact 4 --because x
    quit
    """

  private static let second = """
    inject
    escalate red --because "fire"
    wait 1h
    wait
    score
    end "enough"
    """
}
