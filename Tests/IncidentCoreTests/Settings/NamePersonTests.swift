import IncidentCore
import TestSupport
import Testing

@Suite struct NamePersonTests {
  @Test func `a name is words, and its pseudonym is kept once`() throws {
    var story = try Story.opened()
    let told = try story.tell(NamePerson("p-x7k2mq", name: "Vera Vogt", typed: "vogt"))
    #expect(told.map(\.event) == [.personNamed(PersonNamed(person: "p-x7k2mq"))])
    #expect(story.entries.last?.words == Words([.name: "Vera Vogt", .typed: "vogt"]))
    #expect(story.incident.named == ["p-x7k2mq"])
    #expect(try story.decide(NamePerson("p-x7k2mq", name: "Vera Vogt")) == [])
    #expect(throws: Refusal.textMissing(.name)) {
      try story.decide(NamePerson("p-222222", name: " "))
    }
  }

  @Test func `what was kept by the way stays when the act is taken back`() throws {
    var story = try Story.opened()
    let told = try story.tell(
      CompoundAct([NamePerson("p-x7k2mq", name: "Vera Vogt"), AddChannel(Channel("tv"))]))
    try story.tell(story.undoing(told[1].sequence))
    #expect(story.incident.named == ["p-x7k2mq"])
    #expect(story.incident.channels == [])
  }

  @Test(arguments: [
    ("k1", true), ("R-12", true), ("jw", false), ("anna1", false), ("p-x7k2mq", false), ("", false),
  ])
  func `pseudonyms are told from names`(_ text: String, _ expected: Bool) {
    #expect(PersonID(text).isPseudonym == expected)
  }
}
