/// Which fields of stored values a set of samples fills: a golden file only holds what is there.
struct FieldCensus {
  private var known: Set<String> = []
  private var filled: Set<String> = []

  /// The optional fields and lists that were empty in every value counted, as `Type.field`.
  var neverFilled: [String] { known.subtracting(filled).sorted() }

  /// Counts a value and all that it is made of.
  mutating func count(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    for child in mirror.children {
      if mirror.displayStyle == .struct, let label = child.label {
        let name = "\(mirror.subjectType).\(label)"
        known.insert(name)
        if !Self.isEmpty(child.value) { filled.insert(name) }
      }
      count(child.value)
    }
  }

  private static func isEmpty(_ value: Any) -> Bool {
    let mirror = Mirror(reflecting: value)
    return switch mirror.displayStyle {
    case .optional, .collection, .dictionary, .set: mirror.children.isEmpty
    case .struct:
      // A wrapped list is empty where what it wraps is.
      mirror.children.first { $0.label == "wrappedValue" }.map { isEmpty($0.value) } ?? false
    case .class, .enum, .tuple, .foreignReference, nil: false
    @unknown default: false
    }
  }
}
