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

  @Test(
    "what a condition asks for of facts can be asked in both languages",
    arguments: ShippedPlaybooks.ids)
  func factsAreAsked(id: String) throws {
    let bytes = try #require(ShippedPlaybooks.file(id))
    let reading = PlaybookReader().read(
      bytes, name: "\(id).yaml", library: ShippedPlaybooks.file)
    #expect(factsWithoutQuestion(in: try #require(reading.document)) == [])
  }

  @Test("nobody is asked to type the name of a fact", arguments: ShippedPlaybooks.ids)
  func noFactNames(id: String) throws {
    let text = String(decoding: try #require(ShippedPlaybooks.file(id)), as: UTF8.self)
    for words in ["the fact “", "den Fakt „", "der Fakt „", "Als Fakt", "als Fakt"] {
      #expect(!text.contains(words), "\(words)")
    }
  }

  @Test("a fact that nobody asks is found, in each language")
  func factWithoutQuestion() throws {
    let reading = reading(
      file(
        steps: """
                - {id: call, do: {en: "Call.", de: "Anrufen."}, when: fact.boss == "yes"}
          """))
    #expect(
      factsWithoutQuestion(in: try #require(reading.document)) == ["boss (de)", "boss (en)"])
  }

  private func factsWithoutQuestion(in document: PlaybookDocument) -> [String] {
    let playbook = document.playbook
    return playbook.languages.flatMap { language in
      let words = PlaybookWords(document.words, languages: [language])
      return playbook.conditionNames.compactMap { name -> String? in
        guard case .fact(let fact) = name, Question(fact: fact) == nil, words.fact(fact) == nil
        else { return nil }
        return "\(fact) (\(language))"
      }.uniqued()
    }
  }

  @Test func thereIsNoFileForAnUnknownID() {
    #expect(ShippedPlaybooks.file("none") == nil)
    #expect(ShippedPlaybooks.ids.contains("spine"))
  }
}
