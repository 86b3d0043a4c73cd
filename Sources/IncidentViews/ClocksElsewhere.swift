import IncidentWording

/// The closed incidents in which legal clocks run on: a deadline does not end with the storm.
package struct ClocksElsewhere: Sendable {
  /// By their numbers.
  package let incidents: [Int]

  package init(_ incidents: [Int]) {
    self.incidents = incidents
  }

  var isEmpty: Bool { incidents.isEmpty }

  /// A line that names them and how to see the clocks; nothing where there are none.
  package func text(in presentation: Presentation) -> String {
    guard let first = incidents.first else { return "" }
    let count = incidents.count
    let text = presentation.say(
      de: count == 1
        ? "1 abgeschlossener Vorfall mit laufenden Meldefristen"
        : "\(count) abgeschlossene Vorfälle mit laufenden Meldefristen",
      en: count == 1
        ? "1 closed incident with running legal clocks"
        : "\(count) closed incidents with running legal clocks")
    let numbers = count == 1 ? "" : " (\(incidents.map(String.init).joined(separator: ", ")))"
    return "  ! \(text)\(numbers) → \(presentation.step("due -i \(first)"))\n"
  }
}
