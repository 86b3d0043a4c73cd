extension Language {
  /// The one of two texts that is in this language.
  package func choose(de german: @autoclosure () -> String, en english: @autoclosure () -> String)
    -> String
  {
    switch self {
    case .de: german()
    case .en: english()
    }
  }

  /// The items as a choice in which each is named as much as the others: `a or b or c`.
  package func either(_ items: [String]) -> String {
    items.joined(separator: choose(de: " oder ", en: " or "))
  }

  /// The items as a choice in prose: `a, b or c`.
  package func alternatives(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let or = choose(de: "oder", en: "or")
    return "\(items.dropLast().joined(separator: ", ")) \(or) \(last)"
  }

  /// The items as a list in prose: `a, b and c`.
  package func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let and = choose(de: "und", en: "and")
    return "\(items.dropLast().joined(separator: ", ")) \(and) \(last)"
  }
}
