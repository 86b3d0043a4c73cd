package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct ChannelCommand: DescribedCommand {
  package static let help = CommandHelp(
    "channel", de: "kanal",
    does: Bilingual(
      en: "The channels in which the storm is seen.",
      de: "Die Kanäle, auf denen der Sturm zu sehen ist."))

  package static let configuration = help.configuration(
    subcommands: [Add.self])

  package init() {}

  package struct Add: StormlogCommand {
    package static let help = CommandHelp(
      "add", de: "neu",
      does: Bilingual(
        en: "Add a channel in which the storm is seen.",
        de: "Einen weiteren Kanal eintragen, auf dem der Sturm zu sehen ist."),
      more: Bilingual(
        en: """
          Example:
            stormlog channel add instagram
          """,
        de: """
          Beispiel:
            stormlog kanal neu instagram
          """))

    @OptionGroup package var options: ActOptions

    @Argument(
      help: ArgumentHelp(
        en: "The channel, such as x, tiktok or press.",
        de: "Der Kanal, etwa x, tiktok oder presse.",
        value: Bilingual(en: "channel", de: "kanal")),
      completion: .names(Channel.self))
    package var channel: String

    @OptionGroup package var newName: NewNameOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(shell.perform(AddChannel(try shell.desk.name(channel, isNew: newName.new))))
    }
  }
}
