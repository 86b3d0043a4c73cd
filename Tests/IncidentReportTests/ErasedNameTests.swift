import IncidentCore
import IncidentWording
import TestSupport
import Testing

/// What people are called whose names were erased or corrected.
@Suite struct ErasedNameTests {
  /// The settings by now, in which somebody wrote another name.
  private let roster = Roster(people: [Roster.Person(id: "k2", name: "Eva Ersatz")])

  private func names(_ story: Story, erasing sequences: Set<Int> = []) -> Names {
    let entries = story.entries.map { entry in
      sequences.contains(entry.sequence)
        ? Entry(header: entry.header, event: entry.event, words: nil, wordsDigest: "d") : entry
    }
    return Names(
      timeline: Timeline(entries, order: .record), roster: roster, language: .en)
  }

  @Test func `the settings of today put no other name in the place of an erased one`() throws {
    var story = try Story.opened()
    try story.tell(NoticeSettings(.standard, names: ["k2": "Bernd Brandt"], former: nil))
    #expect(names(story).person("k2") == "Bernd Brandt")
    #expect(names(story, erasing: [2]).person("k2") == "k2 (name redacted)")
    #expect(names(story, erasing: [2]).person("k3") == "k3")
  }

  @Test func `a later name does not hide that the first was erased`() throws {
    var story = try Story.opened()
    let first: [PersonID: String] = ["k2": "Bernd Brandt"]
    try story.tell(NoticeSettings(.standard, names: first, former: nil))
    try story.tell(
      NoticeSettings(
        .standard, names: ["k2": "Eva Ersatz"],
        former: NoticeSettings.Former(settings: .standard, names: first)))
    #expect(
      names(story, erasing: [2]).person("k2") == "k2 (first name redacted, later Eva Ersatz)")
  }

  @Test func `a name that was typed is told to be erased, and what it was before a correction`()
    throws
  {
    var story = try Story.opened()
    try story.tell(NamePerson("p-x7k2mq", name: "Vera Vogt"))
    #expect(names(story, erasing: [2]).person("p-x7k2mq") == "p-x7k2mq (name redacted)")
    try story.tell(CorrectEntry(story.entry(2), text: "Zora Zett", because: "x"))
    #expect(names(story).person("p-x7k2mq") == "Vera Vogt (later Zora Zett)")
  }
}
