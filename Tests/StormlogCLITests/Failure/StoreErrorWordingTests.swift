import Foundation
import IncidentCore
import IncidentDesk
import IncidentStore
import IncidentWording
import StormlogCLI
import Testing

@Suite struct StoreErrorWordingTests {
  private static let finding = VerificationReport.Finding(
    incident: 1, sequence: 2, .chain(.headerChanged))

  @Test(
    arguments: [
      (.missing, IncidentWording.ExitStatus.notFound), (.folderMissing, .cannotCreate),
      (.alreadyExists, .cannotCreate), (.notAFile, .cannotCreate), (.tooManyLinks, .cannotCreate),
      (.empty, .badData), (.notADatabase, .badData), (.foreign(applicationID: 1), .badData),
      (.newerSchema(found: 9, known: 1), .configuration),
      (.olderSchema(found: 1, known: 9), .configuration),
      (.networkFileSystem("nfs"), .cannotCreate), (.permissionDenied(writing: true), .permission),
      (.permissionDenied(writing: false), .permission), (.readOnlyFileSystem, .cannotCreate),
      (.busy, .busy), (.diskFull, .inputOutput), (.inputOutput("x"), .inputOutput),
      (.outcomeUnknown("x"), .inputOutput), (.corrupt("x"), .badData),
      (.foreignObjects(["zz"], "x"), .badData), (.foreignTriggers(["zz"], "x"), .badData),
      (.unreadableEntry(incident: 1, sequence: 2, "x"), .badData),
      (.unknownEvent(incident: 1, sequence: 2, kind: "x", version: 2), .configuration),
      (.unknownIncident(7), .notFound), (.unknownEntry(incident: 1, sequence: 2), .notFound),
      (.evidenceTooLarge(size: 27_000_000, limit: 25 << 20), .badData),
      (.evidenceMissing(sha256: "ab"), .badData), (.keptOtherwise(sha256: "ab"), .badData),
      (.unsound(Self.finding), .badData),
      (.unsound(.init(incident: 1, sequence: 2, .evidenceChanged(sha256: "ab"))), .badData),
      (.backupUnsound(Self.finding), .badData), (.copyUnsound(Self.finding), .badData),
      (.danglingLink, .notFound), (.strayFile("/srv/x-wal"), .badData), (.replaced, .busy),
      (.halfWritten(owner: "ada"), .permission), (.restoredFromItself, .usage),
      (.restoredOtherwise(kept: nil), .inputOutput),
      (.fault("x"), .bug),
    ] as [(StoreError.Reason, IncidentWording.ExitStatus)])
  func `every trouble with the store has its exit code and two languages`(
    reason: StoreError.Reason, exit: IncidentWording.ExitStatus
  ) {
    let error = StoreError("/srv/stormlog.sqlite", reason)
    let english = FailureWording(TimeWording(language: .en, zone: .gmt)).failure(error)
    let german = FailureWording(TimeWording(language: .de, zone: .gmt)).failure(error)
    #expect(english.exit == exit)
    #expect(german.exit == exit)
    #expect(english.code == german.code)
    #expect(english.message != german.message)
  }

  /// A detail is said in words, not as the program keeps it.
  @Test(arguments: Language.allCases)
  func `what is wrong with a copy is said in words`(language: Language) {
    let wording = FailureWording(TimeWording(language: language, zone: .gmt))
    for reason in [StoreError.Reason.copyUnsound(Self.finding), .backupUnsound(Self.finding)] {
      let message = wording.failure(StoreError("/srv/copy", reason)).message
      #expect(message.contains("1, #2: " + language.text(of: Self.finding.problem)))
    }
  }

  @Test func `a foreign trigger is named, with the line that removes it`() throws {
    let error = StoreError("/srv/a b.sqlite", .foreignTriggers(["it's"], "no such table: main.nix"))
    let failure = FailureWording(TimeWording(language: .en, zone: .gmt)).failure(error)
    #expect(failure.message.contains("it's"))
    let line = #"sqlite3 '/srv/a b.sqlite' 'DROP TRIGGER "it'\''s"'"#
    #expect(failure.text(in: .en).contains(line), "\(failure.text(in: .en))")
  }

  @Test func `the file is named, safely`() {
    let error = StoreError("/srv/\u{1B}[31m.sqlite", .notADatabase)
    let failure = FailureWording(TimeWording(language: .en, zone: .gmt)).failure(error)
    #expect(
      failure.text(in: .en).hasPrefix("stormlog: /srv/\\u{1B}[31m.sqlite: This is not a database."))
  }
}
