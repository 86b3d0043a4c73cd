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
}
