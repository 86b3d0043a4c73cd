import Foundation
import HostFiles
import IncidentCore
import IncidentDesk
import IncidentWording
import StormlogCLI
import Testing
import TimeReading

@Suite struct FailureWordingTests {
  private let english = FailureWording(TimeWording(language: .en, zone: .gmt))
  private let german = FailureWording(TimeWording(language: .de, zone: .gmt))
  private static let now = Instant(milliseconds: 1_795_525_500_000)
  private static let moment = Moment(now + .hours(1), precision: .minute)

  @Test(
    arguments: [
      (.missing, false, IncidentWording.ExitStatus.notFound), (.folderMissing, true, .cannotCreate),
      (.alreadyExists, true, .cannotCreate), (.isFolder, true, .cannotCreate),
      (.isFolder, false, .badData), (.notAFile, false, .badData),
      (.tooLarge(limit: 25 << 20), false, .badData), (.permissionDenied, true, .permission),
      (.permissionDenied, false, .permission), (.readOnlyFileSystem, true, .cannotCreate),
      (.diskFull, true, .inputOutput), (.badPath, true, .usage),
      (.nameTooLong, true, .usage), (.tooManyLinks, true, .cannotCreate),
      (.tooManyLinks, false, .badData),
      (.unknownGroup("x"), true, .notFound), (.system(code: EIO), true, .inputOutput),
    ] as [(FileFailure.Reason, Bool, IncidentWording.ExitStatus)])
  func `trouble with files has its exit code`(
    reason: FileFailure.Reason, writing: Bool, exit: IncidentWording.ExitStatus
  ) {
    let failure = FileFailure("/a/b", reason, writing: writing)
    #expect(english.failure(failure).exit == exit)
    #expect(german.failure(failure).code == english.failure(failure).code)
  }

  @Test(arguments: [("/a/b", "mkdir -p /a"), ("/a/b/", "mkdir -p /a/b/")])
  func `the folder that is missing is the one to make`(path: String, hint: String) {
    let failure = FileFailure(path, .folderMissing, writing: true)
    #expect(english.failure(failure).hint == Hint(hint))
  }

  @Test func `sizes are said in units`() {
    let failure = FileFailure("/a/b", .tooLarge(limit: 25 << 20), writing: false)
    #expect(english.failure(failure).message == "/a/b is too large: at most 25 MiB are taken.")
  }

  @Test(
    arguments: [
      (.empty, "time-missing", IncidentWording.ExitStatus.usage),
      (.tooLong, "time-not-understood", .usage),
      (.notUnderstood("soon"), "time-not-understood", .usage),
      (.noSuchTime("25:00"), "no-such-time", .usage),
      (.slashDate("4/9/2017"), "ambiguous-date", .usage),
      (.ahead(moment), "time-ahead", .refused), (.passed(moment), "due-in-the-past", .refused),
    ] as [(TimeExpressionError, FailureCode, IncidentWording.ExitStatus)])
  func `a time that is not taken says why and what would be`(
    error: TimeExpressionError, code: FailureCode, exit: IncidentWording.ExitStatus
  ) {
    for wording in [english, german] {
      let failure = wording.failure(error, for: .past, now: Self.now)
      #expect(failure.code == code)
      #expect(failure.exit == exit)
      #expect(failure.hint != nil || !failure.retries.isEmpty)
    }
  }

  @Test func `each reading of a time is a line of its own`() {
    let day = Moment(Self.moment.instant - .hours(14), precision: .day)
    let failure = german.failure(
      TimeExpressionError.severalMeanings("x", [Self.moment, day]), for: .past, now: Self.now)
    #expect(failure.code == "time-ambiguous" && failure.exit == .usage)
    #expect(
      failure.retries.map(\.change) == [
        .replacing("x", with: "14:05 Uhr"), .replacing("x", with: "heute"),
      ])
    #expect(failure.message == "„x“ kann mehreres heißen: 14:05 Uhr oder heute.")
    let vague = english.failure(
      TimeExpressionError.vague("x", [day]), for: .past, now: Self.now)
    #expect(vague.code == "time-vague")
    #expect(vague.retries.map(\.change) == [.replacing("x", with: "today")])
  }

  @Test func `what was probably meant is a line, and so are both dates of one with slashes`() {
    let mistyped = english.failure(
      TimeExpressionError.notUnderstood("yesterdy 9:10"), for: .past, now: Self.now)
    #expect(mistyped.retries.map(\.change) == [.replacing("yesterdy 9:10", with: "yesterday 9:10")])
    let slashed = english.failure(
      TimeExpressionError.slashDate("3/4/2017"), for: .past, now: Self.now)
    #expect(
      slashed.retries.map(\.change) == [
        .replacing("3/4/2017", with: "3.4.2017"), .replacing("3/4/2017", with: "4.3.2017"),
      ])
  }

  @Test func `a time ahead is said beside the present`() {
    #expect(
      english.failure(TimeExpressionError.ahead(Self.moment), for: .past, now: Self.now).message
        == "24 Nov 2026, 14:05 (UTC) is in the future; it is 24 Nov 2026, 13:05 (UTC).")
  }
}
