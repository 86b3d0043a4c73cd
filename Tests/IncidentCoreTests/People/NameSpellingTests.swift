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

  @Test func `letters of full width make no second person`() {
    let roster = Roster(people: [
      Roster.Person(id: "s1", name: "Carla Celik"), Roster.Person(id: "s2", name: "Ｃａｒｌａ Ｃｅｌｉｋ"),
    ])
    #expect(roster.isOne("s1", with: "s2"))
  }
}
