import Foundation

/// Reads stored words that are an object of texts without escapes, as nearly all are. A timeline
/// reads those of each of its entries, for which the decoder takes longer than for all the rest.
///
/// It accepts only what the decoder reads the same way, and leaves everything else to it.
struct PlainWords {
  private var rest: ArraySlice<UInt8>

  /// The texts by key; nil where the decoder has to say what the bytes are.
  static func read(_ bytes: Data) -> [String: String]? {
    var reader = PlainWords(rest: [UInt8](bytes)[...])
    return reader.object()
  }

  private mutating func object() -> [String: String]? {
    guard rest.popFirst() == UInt8(ascii: "{") else { return nil }
    var texts: [String: String] = [:]
    while true {
      guard let key = text(), rest.popFirst() == UInt8(ascii: ":"), let text = text(),
        texts.updateValue(text, forKey: key) == nil
      else { return nil }
      switch rest.popFirst() {
      case UInt8(ascii: ","): continue
      case UInt8(ascii: "}"): return rest.isEmpty ? texts : nil
      default: return nil
      }
    }
  }

  /// A text in quotes, without anything that is written as an escape.
  private mutating func text() -> String? {
    guard rest.popFirst() == UInt8(ascii: "\""),
      let end = rest.firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    let bytes = rest[..<end]
    rest = rest[(end + 1)...]
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\\") }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
