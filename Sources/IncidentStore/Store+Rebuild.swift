import Foundation
import GRDB
import IncidentCore

extension Store {
  /// Writes everything anew that only repeats what the journal says.
  package func rebuild() throws(StoreError) {
    guard access == .readWrite else { throw StoreError(path, .openedForReading) }
    do {
      try queue.write { database in
        try database.execute(sql: "DELETE FROM snapshot; DELETE FROM summary")
        let journal = JournalReader(database: database, path: path)
        let numbers = try Int.fetchAll(
          database, sql: "SELECT number FROM incident WHERE head_sequence > 0 ORDER BY number")
        for number in numbers {
          let incident = try journal.load(number).incident
          if incident.sequence >= Snapshot.distance {
            try journal.writeSnapshot(incident, of: number)
          }
          try journal.writeSummary(try journal.summarise(incident, number))
        }
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }
}
