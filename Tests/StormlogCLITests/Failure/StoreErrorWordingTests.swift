import Foundation
import IncidentCore
import IncidentDesk
import IncidentStore
import IncidentWording
import StormlogCLI
import Testing

@Suite struct StoreErrorWordingTests {
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
      (.unreadableEntry(incident: 1, sequence: 2, "x"), .badData),
      (.unknownEvent(incident: 1, sequence: 2, kind: "x", version: 2), .configuration),
      (.unknownIncident(7), .notFound), (.unknownEntry(incident: 1, sequence: 2), .notFound),
      (.evidenceTooLarge(size: 27_000_000, limit: 25 << 20), .badData),
      (.evidenceMissing(sha256: "ab"), .badData), (.backupUnsound("x"), .badData),
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

  @Test func `the file is named, safely`() {
    let error = StoreError("/srv/\u{1B}[31m.sqlite", .notADatabase)
    let failure = FailureWording(TimeWording(language: .en, zone: .gmt)).failure(error)
    #expect(
      failure.text(in: .en).hasPrefix("stormlog: /srv/\\u{1B}[31m.sqlite: This is not a database."))
  }
}
