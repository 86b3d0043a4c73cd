package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct OpenCommand: StormlogCommand {
  package static let help = CommandHelp(
    "open", de: "öffnen",
    does: Bilingual(
      en: "Open an incident.",
      de: "Einen Vorfall eröffnen."),
    more: Bilingual(
      en: """
        Example:
          stormlog open "Driver throws parcels, video on TikTok" --playbook employee-misconduct \\
            --wind 2 --channel tiktok --detected 13:40
        """,
      de: """
        Beispiel:
          stormlog öffnen "Fahrer wirft Pakete, Video auf TikTok" \\
            --playbook employee-misconduct --wind 2 --channel tiktok --detected 13:40
        """))

  @OptionGroup package var options: ActOptions

  @Argument(
    help: ArgumentHelp(
      en: "What the storm is about, in a few words.",
      de: "Worum es bei dem Sturm geht, in wenigen Worten.",
      value: Bilingual(en: "title", de: "titel")))
  package var title: String

  @Option(
    help: ArgumentHelp(
      en: "When the storm began.",
      de: "Wann der Sturm begann.",
      value: Bilingual(en: "time", de: "zeit")))
  package var started: String?

  @Option(
    help: ArgumentHelp(
      en: "When you noticed it; now where not given.",
      de: "Wann er bemerkt wurde; ohne Angabe jetzt.",
      value: Bilingual(en: "time", de: "zeit")))
  package var detected: String?

  @Option(
    help: ArgumentHelp(
      en: "victim, accidental or preventable.",
      de: "Verantwortung: opfer, versehen oder vermeidbar.",
      value: Bilingual(en: "cluster", de: "verantwortung")),
    completion: .words(Cluster.self))
  package var cluster: String?

  @Option(
    help: ArgumentHelp(
      en: "Where the storm is seen; may be given again.",
      de: "Wo der Sturm zu sehen ist; mehrfach möglich.",
      value: Bilingual(en: "channel", de: "kanal")),
    completion: .names(Channel.self))
  package var channel: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "What is known, in a few sentences.",
      de: "Was bekannt ist, in wenigen Sätzen.",
      value: Bilingual(en: "text", de: "text")))
  package var summary: String?

  @Option(
    help: ArgumentHelp(
      en: "Where it can be read: a URL or a citation.",
      de: "Wo es zu lesen ist: eine URL oder eine Fundstelle.",
      value: Bilingual(en: "source", de: "quelle")))
  package var source: String?

  @Option(
    help: ArgumentHelp(
      en: "The wind in social media, 0 to 6.",
      de: "Der Wind in Social Media, 0 bis 6.",
      value: Bilingual(en: "wind", de: "wind")))
  package var wind: Int?

  @Option(
    help: ArgumentHelp(
      en: "The wind in the media, 0 to 6.",
      de: "Der Wind in den Medien, 0 bis 6.",
      value: Bilingual(en: "wind", de: "wind")))
  package var media: Int?

  @Option(
    help: ArgumentHelp(
      en: "The alert to begin with.",
      de: "Der Alarm zu Beginn: grün, gelb, orange oder rot.",
      value: Bilingual(en: "level", de: "stufe")),
    completion: .words(AlertLevel.self))
  package var alert: String?

  @Option(
    help: ArgumentHelp(
      en: "A playbook to follow from the start.",
      de: "Ein Playbook, das von Anfang an befolgt wird.",
      value: Bilingual(en: "playbook", de: "playbook")),
    completion: .candidates(.playbooks))
  package var playbook: String?

  @Flag(
    help: ArgumentHelp(
      en: "Stay with the present incident: the commands that follow are not about the new one.",
      de: "Beim bisherigen Vorfall bleiben: Die folgenden Befehle gelten nicht dem neuen."))
  package var keepCurrent = false

  @OptionGroup package var newName: NewNameOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options, creating: true)
    let opening = OpenIncident(
      title: try shell.reading.checked(title), summary: try shell.reading.checked(summary),
      source: try shell.reading.checked(source), mode: context.mode,
      started: try shell.reading.pastMoment(started),
      detected: try shell.reading.pastMoment(detected),
      cluster: try cluster.map {
        try shell.reading.choice($0, of: Cluster.self, named: "--cluster")
      },
      channels: try channel.map {
        try shell.desk.name($0, isNew: newName.new, opensIncident: true)
      })
    var parts: [any Act] = [opening]
    if wind != nil || media != nil {
      parts.append(
        ReadWind(
          social: try wind.map(shell.reading.windLevel),
          media: try media.map(shell.reading.windLevel)))
    }
    if let alert, try shell.reading.alertLevel(alert) > .green {
      parts.append(
        RaiseAlert(to: try shell.reading.alertLevel(alert), because: shell.phrases.openedWith))
    }
    if let playbook { parts.append(StartRun(try shell.desk.playbook(playbook))) }
    try shell.reportOpening(of: CompoundAct(parts), titled: title, keepingCurrent: keepCurrent)
  }
}
