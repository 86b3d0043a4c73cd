package import IncidentCore

extension JournalReader {
  /// Goes along the whole journal of an incident and checks every link, the files it refers to, and
  /// what keeps the journal from being changed. Neither the snapshot nor what the list says takes part in what it gives.
  ///
  /// - Parameter visit: Is handed every entry that can be read, in order, with its texts.
  /// - Returns: The state that the entries tell, nil where one cannot be read; and all that is wrong.
  package func verify(
    _ number: Int, visit: ((Entry) throws -> Void)? = nil
  ) throws -> (incident: Incident?, findings: [VerificationReport.Finding]) {
    var chain = ChainVerification(number: number, journal: self)
    try chain.run(visit: visit)
    var beside = Verification(journal: self)
    try beside.checkEvidence(of: number)
    try beside.checkSchema()
    return (chain.state, chain.findings + beside.report.findings)
  }

  /// Checks what lies beside the entries before something is decided on them: what keeps the journal
  /// from being changed, and the files to which the incident's entries refer.
  ///
  /// - Throws: ``StoreError/Reason/unsound(_:)`` with the first that is wrong.
  func requireSoundBeside(_ number: Int) throws {
    var beside = Verification(journal: self)
    try beside.checkEvidence(of: number)
    try beside.checkSchema()
    if let finding = beside.report.findings.first { throw StoreError(path, .unsound(finding)) }
  }

  /// The files of an incident, by their hashes, that are gone or not as they were kept, though no
  /// redaction erased them.
  package func alteredEvidence(of number: Int) throws -> Set<String> {
    Set(try alterations(of: number).compactMap(\.problem.alteredFile))
  }

  func alterations(of number: Int) throws -> [VerificationReport.Finding] {
    var beside = Verification(journal: self)
    try beside.checkEvidence(of: number)
    return beside.report.findings.filter { $0.problem.alteredFile != nil }
  }

  /// The incident as its checked journal tells it.
  ///
  /// - Throws: ``StoreError/Reason/unsound(_:)`` with the first link that is wrong. A snapshot or a
  ///   list that says otherwise is not asked, and does not count.
  func verifiedState(of loaded: Loaded) throws -> Loaded {
    guard loaded.head.sequence > 0 else { return loaded }
    var chain = ChainVerification(number: loaded.number, journal: self)
    try chain.run()
    if let finding = chain.findings.first(where: \.problem.isAboutJournal) {
      throw StoreError(path, .unsound(finding))
    }
    guard let incident = chain.state else {
      throw StoreError(path, .fault("incident \(loaded.number) has no state"))
    }
    return Loaded(
      number: loaded.number, incident: incident, title: try title(loaded.number, incident),
      head: loaded.head, hasWrongSnapshot: loaded.hasWrongSnapshot)
  }
}

extension VerificationReport.Problem {
  /// The file that is gone or changed, by its hash; nil where it is about something else.
  var alteredFile: String? {
    switch self {
    case .evidenceChanged(let sha256), .evidenceMissing(let sha256): sha256
    default: nil
    }
  }

  /// Whether it lies in the entries themselves, not in what only repeats them.
  fileprivate var isAboutJournal: Bool {
    switch self {
    case .snapshotDiffers, .summaryDiffers: false
    default: true
    }
  }
}
