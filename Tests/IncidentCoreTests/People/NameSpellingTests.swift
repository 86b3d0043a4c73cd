import IncidentCore
import TestSupport
import Testing

/// A name that only looks like another one.
@Suite struct NameSpellingTests {
  @Test(arguments: ["system", "SYSTEM", "ＳＹＳＴＥＭ", "sys\u{AD}tem"])
  func `nobody is taken for the tool`(_ name: String) {
    #expect(PersonID(name).isReserved)
  }

  @Test(arguments: ["\u{405}ystem", "\u{421}\u{430}rla Celik", "Carl\u{3B1}"])
  func `a word of several scripts is found`(_ name: String) {
    #expect(name.mixesScripts)
  }

  @Test(arguments: [
    "Ayşe Çelik", "Tim O’Neill-Groß", "Иван Petrov", "Γιώργος", "Ｃarla", "Nguyễn 2", "山田 Taro",
    "µ-Team",
  ])
  func `a name as people have it is none`(_ name: String) {
    #expect(!name.mixesScripts)
  }

  // All letters of each are of one script: Cyrillic or Greek.
  @Test(arguments: [
    ("\u{421}\u{43E}\u{441}\u{43E}", "Coco"), ("\u{41E}\u{422}\u{422}\u{41E}", "Otto"),
    ("\u{391}\u{39D}\u{39D}\u{391}", "Anna"), ("\u{401}\u{432}\u{430}".uppercased(), "Ë\u{42}A"),
  ])
  func `a name of another script that looks like one is found`(_ name: String, _ other: String) {
    #expect(!name.mixesScripts)
    #expect(name.isLookalike(of: other) && other.isLookalike(of: name))
    let roster = Roster(people: [
      Roster.Person(id: "s1", name: other), Roster.Person(id: "s2", name: name),
    ])
    #expect(roster.isOne("s1", with: "s2"))
    #expect(roster.namesakes == [["s1", "s2"]])
  }

  @Test(arguments: [
    ("Пётр", "Petr"), ("Анна", "Anna"), ("Γιώργος", "Giorgos"), ("Coco", "COCO"), ("Иван", "Иван"),
  ])
  func `names that the eye tells apart, or that are one, do not only look alike`(
    _ name: String, _ other: String
  ) {
    #expect(!name.isLookalike(of: other))
  }

  @Test func `nobody looks like the tool`() {
    #expect(PersonID("\u{405}\u{423}\u{405}\u{422}\u{415}\u{41C}").isReserved)
  }

  @Test func `letters of full width make no second person`() {
    let roster = Roster(people: [
      Roster.Person(id: "s1", name: "Carla Celik"), Roster.Person(id: "s2", name: "Ｃａｒｌａ Ｃｅｌｉｋ"),
    ])
    #expect(roster.isOne("s1", with: "s2"))
  }
}
