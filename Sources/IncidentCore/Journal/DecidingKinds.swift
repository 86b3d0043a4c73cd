extension EventKind {
  /// The kinds that are decided on nothing less than the whole journal, checked link by link: all
  /// that let something out of the house, let go of it, start or end a duty, or give a number.
  ///
  /// What only adds what was seen or done is true whatever the state is, and is quick.
  package static let deciding = Set(allCases).subtracting(silent).subtracting([
    .windRead, .stepStarted, .itemsTicked, .stepDone, .stepSkipped, .dueRecorded, .settingsNoticed,
    .personNamed,
    .incidentOpened, .drillStarted, .injectDelivered, .objectiveRated,
  ])

  /// The kinds by which words and evidence are erased, or kept from that. They are decided on the
  /// entries alone, whatever lies beside these: nobody who changed a file by hand can keep a person's
  /// data from being erased, and what erases such a file says so.
  package static let keepingOrErasing: Set<EventKind> = [
    .entryRedacted, .redactionRequested, .holdPlaced,
  ]
}
