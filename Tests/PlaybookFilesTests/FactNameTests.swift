import IncidentCore
import IncidentWording
import PlaybookFiles
import ShippedPlaybooks
import Testing

@Suite struct FactNameTests {
  @Test(arguments: ShippedPlaybooks.ids)
  func `every fact of a shipped playbook is known where no playbook is followed`(
    id: String
  ) throws {
    let bytes = try #require(ShippedPlaybooks.file(id))
    let reading = PlaybookReader().read(bytes, name: "\(id).yaml", library: ShippedPlaybooks.file)
    let facts = try #require(reading.document?.playbook.facts).map(\.name)
    #expect(facts.filter { FactName(typed: $0) == nil } == [])
    #expect(facts.map { FactName($0).rawValue } == facts)
  }

  @Test func `no word stands for two facts`() {
    var facts: [String: FactName] = [:]
    for fact in FactName.known {
      for word in Set(([fact.rawValue, fact.germanWord] + fact.otherWords).map(\.foldedWord)) {
        #expect(facts[word] == nil, "\(word)")
        facts[word] = fact
        #expect(FactName(typed: word) == fact)
      }
    }
  }
}
