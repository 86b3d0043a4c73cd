extension Hint: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(text)
  }

  package init(stringInterpolation: StringInterpolation) {
    self.init(parts: stringInterpolation.parts)
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      append(literal)
    }

    package mutating func appendInterpolation(_ text: String) {
      append(text)
    }

    package mutating func appendInterpolation(_ text: Substring) {
      append(String(text))
    }

    package mutating func appendInterpolation(_ number: Int) {
      append(String(number))
    }

    package mutating func appendInterpolation(_ hint: Hint) {
      parts += hint.parts
    }

    package mutating func appendInterpolation(next step: NextStep) {
      parts.append(.step(step))
    }

    private mutating func append(_ text: String) {
      if case .text(let former)? = parts.last {
        parts[parts.endIndex - 1] = .text(former + text)
      } else if !text.isEmpty {
        parts.append(.text(text))
      }
    }
  }
}

// A hint within a plain text would show how it is kept, and not what it says.
extension DefaultStringInterpolation {
  @available(*, deprecated, message: "a hint is shown by way of its spelling")
  package mutating func appendInterpolation(_: Hint) {}

  @available(*, deprecated, message: "a step is shown by way of its spelling")
  package mutating func appendInterpolation(_: NextStep) {}
}
