import StrictText
import Testing

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("verfy-video", "verify-video"), ("veirfy-video", "verify-video"), ("Close", "close"),
    ("colse", "close"), ("xyz", nil), ("", nil),
  ])
  func theNearestIsFoundWhereOneIsNear(word: String, nearest: String?) {
    #expect(NearestWord.to(word, among: ["verify-video", "close", "open"]) == nearest)
  }

  @Test func ofSeveralEquallyNearTheFirstWins() {
    #expect(NearestWord.to("step-c", among: ["step-a", "step-b"]) == "step-a")
  }
}
