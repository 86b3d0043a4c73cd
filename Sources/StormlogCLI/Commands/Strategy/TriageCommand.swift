package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

package struct TriageCommand: DescribedCommand {
  package static let help = CommandHelp(
    "triage", de: "einordnen",
    does: Bilingual(
      en: "What to do about one post, question by question, and what came of it.",
      de: "Was mit einem einzelnen Beitrag zu tun ist, Frage für Frage, und was daraus wurde."))

  package static let configuration = help.configuration(
    subcommands: [Post.self, Answered.self, Leave.self, List.self], unnamed: Post.self)

  package init() {}

  package struct Post: StormlogCommand {
    package static let help = CommandHelp(
      "post", de: "beitrag",
      does: Bilingual(
        en: "Lead one post through the questions, and say what to do.",
        de: "Einen Beitrag durch die Fragen führen und sagen, was zu tun ist."),
      more: Bilingual(
        en: """
          The word “post” may be left out. Asks in this order: threat or illegal? true? friendly or
          balanced? who writes, and why? What no option answers is asked at the terminal. After the
          Web Posting Response Assessment of the US Air Force, with threats and truth first. Do not
          write down who posted it.

          Examples:
            stormlog triage --channel x --url https://x.com/post/1
            stormlog triage post --channel x --url https://x.com/post/1 --threat no --true no \
          --positive no --kind misguided
          """,
        de: """
          Das Wort „beitrag“ darf fehlen. Die Fragen, in dieser Reihenfolge: bedrohlich oder
          strafbar? wahr? freundlich oder abgewogen? wer schreibt da, und warum? Was keine Option
          beantwortet, wird am Terminal gefragt. Nach dem Web Posting Response Assessment der US Air
          Force, mit Bedrohung und Wahrheit am Anfang. Wer den Beitrag verfasst hat, wird nicht
          aufgeschrieben.

          Beispiele:
            stormlog einordnen --channel x --url https://x.com/post/1
            stormlog einordnen beitrag --channel x --url https://x.com/post/1 --threat nein \
          --true nein --positive nein --kind falsch-informiert
          """))

    @OptionGroup package var options: ActOptions

    @Option(
      help: ArgumentHelp(
        en: "Where it stands.",
        de: "Wo er steht.",
        value: Bilingual(en: "channel", de: "kanal")),
      completion: .names(Channel.self))
    package var channel: String

    @Option(
      help: ArgumentHelp(
        en: "Its address.",
        de: "Seine Adresse.",
        value: Bilingual(en: "url", de: "url")))
    package var url: String?

    @Option(
      name: [.customShort("m"), .customLong("message")],
      help: ArgumentHelp(
        en: "What it says; - reads standard input.",
        de: "Was er sagt; - liest die Standardeingabe.",
        value: Bilingual(en: "text", de: "text")))
    package var message: String?

    @Option(
      help: ArgumentHelp(
        en: "It threatens somebody or may be illegal: yes or no.",
        de: "Ob er jemandem droht oder strafbar sein könnte: ja oder nein.",
        value: Bilingual(en: "yes|no", de: "ja|nein")),
      completion: .words(YesOrNo.self))
    package var threat: String?

    @Option(
      name: .customLong("true"),
      help: ArgumentHelp(
        en: "What it says is true: yes, no or unknown.",
        de: "Ob stimmt, was er sagt: ja, nein oder unbekannt.",
        value: Bilingual(en: "yes|no|unknown", de: "ja|nein|unbekannt")),
      completion: .words(PostTruth.self))
    package var truth: String?

    @Option(
      help: ArgumentHelp(
        en: "It is friendly or fairly balanced: yes or no.",
        de: "Ob er freundlich oder sachlich abgewogen ist: ja oder nein.",
        value: Bilingual(en: "yes|no", de: "ja|nein")),
      completion: .words(YesOrNo.self))
    package var positive: String?

    @Option(
      help: ArgumentHelp(
        en: "Who writes: troll, rager, misguided, unhappy or other.",
        de: "Wer da schreibt: troll, wut (auch Witz und Satire), falsch-informiert, "
          + "unzufrieden oder anderes.",
        value: Bilingual(en: "kind", de: "art")),
      completion: .words(PostKind.self))
    package var kind: String?

    @OptionGroup package var newName: NewNameOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let channel: Channel = try shell.desk.name(channel, isNew: newName.new)
      let text = try shell.reading.remark(message)
      let url = try shell.reading.checked(url)
      if (url ?? "").isBlank, (text ?? "").isBlank { throw shell.failures.postMissing() }
      let given: [TriageQuestion: String?] = [
        .threat: threat, .truth: truth, .positive: positive, .kind: kind,
      ]
      let answers = try shell.reading.triageAnswers(given.compactMapValues { $0 })
      let act = TriagePost(channel: channel, url: url, text: text, answers: answers)
      try shell.report(shell.perform(act))
    }
  }

  package struct Answered: StormlogCommand {
    package static let help = CommandHelp(
      "answered", de: "beantwortet",
      does: Bilingual(
        en: "Record that a post was answered.",
        de: "Festhalten, dass ein Beitrag beantwortet ist."),
      more: Bilingual(
        en: """
          Example:
            stormlog triage answered 1 --url https://x.com/firm/status/2
          """,
        de: """
          Beispiel:
            stormlog einordnen beantwortet 1 --url https://x.com/firma/status/2
          """))

    @OptionGroup package var options: ActOptions

    @Argument(
      help: ArgumentHelp(
        en: "The post's number.",
        de: "Die Nummer des Beitrags.",
        value: Bilingual(en: "number", de: "nummer")))
    package var post: Int

    @Option(
      help: ArgumentHelp(
        en: "Where the answer can be read.",
        de: "Wo die Antwort zu lesen ist.",
        value: Bilingual(en: "url", de: "url")))
    package var url: String?

    @OptionGroup package var text: MessageOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let act = SettlePost.answered(
        post, url: try shell.reading.checked(url), text: try shell.reading.text(text))
      try shell.report(shell.perform(act))
    }
  }

  package struct Leave: StormlogCommand {
    package static let help = CommandHelp(
      "leave", de: "unbeantwortet",
      does: Bilingual(
        en: "Record that a post is left without an answer, and why.",
        de: "Festhalten, dass ein Beitrag ohne Antwort bleibt, und warum."),
      more: Bilingual(
        en: """
          A threat is left without an answer as well: say to whom it was reported.

          Examples:
            stormlog triage leave 2 --because "three followers, and it is all said already"
            stormlog triage leave 3 --because "reported to the platform and the police"
          """,
        de: """
          Auch eine Drohung bleibt ohne Antwort: Die Begründung sagt dann, wem sie gemeldet wurde.

          Beispiele:
            stormlog einordnen unbeantwortet 2 --because "drei Follower, und es ist alles gesagt"
            stormlog einordnen unbeantwortet 3 --because "der Plattform und der Polizei gemeldet"
          """))

    @OptionGroup package var options: ActOptions

    @Argument(
      help: ArgumentHelp(
        en: "The post's number.",
        de: "Die Nummer des Beitrags.",
        value: Bilingual(en: "number", de: "nummer")))
    package var post: Int

    @OptionGroup package var reason: ReasonOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let act = SettlePost.left(post, because: try shell.reading.checked(reason.because) ?? "")
      try shell.report(shell.perform(act))
    }
  }

  package struct List: StormlogCommand {
    package static let help = CommandHelp(
      "list", de: "liste",
      does: Bilingual(
        en: "Show the posts, which of them wait, and how many were answered.",
        de: "Die Beiträge zeigen, welche davon warten, und wie viele beantwortet sind."),
      more: Bilingual(
        en: """
          Examples:
            stormlog triage list
            stormlog triage list --waiting
          """,
        de: """
          Beispiele:
            stormlog einordnen liste
            stormlog einordnen liste --waiting
          """))

    @OptionGroup package var options: IncidentOptions

    @Flag(
      help: ArgumentHelp(
        en: "Only those that wait for an answer or a report.",
        de: "Nur die, die auf eine Antwort oder Meldung warten."))
    package var waiting = false

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(PostList(shell.desk.look(everything: true), onlyWaiting: waiting))
    }
  }
}
