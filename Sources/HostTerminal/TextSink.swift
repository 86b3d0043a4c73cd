import Foundation
import HostFiles

/// Where text goes: a standard stream, or what a test reads afterwards.
package struct TextSink: Sendable {
  package let isTerminal: Bool
  private let put: @Sendable (String) -> OutputFailure?

  /// - Parameters:
  ///   - isTerminal: Whether a person reads along.
  ///   - put: Takes a text; gives why it could not.
  package init(isTerminal: Bool, put: @escaping @Sendable (String) -> OutputFailure?) {
    self.isTerminal = isTerminal
    self.put = put
  }

  package func write(_ text: String) throws(OutputFailure) {
    if let failure = put(text) { throw failure }
  }

  package static func descriptor(_ descriptor: Int32) -> TextSink {
    TextSink(isTerminal: isatty(descriptor) == 1) { text in
      var text = text
      let isWritten = text.withUTF8 {
        Descriptor.writeAll(UnsafeRawBufferPointer($0), to: descriptor)
      }
      if isWritten { return nil }
      return OutputFailure(isClosedPipe: errno == EPIPE, detail: FileFailure.systemText(of: errno))
    }
  }
}

/// What was to be shown could not be written. It says nothing about what was stored.
package struct OutputFailure: Error, Hashable, Sendable {
  /// The reader has gone, as in `stormlog timeline | head`.
  package let isClosedPipe: Bool
  /// What the system says.
  package let detail: String

  package init(isClosedPipe: Bool, detail: String) {
    self.isClosedPipe = isClosedPipe
    self.detail = detail
  }
}
