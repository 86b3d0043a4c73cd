import IncidentCore
import PlaybookFiles
import StrictText
import Testing

@Suite struct ProblemWordingTests {
  @Test(arguments: [
    (
      Reason.unknownKey("rol", nearest: "role"),
      "Den Schlüssel „rol“ gibt es hier nicht. Gemeint: „role“?",
      "There is no key “rol” here. Did you mean “role”?"
    ),
    (
      .wrongKind(found: .truth, expected: [.text]),
      "Hier gehört ein Text hin, nicht true oder false. In Anführungszeichen setzen.",
      "This must be a text, not true or false. Put it in quotes."
    ),
    (
      .cycle(["a", "b", "a"]),
      "Diese Schritte warten aufeinander: a → b → a.",
      "These steps wait for one another: a → b → a."
    ),
    (
      .condition(
        ConditionError(.unknownWord("blue", of: "alert", known: ["green", "red"]), at: 3)),
      "alert wird nie „blue“. Möglich: green und red.",
      "alert is never “blue”. Possible: green and red."
    ),
    (
      .yaml(.controlCharacter(0)), "Das Steuerzeichen U+0000 ist nicht erlaubt.",
      "The control character U+0000 is not allowed."
    ),
    (
      .yaml(.duplicateKey("a", first: place(2, 3))),
      "„a“ steht schon in Zeile 2, Spalte 3.", "“a” is already in line 2, column 3."
    ),
  ])
  func aProblemIsToldInBothLanguages(reason: Reason, german: String, english: String) {
    let problem = PlaybookProblem(reason, in: "storm.yaml", at: .start)
    #expect(problem.message(in: .de) == german)
    #expect(problem.message(in: .en) == english)
  }
}
