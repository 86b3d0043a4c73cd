package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording
import LineReading

package struct ActionCommand: DescribedCommand {
  package static let help = CommandHelp(
    "action", de: "maßnahme",
    does: Bilingual(
      en: "Follow-ups with an owner and a due date, tracked until they are done.",
      de: "Was danach zu tun ist, mit Zuständigen und Frist, verfolgt bis zur Erledigung."))

  package static let configuration = help.configuration(
    subcommands: [Add.self, Done.self, Drop.self, List.self])

  package init() {}

  package struct Add: StormlogCommand {
    package static let help = CommandHelp(
      "add", de: "neu",
      does: Bilingual(
        en: "Add an action item.",
        de: "Eine Maßnahme aufnehmen."),
      more: Bilingual(
        en: """
          Example:
            stormlog action add "Train all depots" --owner hr --due 2026-12-15
          """,
        de: """
          Beispiel:
            stormlog maßnahme neu "Alle Depots schulen" --owner personal --due 15.12.2026
          """))

    @OptionGroup package var options: ActOptions
    @OptionGroup package var text: TextOptions

    @Option(
      help: ArgumentHelp(
        en: "A person of the roster or a role.",
        de: "Wer zuständig ist: eine Person des Teams oder eine Rolle.",
        value: Bilingual(en: "owner", de: "person|rolle")),
      completion: .candidates(.rolesAndPeople))
    package var owner: String

    @Option(
      help: ArgumentHelp(
        en: "By when: 2026-12-15, \"in 30 days\".",
        de: "Bis wann: 15.12.2026, \"in 30 Tagen\".",
        value: Bilingual(en: "time", de: "zeit")))
    package var due: String

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let owner = try shell.desk.owner(owner)
      let due = try shell.reading.futureMoment(due)
      let written = try shell.reading.text(text, for: .action)
      let act = AddAction(written.text, owner: owner.id, due: due)
      let named = shell.desk.naming(owner.person, in: act)
      try shell.report(shell.perform(named, written: written))
    }
  }

  package struct Done: StormlogCommand {
    package static let help = CommandHelp(
      "done", de: "erledigt",
      does: Bilingual(
        en: "Record that an action item is done.",
        de: "Festhalten, dass eine Maßnahme erledigt ist."),
      more: Bilingual(
        en: """
          Example:
            stormlog action done 1 -m "all 14 depots trained, list with HR"
          """,
        de: """
          Beispiel:
            stormlog maßnahme erledigt 1 -m "alle 14 Depots geschult, Liste bei Personal"
          """))

    @OptionGroup package var options: ActOptions

    @Argument(
      help: ArgumentHelp(
        en: "The action item's number.",
        de: "Die Nummer der Maßnahme.",
        value: Bilingual(en: "number", de: "nummer")))
    package var action: Int

    @OptionGroup package var text: MessageOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let act = SettleAction(action, .done, text: try shell.reading.text(text), because: nil)
      try shell.report(shell.perform(act))
    }
  }

  package struct Drop: StormlogCommand {
    package static let help = CommandHelp(
      "drop", de: "aufgeben",
      does: Bilingual(
        en: "Drop an action item, with a reason.",
        de: "Eine Maßnahme mit Begründung aufgeben."),
      more: Bilingual(
        en: """
          Example:
            stormlog action drop 2 --because "covered by the new supplier contract"
          """,
        de: """
          Beispiel:
            stormlog maßnahme aufgeben 2 --because "durch den neuen Liefervertrag abgedeckt"
          """))

    @OptionGroup package var options: ActOptions

    @Argument(
      help: ArgumentHelp(
        en: "The action item's number.",
        de: "Die Nummer der Maßnahme.",
        value: Bilingual(en: "number", de: "nummer")))
    package var action: Int

    @OptionGroup package var reason: ReasonOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let act = SettleAction(
        action, .dropped, text: nil, because: try shell.reading.checked(reason.because))
      try shell.report(shell.perform(act))
    }
  }

  package struct List: StormlogCommand {
    package static let help = CommandHelp(
      "list", de: "liste",
      does: Bilingual(
        en: "Show the action items of an incident.",
        de: "Die Maßnahmen eines Vorfalls zeigen."),
      more: Bilingual(
        en: """
          Example:
            stormlog action list
          """,
        de: """
          Beispiel:
            stormlog maßnahme liste
          """))

    @OptionGroup package var options: IncidentOptions

    @Flag(
      help: ArgumentHelp(
        en: "Of all incidents, the closed ones too.",
        de: "Aus allen Vorfällen, auch den abgeschlossenen."))
    package var all = false

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      if all { return try shell.report(OfEachIncident.actions(shell.desk.looks())) }
      try shell.report(ActionList(shell.desk.look()))
    }
  }
}
