package import ArgumentParser
import HostTerminal
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording
import TerminalText

package struct AskCommand: StormlogCommand {
  package static let help = CommandHelp(
    "ask", de: "fragen",
    does: Bilingual(
      en: "Go through the open questions and answer them one by one.",
      de: "Die offenen Fragen durchgehen und eine nach der anderen beantworten."),
    more: Bilingual(
      en: """
        Asked are the questions of every incident, the decisions whose turn it is, and the facts of the
        playbooks. y, n, a number or a word answers; ? says that it is not known, Enter leaves it out, q
        ends. Each answer is stored at once. Without a terminal they are listed, with what to type.

        Example:
          stormlog ask
        """,
      de: """
        Gefragt wird, was jeder Vorfall offenlässt, was jetzt zu entscheiden ist und was die Playbooks
        als Fakten wissen wollen. j, n, eine Nummer oder ein Wort antwortet; ? heißt: nicht bekannt,
        Enter lässt die Frage aus, q beendet. Jede Antwort wird sofort gespeichert. Ohne Terminal
        erscheint die Liste, mit dem, was jeweils einzugeben ist.

        Beispiel:
          stormlog fragen
        """))

  @OptionGroup package var options: ActOptions

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    guard context.isInteractive, !shell.isJSON else {
      return try shell.report(OpenQuestionList(shell.desk.look()))
    }
    var passed: Set<OpenQuestion> = []
    while let asked = AskedQuestion.all(try shell.desk.look(), in: shell.language)
      .first(where: { !passed.contains($0.question) })
    {
      passed.insert(asked.question)
      guard let reply = reply(to: asked, in: context), reply != .quit else { return }
      guard let act = asked.act(for: reply) else { continue }
      do {
        try shell.report(shell.perform(act))
      } catch let failure as Failure {
        // What cannot be answered now is no reason to ask nothing else.
        let whole = failure.completing(asked.step(for: reply))
        context.warn(whole.text(in: shell.language, width: context.terminalWidth))
      }
    }
    try context.write(shell.presentation.say(de: "Alles gefragt.\n", en: "All is asked.\n"))
  }

  /// What the person makes of a question; nil at the end of the input.
  private func reply(to asked: AskedQuestion, in context: CommandContext) -> AskedQuestion.Reply? {
    context.warn("\n\(terminalSafe(asked.text))\n")
    while true {
      context.warn("  [\(terminalSafe(asked.choices))] > ")
      guard let line = try? context.input.readLine() else {
        context.warn("\n")
        return nil
      }
      if let reply = asked.reply(line.trimmingBlanks) { return reply }
    }
  }
}
