import IncidentCore
import IncidentWording
import LineReading

/// What a drill's dialogue says between the commands.
struct DrillPhrases: Speaking {
  let language: Language

  /// - Parameter time: The time since the start and by the drill's clock.
  func due(at time: String) -> String {
    say(de: "Jetzt fällig (\(time))", en: "Due now (\(time))")
  }

  var overtime: String {
    say(
      de: "Das Drehbuch ist zu Ende. → ende\n", en: "The scenario is over. → end\n")
  }

  /// - Parameter since: The time since the start from which it will go on.
  func left(_ number: Int, since: String) -> String {
    say(
      de:
        "Die Übung bleibt offen und geht bei \(since) weiter. → \(language.step("drill resume \(number)"))\n",
      en:
        "The drill stays open and goes on from \(since). → \(language.step("drill resume \(number)"))\n"
    )
  }

  /// - Parameter since: As for ``left(_:since:)``.
  func interrupted(_ number: Int, since: String) -> String {
    say(
      de: "Die Übung ist unterbrochen; sie bleibt erhalten und geht bei \(since) weiter. "
        + "→ \(language.step("drill resume \(number)"))\n",
      en: "The drill is interrupted; it is kept and goes on from \(since). "
        + "→ \(language.step("drill resume \(number)"))\n")
  }

  func afterEnd(_ number: Int) -> String {
    let report: NextStep =
      "drill report \(number) -o \(say(de: "uebung.html", en: "drill.html"))"
    let objective = say(de: "ZIEL", en: "OBJECTIVE")
    let rating: NextStep =
      "drill rate \(objective) P|S|M|U --because \"…\" --incident \(number)"
    let action: NextStep = "action add \"…\" --owner … --due … --incident \(number)"
    return [report, rating, action].map { "  → \(language.step($0))\n" }.joined()
  }

  var help: String {
    say(
      de: """
        Alle Befehle von Stormlog, ohne „stormlog“ davor: lage, nächstes, wind 3, notiz "…". Dazu:
          warten 10 Min.   zehn Minuten vergehen lassen (30s, 1h30m)
          warten           bis zur nächsten Einspielung oder Frist
          als k2           ab jetzt handelt k2; „als“ allein: wieder man selbst
          einspielungen    was bisher hereinkam
          stand            wie es steht
          ende             die Übung beenden
          abbrechen        die Übung verlassen; sie bleibt offen
        Englisch heißen sie wait, as, inject, score, end, quit.

        """,
      en: """
        All commands of Stormlog, without “stormlog” before them: board, next, wind 3, note "…". And:
          wait 10m    let ten minutes pass (30s, 1h30m)
          wait        until the next inject or due time
          as k2       from now on k2 acts; “as” alone: yourself again
          inject      what has come in so far
          score       how you are doing
          end         end the drill
          quit        leave the drill; it stays open

        """)
  }
}
