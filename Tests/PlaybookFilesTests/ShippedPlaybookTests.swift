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

  @Test func thereIsNoFileForAnUnknownID() {
    #expect(ShippedPlaybooks.file("none") == nil)
    #expect(ShippedPlaybooks.ids.contains("spine"))
  }
}
