package import Foundation

/// The one way in which payloads and snapshots become JSON: keys sorted, slashes plain.
package enum JournalCoding {
  package static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  package static func decoder() -> JSONDecoder {
    JSONDecoder()
  }
}
