/// A list whose key is left out of the stored form where the list is empty, so that what most
/// entries do not have takes no room in them.
@propertyWrapper
package struct LeftOutWhereEmpty<Element: Hashable & Codable & Sendable>: Hashable, Sendable {
  package var wrappedValue: [Element]

  package init(wrappedValue: [Element]) {
    self.wrappedValue = wrappedValue
  }
}

extension LeftOutWhereEmpty: Codable {
  package init(from decoder: any Decoder) throws {
    wrappedValue = try [Element](from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    try wrappedValue.encode(to: encoder)
  }
}

// The synthesised conformances of the types that have such a list call these two.

extension KeyedDecodingContainer {
  func decode<Element>(
    _ type: LeftOutWhereEmpty<Element>.Type, forKey key: Key
  ) throws -> LeftOutWhereEmpty<Element> {
    LeftOutWhereEmpty(wrappedValue: try decodeIfPresent([Element].self, forKey: key) ?? [])
  }
}

extension KeyedEncodingContainer {
  mutating func encode<Element>(_ value: LeftOutWhereEmpty<Element>, forKey key: Key) throws {
    try encodeIfPresent(value.wrappedValue.isEmpty ? nil : value.wrappedValue, forKey: key)
  }
}
