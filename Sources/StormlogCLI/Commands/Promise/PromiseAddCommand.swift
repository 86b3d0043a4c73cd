package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct PromiseAddCommand: StormlogCommand {
  package static let help = CommandHelp(
    "add", de: "neu",
    does: Bilingual(
      en: "Record a promise and its time.",
      de: "Eine Zusage mit ihrer Frist festhalten."),
    more: Bilingual(
      en: """
        A reminder comes before its time: as long before as --remind says, else when a quarter of
        the time is left, and a day before at most.

        Examples:
          stormlog promise add "Next update" --update --by "in 2h"
          stormlog promise add "Call the family back" --by 18:00 --to "the family" --owner brandt
          stormlog promise add "Refund everybody" --by "in 3 days" --remind 4h
        """,
      de: """
        Die Erinnerung kommt vor der Frist: so lange vorher, wie --remind sagt, sonst wenn noch ein
        Viertel der Zeit bleibt, höchstens einen Tag vorher.

        Beispiele:
          stormlog zusage neu "Nächste Meldung" --update --by "in 2 Std."
          stormlog zusage neu "Die Familie zurückrufen" --by 18:00 --to "die Familie" --owner brandt
          stormlog zusage neu "Allen das Geld erstatten" --by "in 3 Tagen" --remind 4h
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var text: TextOptions

  @Option(
    help: ArgumentHelp(
      en: "By when: 18:00, \"in 2h\", \"morgen 9:00\".",
      de: "Bis wann: 18:00, \"in 2 Std.\", \"morgen 9:00\".",
      value: Bilingual(en: "time", de: "zeit")))
  package var by: String

  @Flag(
    help: ArgumentHelp(
      en: "It is the next public update.",
      de: "Es ist die nächste öffentliche Information."))
  package var update = false

  @Option(
    help: ArgumentHelp(
      en: "To whom.",
      de: "Wem sie gilt.",
      value: Bilingual(en: "whom", de: "wem")))
  package var to: String?

  @Option(
    help: ArgumentHelp(
      en: "Who sees to it: a person of the roster, or a role.",
      de: "Wer sich darum kümmert: eine Person des Teams oder eine Rolle.",
      value: Bilingual(en: "owner", de: "person|rolle")),
    completion: .candidates(.rolesAndPeople))
  package var owner: String?

  @Option(
    help: ArgumentHelp(
      en: "How long before its time to remind: 30m, 4h, 1d.",
      de: "Wie lange vor der Frist erinnert wird: 30m, 4h, 1d.",
      value: Bilingual(en: "length", de: "dauer")))
  package var remind: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let due = try shell.reading.dueInstant(by)
    let recipient = try shell.reading.checked(to)
    let owner = try self.owner.map(shell.desk.owner)
    let remind = try self.remind.map { try shell.reading.length($0, of: "--remind") }
    let written = try shell.reading.text(text, for: .promise)
    let act = MakePromise(
      written.text, due: due, kind: update ? .update : .other, recipient: recipient,
      owner: owner?.id,
      remind: remind)
    try shell.report(
      shell.perform(shell.desk.naming(owner?.person, in: act), written: written))
  }
}
