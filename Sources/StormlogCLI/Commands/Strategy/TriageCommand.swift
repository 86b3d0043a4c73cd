package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews

package struct TriageCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "triage",
    abstract: "What to do about one post, question by question, and what came of it.",
    subcommands: [Post.self, Answered.self, Leave.self, List.self],
    defaultSubcommand: Post.self)

  package init() {}

  package struct Post: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "post", abstract: "Lead one post through the questions, and say what to do.",
      discussion: helpText(
        """
        Asks in this order: threat or illegal? true? friendly or balanced? who writes, and why? What
        no option answers is asked at the terminal. After the Web Posting Response Assessment of the
        US Air Force, with threats and truth first. Do not write down who posted it.

        Examples:
          stormlog triage --channel x --url https://x.com/post/1
          stormlog triage post --channel x --url https://x.com/post/1 --threat no --true no \
        --positive no --kind misguided
        """))

    @OptionGroup package var options: ActOptions

    @Option(help: "Where it stands.", completion: .list(Channel.known.map(\.rawValue)))
    package var channel: String

    @Option(help: "Its address.")
    package var url: String?

    @Option(
      name: [.customShort("m"), .customLong("message")],
      help: ArgumentHelp("What it says; - reads standard input.", valueName: "text"))
    package var message: String?

    @Option(help: "It threatens somebody or may be illegal: yes or no.")
    package var threat: String?

    @Option(name: .customLong("true"), help: "What it says is true: yes, no or unknown.")
    package var truth: String?

    @Option(help: "It is friendly or fairly balanced: yes or no.")
    package var positive: String?

    @Option(
      help: "Who writes: troll, rager, misguided, unhappy or other.",
      completion: .list(PostKind.allCases.map(\.rawValue)))
    package var kind: String?

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let channel = try shell.reading.channel(channel)
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
    package static let configuration = CommandConfiguration(
      commandName: "answered", abstract: "Record that a post was answered.",
      discussion: helpText(
        """
        Example:
          stormlog triage answered 1 --url https://x.com/firm/status/2
        """))

    @OptionGroup package var options: ActOptions
    @Argument(help: "The post's number.") package var post: Int
    @Option(help: "Where the answer can be read.") package var url: String?
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
    package static let configuration = CommandConfiguration(
      commandName: "leave", abstract: "Record that a post is left without an answer, and why.",
      discussion: helpText(
        """
        A threat is left without an answer as well: say to whom it was reported.

        Examples:
          stormlog triage leave 2 --because "three followers, and it is all said already"
          stormlog triage leave 3 --because "reported to the platform and the police"
        """))

    @OptionGroup package var options: ActOptions
    @Argument(help: "The post's number.") package var post: Int
    @OptionGroup package var reason: ReasonOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      let act = SettlePost.left(post, because: try shell.reading.checked(reason.because) ?? "")
      try shell.report(shell.perform(act))
    }
  }

  package struct List: StormlogCommand {
    package static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Show the posts, which of them wait, and how many were answered.",
      discussion: helpText(
        """
        Examples:
          stormlog triage list
          stormlog triage list --waiting
        """))

    @OptionGroup package var options: IncidentOptions
    @Flag(help: "Only those that wait for an answer or a report.") package var waiting = false

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(PostList(shell.desk.look(everything: true), onlyWaiting: waiting))
    }
  }
}
