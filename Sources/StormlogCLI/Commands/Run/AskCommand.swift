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
        It asks what every incident leaves open, the decisions whose turn it is, and what the playbooks
        want to know. Answer y, n, a number or a word; ? means not known, Enter later, q ends. Each
        answer is stored at once. Without a terminal the questions are listed, with what to type.

        Example:
          stormlog ask
        """,
      de: """
        Gefragt wird, was in jedem Vorfall zu klären ist, was jetzt zu entscheiden ist und was die
        Playbooks wissen wollen. Antwort: j, n, eine Nummer oder ein Wort; ? heißt nicht bekannt,
        Enter später, q beendet. Jede Antwort wird sofort gespeichert. Ohne Terminal erscheint eine
        Liste, mit dem, was jeweils zu tippen ist.

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
    try context.write(shell.presentation.say(de: "Das waren alle.\n", en: "That was all.\n"))
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
