import Foundation
import Testing

/// Holds the documents to each other.
@Suite struct DocumentLinkTests {
  @Test func `the read-me fits on a few pages`() throws {
    #expect(try Document.named("README.md").text.utf8.count <= 8 * 1024)
  }

  @Test(arguments: Document.all)
  func `a link leads somewhere`(document: Document) throws {
    for link in document.links {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let file =
        parts[0].isEmpty
        ? document.url
        : document.url.deletingLastPathComponent().appendingPathComponent(String(parts[0]))
          .standardized
      let path = String(file.path.dropFirst(Document.root.path.count + 1))
      guard FileManager.default.fileExists(atPath: file.path) else {
        Issue.record("\(link)")
        continue
      }
      if parts.count > 1 {
        #expect(try Document.named(path).anchors.contains(String(parts[1])), "\(link)")
      }
    }
  }

  @Test func `there are links to look at`() throws {
    #expect(try Document.named("README.md").links.contains("docs/pictures/board.svg"))
    #expect(try Document.named("docs/record.md").links == ["../schema/README.md"])
  }

  @Test func `the index names every document`() throws {
    let index = try Document.named("docs/README.md").links
    let documents = Document.all.map(\.path).filter { $0.hasPrefix("docs/") }
    #expect(
      documents.map { String($0.dropFirst(5)) }.filter { !index.contains($0) } == ["README.md"])
  }
}

extension Document {
  fileprivate var url: URL { Self.root.appendingPathComponent(path) }

  /// Where its links and pictures lead within the repository.
  fileprivate var links: [String] {
    prose.matches(of: #/\]\(([^)\s]+)\)/#).map { String($0.output.1) }
      .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
  }

  /// What its headings are called behind `#`, by the rule of GitHub, and places that have a name.
  fileprivate var anchors: [String] {
    headings.map { heading in
      String(
        heading.lowercased().compactMap { character in
          character == " "
            ? "-"
            : character.isLetter || character.isNumber || "-_".contains(character)
              ? character : nil
        })
    } + prose.matches(of: #/<a id="([^"]+)">/#).map { String($0.output.1) }
  }
}
