package import Foundation
package import IncidentCore
import IncidentStore
package import IncidentWording
package import Workspace

/// Where work is done, for whichever face: it knows the workspace, the settings, who acts, the time
/// and the language, and opens the store. It shows nothing: what it gives are values.
package struct Desk: Sendable {
  package let outside: Outside
  package let workspace: Workspace
  package let configuration: Configuration
  package let zone: TimeZone
  /// The name of the zone that was wanted and is not known here; `zone` stands in for it.
  package var unknownZone: String?
  /// The time wording of this desk, in its language.
  package let time: TimeWording
  package let failures: FailureWording
  /// Of which incident, by whom and when.
  package var asked: Asked

  /// What was said of an act or a look before it is made.
  package struct Asked: Hashable, Sendable {
    /// The incident's number; nil where none was named.
    package var incident: Int?
    /// The id of the person who acts, as it was typed; nil where nobody was named.
    package var actor: String?
    /// When it happened; nil for now.
    package var moment: Moment?
    /// Times far from the incident are meant as they stand.
    package var isSureOfYear = false

    package init(incident: Int? = nil, actor: String? = nil, moment: Moment? = nil) {
      self.incident = incident
      self.actor = actor
      self.moment = moment
    }
  }

  package init(
    _ outside: Outside, workspace: Workspace, configuration: Configuration, time: TimeWording,
    zone: TimeZone, asked: Asked = Asked()
  ) {
    self.outside = outside
    self.workspace = workspace
    self.configuration = configuration
    self.time = time
    self.zone = zone
    self.asked = asked
    failures = FailureWording(time)
  }

  package var language: Language { time.language }

  /// The playbooks at hand, looked up anew each time: most acts need none.
  package var library: PlaybookLibrary {
    var library = PlaybookLibrary(of: workspace)
    library.clockRules = configuration.clockRules
    return library
  }

  /// An id: letters, digits, `-`, `_` and `.`, at most 64.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - name: What it names, for the failure.
  package func identifier(_ text: String, named name: String) throws -> String {
    let isFine =
      (1...64).contains(text.count)
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || ["-", "_", "."].contains(scalar)
      }
    guard isFine else { throw failures.badIdentifier(text, of: name) }
    return text
  }

  /// Opens the workspace's database for the length of `body`.
  func withStore<Value>(
    _ access: Store.Access, _ body: (Store) throws -> Value
  ) throws -> Value {
    do {
      let store = try Store.open(at: workspace.database, access: access)
      let value = try body(store)
      // What was read has been read, and what was stored has been stored: trouble while closing
      // changes neither.
      try? store.close()
      return value
    } catch let error as StoreError {
      if error.reason == .missing, (try? workspace.hasConfiguration()) == true {
        throw failures.databaseGone(workspace)
      }
      throw failures.failure(error)
    }
  }

  /// Reads from one state of the file. A failure of the desk's own comes out as what it is.
  func read<Value>(
    _ store: Store, _ body: (JournalReader) throws -> Value
  ) throws -> Value {
    let result = try store.read { journal -> Result<Value, Failure> in
      do { return .success(try body(journal)) } catch let failure as Failure {
        return .failure(failure)
      }
    }
    return try result.get()
  }

  /// The value, or why the domain refuses it.
  package func refusing<Value>(_ body: () throws(Refusal) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  package func failure(_ refusal: Refusal) -> Failure {
    RefusalWording(time).failure(refusal)
  }
}
