package import Foundation
package import IncidentCore
package import IncidentReport

package struct Configuration: Sendable {
  package var organisation: String?
  package var actor: String?
  package var language: Language?
  package var timeZone: String?
  package var roster = Roster()
  package var matrix = EscalationMatrix.standard
  package var approvals = ApprovalPolicy.standard
  static func read(_ data: Data, wording: FailureWording, file: String) throws -> Configuration {
    Configuration()
  }
  static func template(in l: Language, zone: String) -> String { "" }
}
