/// How a command ends, in the numbers of sysexits where they have one.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  /// Nothing matched, or a check failed.
  case negative = 1
  /// A rule of the domain says no.
  case refused = 2
  case usage = 64
  /// What was given, or what is stored, is bad data.
  case badData = 65
  case notFound = 66
  /// A fault of the program.
  case bug = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// Another process writes; it may be tried again.
  case busy = 75
  case permission = 77
  /// The configuration is wrong, or the database is newer than the program.
  case configuration = 78
  case interrupted = 130
}
