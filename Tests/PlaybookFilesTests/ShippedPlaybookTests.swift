import IncidentCore
import PlaybookFiles
import ShippedPlaybooks
import Testing

@Suite struct ShippedPlaybookTests {
  @Test(arguments: ShippedPlaybooks.ids)
  func aShippedPlaybookHasNoProblem(id: String) throws {
    let bytes = try #require(ShippedPlaybooks.file(id))
    let reading = PlaybookReader().check(
      bytes, name: "\(id).yaml", library: ShippedPlaybooks.file)
    // No warning either: what `playbook check --strict` asks of everybody.
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
    #expect(unnamedFacts(in: try #require(reading.document)) == [])
  }

  @Test("a fact that no step names is found, in each language")
  func unnamedFact() throws {
    let reading = reading(
      file(
        steps: """
                - {id: note, do: {en: "Record the fact boss.", de: "Den Fakt eintragen."}}
                - {id: call, do: {en: "Call.", de: "Anrufen."}, when: fact.boss == "yes"}
          """))
    #expect(unnamedFacts(in: try #require(reading.document)) == ["boss (de)"])
  }

  private func unnamedFacts(in document: PlaybookDocument) -> [String] {
    let playbook = document.playbook
    return playbook.languages.flatMap { language in
      let words = PlaybookWords(document.words, languages: [language])
      let named = Set(
        playbook.steps.compactMap { words.step($0.id) }.flatMap { text in
          text.split { !$0.isLetter && $0 != "-" }.map(String.init)
        })
      return playbook.conditionNames.compactMap { name -> String? in
        guard case .fact(let fact) = name, !named.contains(fact) else { return nil }
        return "\(fact) (\(language))"
      }
    }
  }

  @Test func thereIsNoFileForAnUnknownID() {
    #expect(ShippedPlaybooks.file("none") == nil)
    #expect(ShippedPlaybooks.ids.contains("spine"))
  }
}
