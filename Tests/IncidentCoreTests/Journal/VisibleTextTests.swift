import IncidentCore
import Testing

@Suite struct VisibleTextTests {
  /// What is seen at once to have nothing hidden is not looked at sign by sign; both ways agree.
  @Test func `each sign between letters is replaced where it cannot be seen, and only there`() {
    for value in UInt32(0x09)...0x2030 {
      guard let scalar = Unicode.Scalar(value), scalar != "\r" else { continue }
      let text = "x\(Character(scalar))y"
      let isKept =
        scalar == "\n" || scalar == "\t" || isVisible(scalar, after: "x", before: "y")
      #expect(text.replacingHidden { _ in "?" } == (isKept ? text : "x?y"), "\(value)")
    }
  }
}
