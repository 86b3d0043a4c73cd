/// A language in which the tool speaks and reports.
package enum Language: String, CaseIterable, Codable, Sendable {
  case de, en
}
