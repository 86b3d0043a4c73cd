import IncidentCore
import TerminalText
import Testing

@Suite struct StyleTests {
  @Test(
    "Colour follows the choice, the environment and the terminal, in this order",
    arguments: [
      (ColorChoice.auto, true, [:], true),
      (.auto, false, [:], false),
      (.auto, true, ["NO_COLOR": "1"], false),
      (.auto, true, ["NO_COLOR": ""], true),
      (.auto, false, ["CLICOLOR_FORCE": "1"], true),
      (.auto, false, ["CLICOLOR_FORCE": "0"], false),
      (.auto, true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
      (.auto, true, ["TERM": "dumb"], false),
      (.auto, true, ["CLICOLOR": "0"], false),
      (.always, false, ["NO_COLOR": "1"], true),
      (.never, true, ["CLICOLOR_FORCE": "1"], false),
    ] as [(ColorChoice, Bool, [String: String], Bool)])
  func enabled(
    choice: ColorChoice, isTerminal: Bool, environment: [String: String], enabled: Bool
  ) {
    let style = Style(choice, isTerminal: isTerminal, environment: environment)
    #expect(style.isEnabled == enabled)
  }

  @Test func `styled text ends its style`() {
    #expect(Style(isEnabled: true)("red", .bold, .red) == "\u{1B}[1;31mred\u{1B}[0m")
    #expect(Style.plain("red", .bold, .red) == "red")
    #expect(Style(isEnabled: true)("", .red) == "")
  }

  @Test(arguments: AlertLevel.allCases)
  func `every alert has its own ink`(level: AlertLevel) {
    #expect(AlertLevel.allCases.filter { $0.ink == level.ink } == [level])
  }
}

@Suite struct TableTests {
  private let table = Table(
    [.init("No", alignment: .right), .init("Title", isFlexible: true), .init("Alert")],
    rows: [
      ["7", "Fahrer wirft Pakete in 日本", Table.Cell("orange", .orange)],
      ["12", "x\u{1B}y", "red"],
    ])

  @Test func `columns are aligned by display width`() {
    #expect(
      table.text(.aligned(width: 80)) == """
        No  Title                        Alert
         7  Fahrer wirft Pakete in 日本  orange
        12  x\\u{1B}y                     red

        """)
  }

  @Test func `a flexible column wraps where the terminal is narrow`() {
    #expect(
      table.text(.aligned(width: 26)) == """
        No  Title           Alert
         7  Fahrer wirft    orange
            Pakete in 日本
        12  x\\u{1B}y        red

        """)
  }

  @Test func `programs get one line a row, without titles`() {
    var table = table
    table.rows.append(["13", "a\tb\nc", ""])
    #expect(
      table.text(.tabSeparated) == """
        7\tFahrer wirft Pakete in 日本\torange
        12\tx\\u{1B}y\tred
        13\ta\\u{9}b ⏎ c\t

        """)
  }

  @Test func `style surrounds the text and not its padding`() {
    let text = table.text(.aligned(width: 80), style: Style(isEnabled: true))
    #expect(text.contains("\u{1B}[38;5;208morange\u{1B}[0m\n"))
    #expect(text.hasPrefix("\u{1B}[1mNo\u{1B}[0m  \u{1B}[1mTitle\u{1B}[0m"))
  }

  @Test func `an empty table is nothing`() {
    #expect(Table([.init("No")]).text(.aligned(width: 80)).isEmpty)
  }
}
