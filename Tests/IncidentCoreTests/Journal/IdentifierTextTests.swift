import Foundation
import IncidentCore
import Testing

@Suite struct IdentifierTextTests {
  @Test func theSpellingIsThatOfTheStandardInLowerCase() {
    for _ in 1...50 {
      let id = UUID()
      #expect(id.canonicalText == id.uuidString.lowercased())
      #expect(UUID(canonicalText: id.canonicalText) == id)
    }
  }

  @Test(arguments: [
    "", "0", "6F9619FF-8B86-D011-B42D-00C04FC964FF", "6f9619ff-8b86-d011-b42d-00c04fc964f",
    "6f9619ff-8b86-d011-b42d-00c04fc964ff0", "6f9619ff8b86d011b42d00c04fc964ff",
    "6f9619ff-8b86-d011-b42d-00c04fc964fg", "6f9619ff-8b86-d011-b42d_00c04fc964ff",
  ])
  func otherSpellingsAreRefused(_ text: String) {
    #expect(UUID(canonicalText: text) == nil)
  }
}
