package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct StatementApproveCommand: StormlogCommand {
  package static let help = CommandHelp(
    "approve", de: "freigeben",
    does: Bilingual(
      en: "Approve exactly the text as it stands.",
      de: "Genau den Text freigeben, wie er dasteht."),
    more: Bilingual(
      en: """
        Shows the text that is approved. The approval binds to it; an edit voids it.

        Example:
          stormlog statement approve 1 --as ebert
        """,
      de: """
        Zeigt den Text, der freigegeben wird. Die Freigabe ist an ihn gebunden; jede Änderung hebt
        sie auf.

        Beispiel:
          stormlog stellungnahme freigeben 1 --as ebert
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "The statement's number.",
      de: "Die Nummer der Stellungnahme.",
      value: Bilingual(en: "number", de: "nummer")))
  package var statement: Int

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let receipt = try shell.perform(ApproveStatement(statement))
    try shell.report(receipt, quoting: shell.desk.statementText(statement))
  }
}
