import Foundation
import HostFiles
import HostTerminal
import Synchronization
import Testing

@Suite struct TextSourceTests {
  /// A source that gives its input in pieces, as a pipe or a terminal does.
  private func source(_ pieces: String...) -> TextSource {
    let rest = Box(pieces)
    return TextSource(isTerminal: false) { limit in
      .success(rest.next(limit))
    }
  }

  @Test func `lines come one by one, whatever the pieces`() throws {
    let source = source("ei", "ns\nzw", "ei\r\n\ndrei")
    #expect(try source.readLine() == "eins")
    #expect(try source.readLine() == "zwei")
    #expect(try source.readLine()?.isEmpty == true)
    #expect(try source.readLine() == "drei")
    #expect(try source.readLine() == nil)
  }

  @Test func `what follows a line can be read as a whole`() throws {
    let source = source("erste\nzweite\n", "dritte")
    #expect(try source.readLine() == "erste")
    #expect(try source.read(limit: 100) == Data("zweite\ndritte".utf8))
  }

  @Test func `a line without an end is refused`() {
    let source = source(String(repeating: "x", count: 4096), String(repeating: "x", count: 4096))
    #expect(throws: FileFailure.self) { try source.readLine(limit: 5000) }
  }

  @Test func `what follows a line that was refused is read`() throws {
    let source = source(String(repeating: "x", count: 4096), "xxx\nb", "\nc")
    #expect(throws: FileFailure.self) { try source.readLine(limit: 4000) }
    #expect(try source.readLine() == "b")
    #expect(try source.readLine() == "c")
    #expect(try source.readLine() == nil)
  }

  @Test func `the mark that a file of Windows begins with is no part of its first line`() throws {
    let source = source("\u{FEFF}fact a=1\r\n", "\u{FEFF}note\r\n")
    #expect(try source.readLine() == "fact a=1")
    #expect(try source.readLine() == "\u{FEFF}note")
    #expect(try self.source("\u{FEFF}next").readLine() == "next")
  }

  @Test func `bytes that are no UTF-8 are replaced`() throws {
    let source = TextSource(isTerminal: false, holding: Data([0x61, 0xFF, 0x0A]))
    #expect(try source.readLine() == "a\u{FFFD}")
  }
}

private final class Box: Sendable {
  private let pieces: Mutex<[Data]>

  init(_ pieces: [String]) {
    self.pieces = Mutex(pieces.map { Data($0.utf8) })
  }

  func next(_ limit: Int) -> Data {
    pieces.withLock { pieces in
      guard let first = pieces.first else { return Data() }
      let taken = first.prefix(limit)
      pieces[0] = Data(first.dropFirst(taken.count))
      if pieces[0].isEmpty { pieces.removeFirst() }
      return Data(taken)
    }
  }
}
