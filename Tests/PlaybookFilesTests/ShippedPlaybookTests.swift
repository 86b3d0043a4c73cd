import IncidentCore
import PlaybookFiles
import ShippedPlaybooks
import Testing

@Suite struct ShippedPlaybookTests {
  @Test(arguments: ShippedPlaybooks.ids)
  func aShippedPlaybookHasNoProblem(id: String) throws {
    let bytes = try #require(ShippedPlaybooks.file(id))
    let reading = PlaybookReader().read(
      bytes, name: "\(id).yaml", library: ShippedPlaybooks.file)
    #expect(reading.problems == [])
    let playbook = try #require(reading.document?.playbook)
    #expect(playbook.id == id)
    #expect(playbook.languages == ["de", "en"])
  }

  @Test("a step names every fact that a condition asks for", arguments: ShippedPlaybooks.ids)
  func factsAreNamed(id: String) throws {
    let bytes = try #require(ShippedPlaybooks.file(id))
    let reading = PlaybookReader().read(
      bytes, name: "\(id).yaml", library: ShippedPlaybooks.file)
    let document = try #require(reading.document)
    let playbook = document.playbook
    let conditions = playbook.steps.compactMap(\.when) + playbook.standing.map(\.when)
    let asked = try conditions.flatMap { try $0.parsed().names.map(\.name) }
    for language in playbook.languages {
      let words = PlaybookWords(document.words, languages: [language])
      let named = Set(
        playbook.steps.compactMap { words.step($0.id) }.flatMap {
          $0.split { !$0.isLetter && $0 != "-" }.map(String.init)
        })
      for case .fact(let fact) in asked {
        #expect(named.contains(fact), "\(language)")
      }
    }
  }

  @Test func thereIsNoFileForAnUnknownID() {
    #expect(ShippedPlaybooks.file("none") == nil)
    #expect(ShippedPlaybooks.ids.contains("spine"))
  }
}
