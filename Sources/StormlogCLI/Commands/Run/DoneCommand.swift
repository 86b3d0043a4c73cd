package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct DoneCommand: StormlogCommand {
  package static let help = CommandHelp(
    "done", de: "erledigt",
    does: Bilingual(
      en: "Record that a step is done, or items of its checklist.",
      de: "Festhalten, dass ein Schritt erledigt ist, oder Punkte seiner Liste abhaken."),
    more: Bilingual(
      en: """
        A step is named by its number or id; one with a checklist is done once all its items are. Some
        are done by another entry, such as a reading of the wind; --because says why without it.

        Examples:
          stormlog done verify-video -m "genuine, depot Erfurt" --evidence shot.png
          stormlog done start-log keep-comments
          stormlog done lock-account --item 1 --item 2
          stormlog done freeze-posts --because "the agency stopped them by itself"
        """,
      de: """
        Ein Schritt wird mit Nummer oder Kennung genannt; hat er eine Liste, sind zuerst alle ihre
        Punkte abzuhaken. Manche Schritte erledigt ein anderer Eintrag, etwa das Ablesen des Winds;
        --because sagt, warum ein solcher ohne ihn erledigt ist.

        Beispiele:
          stormlog erledigt verify-video -m "echt, Depot Erfurt" --evidence shot.png
          stormlog erledigt start-log keep-comments
          stormlog erledigt lock-account --item 1 --item 2
          stormlog erledigt freeze-posts --because "die Agentur hat von selbst gestoppt"
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var step: StepsArgument
  @OptionGroup package var text: MessageOption

  @Option(
    help: ArgumentHelp(
      en: "Tick this item of the step's checklist, and no more; may be given again.",
      de: "Nur diesen Punkt der Liste abhaken; mehrfach möglich.",
      value: Bilingual(en: "number", de: "nummer")))
  package var item: [Int] = []

  @Option(
    help: ArgumentHelp(
      en: "A file or URL that proves it; may be given again.",
      de: "Eine Datei oder URL als Beleg; mehrfach möglich.",
      value: Bilingual(en: "file|url", de: "datei|url")),
    completion: .candidates(.files))
  package var evidence: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "The URL at which it can be seen; counts as evidence.",
      de: "Die URL, unter der es zu sehen ist; zählt als Beleg.",
      value: Bilingual(en: "url", de: "url")))
  package var source: String?

  @Flag(
    help: ArgumentHelp(
      en: "It was done before its turn; needs --because.",
      de: "Es geschah außer der Reihe; verlangt --because."))
  package var outOfOrder = false

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let ids = try step.steps.map { try shell.desk.step($0, run: step.run) }
    let given = try shell.reading.checked(reason.because)
    let because = outOfOrder ? given ?? "" : nil
    let text = try shell.reading.text(text)
    guard item.isEmpty else {
      guard evidence.isEmpty, source == nil else { throw shell.failures.evidenceOfItem() }
      let because = try shell.reading.reason(
        reason.because, askedBy: ["--out-of-order": outOfOrder])
      let (run, items) = (step.run, item)
      let acts = ids.map { step -> any Act in
        TickItems(step, items: items, run: run, text: text, outOfOrderBecause: because)
      }
      return try shell.report(shell.perform(CompoundAct(acts)))
    }
    let proof = try shell.reading.proof(evidence + [source].compactMap { $0 })
    let acts = ids.map { step in
      shell.desk.completing(
        CompleteStep(
          step, run: self.step.run, text: text, url: proof.url,
          attachments: proof.files.map(\.named), outOfOrderBecause: because,
          withoutActBecause: outOfOrder ? nil : given))
    }
    try shell.report(shell.perform(shell.desk.together(acts), evidence: proof.files))
  }
}
