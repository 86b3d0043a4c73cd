import IncidentCore

/// Takes the marks of emphasis out of a text, and no others.
///
/// Source: CommonMark 0.31, section 6.2 and the algorithm of its appendix; `~~` after GitHub.
struct MarkdownEmphasis {
  private enum Piece {
    case text(String.UnicodeScalarView)
    case run(Run)
  }

  private struct Run {
    let mark: Unicode.Scalar
    let length: Int
    /// How many of its marks are not used up.
    var rest: Int
    let opens: Bool
    let closes: Bool
    /// Where text that was struck through begins or ends.
    var isStruck = false
  }

  private var pieces: [Piece] = []
  /// What stands before the next piece.
  private var last: Unicode.Scalar = " "

  /// Adds text that has no marks.
  mutating func add(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { add(scalar) }
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    last = scalar
    if case .text(var text)? = pieces.last {
      pieces.removeLast()
      text.append(scalar)
      pieces.append(.text(text))
    } else {
      pieces.append(.text(String.UnicodeScalarView([scalar])))
    }
  }

  /// Adds a run of the same mark.
  ///
  /// - Parameter next: What stands behind it.
  mutating func addRun(of mark: Unicode.Scalar, length: Int, before next: Unicode.Scalar) {
    let isLeft = !next.isSpace && (!next.isSign || last.isSpace || last.isSign)
    let isRight = !last.isSpace && (!last.isSign || next.isSpace || next.isSign)
    let (opens, closes) =
      switch mark {
      case "_": (isLeft && (!isRight || last.isSign), isRight && (!isLeft || next.isSign))
      case "~": (isLeft && length == 2, isRight && length == 2)
      default: (isLeft, isRight)
      }
    pieces.append(
      .run(Run(mark: mark, length: length, rest: length, opens: opens, closes: closes)))
    last = mark
  }

  /// The text without the marks that were used up, and what was struck through.
  mutating func finish() -> (text: String, struck: [String]) {
    pair()
    // Strings, to which a piece is added in the time that the piece takes; a view of scalars is
    // copied as a whole each time.
    var text = ""
    var struck: [String] = []
    var current: String?
    func add(_ words: String) {
      if current == nil { text += words } else { current? += words }
    }
    for piece in pieces {
      switch piece {
      case .text(let scalars): add(String(scalars))
      case .run(let run) where run.isStruck:
        if let words = current {
          struck.append(words)
          current = nil
        } else {
          current = ""
        }
      case .run(let run): add(String(repeating: Character(run.mark), count: run.rest))
      }
    }
    return (text, struck)
  }

  private struct Kind: Hashable {
    let mark: Unicode.Scalar
    let length: Int
    let opens: Bool
  }

  /// Finds for each run that closes the one that opens, from the inside out.
  private mutating func pair() {
    var openers: [Int] = []
    // Below these, nothing opens what a run of the kind closes.
    var bottoms: [Kind: Int] = [:]
    for index in pieces.indices {
      guard case .run(var closer) = pieces[index] else { continue }
      let kind = Kind(mark: closer.mark, length: closer.length % 3, opens: closer.opens)
      while closer.closes, closer.rest > 0 {
        let bottom = min(bottoms[kind] ?? 0, openers.count)
        guard let found = openers[bottom...].lastIndex(where: { opens(pieces[$0], closer) }),
          case .run(var opener) = pieces[openers[found]]
        else {
          bottoms[kind] = openers.count
          break
        }
        let used = closer.mark == "~" ? 2 : min(2, opener.rest, closer.rest)
        opener.rest -= used
        closer.rest -= used
        if closer.mark == "~" {
          opener.isStruck = true
          closer.isStruck = true
        }
        pieces[openers[found]] = .run(opener)
        openers.removeSubrange((opener.rest == 0 ? found : found + 1)...)
        for (kind, bottom) in bottoms where bottom > openers.count { bottoms[kind] = openers.count }
      }
      pieces[index] = .run(closer)
      if closer.opens, closer.rest > 0 { openers.append(index) }
    }
  }

  private func opens(_ piece: Piece, _ closer: Run) -> Bool {
    guard case .run(let opener) = piece, opener.mark == closer.mark else { return false }
    guard closer.mark != "~", opener.closes || closer.opens else { return true }
    return !(opener.length + closer.length).isMultiple(of: 3)
      || opener.length.isMultiple(of: 3) && closer.length.isMultiple(of: 3)
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { properties.isWhitespace }

  /// Whether it is punctuation or a symbol.
  fileprivate var isSign: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
