import Foundation
import TerminalText
import Testing

@Suite struct JSONListTextTests {
  private struct Item: Encodable {
    let name: String
    let parts: [Int]
  }

  private struct List: Encodable {
    let schema = 1
    let items: [Item]
    private enum CodingKeys: String, CodingKey { case schema, items }
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  @Test(arguments: [0, 1, 2, 5])
  func itIsTheTextOfTheWholeList(_ count: Int) throws {
    let items = (0..<count).map { Item(name: "Zeile\n\($0) \"ä\"", parts: Array(0..<$0)) }
    var list = JSONListText()
    var text = ""
    for pair in stride(from: 0, to: count, by: 2) {
      text += list.adding(try json(List(items: Array(items[pair...].prefix(2)))))
    }
    #expect(text + list.ending == (try json(List(items: items))))
  }
}
