/// Where a playbook or a scenario comes from.
package enum PlaybookOrigin: String, Encodable, Sendable {
  /// The company's own, in its workspace.
  case own
  /// One that the program carries.
  case shipped
}
