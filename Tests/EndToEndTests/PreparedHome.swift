import Foundation
import TestSupport

extension BinaryHome {
  /// How many entries the incident of a prepared home has: its opening and the notes one, two and
  /// three.
  static let preparedEntries = 4

  /// A home in which a storm is open already. It is prepared once and copied.
  static func prepared() throws -> BinaryHome {
    let home = try BinaryHome()
    try FileManager.default.copyItem(
      atPath: try original.get().folder(".local"), toPath: home.folder(".local"))
    return home
  }

  private static let original = Result { () throws -> BinaryHome in
    let home = try BinaryHome()
    try home.run("open", "Storm")
    for text in ["one", "two", "three"] { try home.run("note", text) }
    return home
  }

  /// The entries of the incident at hand, as the timeline's JSON gives them.
  func timeline() throws -> [(sequence: Int, text: String)] {
    let result = try run("timeline", "--by", "record", "--json")
    let items = try result.json()["items"] as? [[String: Any]] ?? []
    return items.map { ($0["sequence"] as? Int ?? 0, $0["text"] as? String ?? "") }
  }
}
