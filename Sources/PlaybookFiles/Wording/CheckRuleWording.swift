package import IncidentCore
import IncidentWording

extension CheckRule {
  /// What the rule is for, in a few sentences.
  package func explanation(in language: Language) -> String {
    switch self {
    case .yaml:
      language.choose(
        de: "Die Datei ist kein YAML, wie es hier gelesen wird: ein Dokument in UTF-8, ohne Anker, "
          + "Verweise und Tags, die in fremden Dateien Fallen sein können.",
        en: "The file is not YAML as it is read here: one document in UTF-8, without anchors, "
          + "aliases and tags, which can be traps in files of others.")
    case .limit:
      language.choose(
        de: "Die Datei oder eine Bedingung ist zu groß oder zu verschachtelt. Die Grenzen schützen "
          + "vor bösartigen Dateien: 1 MiB, 32 Ebenen, 10 000 Werte.",
        en: "The file or a condition is too large or too deep. The limits guard against hostile "
          + "files: 1 MiB, 32 levels, 10,000 values.")
    case .unknownKey:
      language.choose(
        de: "Diesen Schlüssel gibt es an dieser Stelle nicht. Übergangen wird nichts: Ein "
          + "Tippfehler wäre sonst ein Schritt ohne Rolle oder Frist.",
        en: "There is no such key in this place. Nothing is passed over: a slip of the pen would "
          + "otherwise be a step without role or due time.")
    case .missingKey:
      language.choose(
        de: "Ein Schlüssel, den es hier braucht, fehlt.",
        en: "A key that is needed here is missing.")
    case .wrongKind:
      language.choose(
        de: "Hier steht eine andere Art von Wert als nötig. Zahlen, true und false sind nur in "
          + "Anführungszeichen Texte; yes und no sind immer Texte.",
        en: "This is another kind of value than is needed. Numbers, true and false are texts only "
          + "in quotes; yes and no always are.")
    case .wrongValue:
      language.choose(
        de: "Der Wert hat nicht die Form, die hier gilt: Namen aus a–z, 0–9 und -, Dauern wie 30m "
          + "oder 7d, Platzhalter wie {{next_update}}, Sprachen wie de.",
        en: "The value does not have the form that holds here: ids of a–z, 0–9 and -, lengths of "
          + "time such as 30m or 7d, placeholders such as {{next_update}}, languages such as de.")
    case .fileName:
      language.choose(
        de: "Ein Playbook heißt wie seine Datei, damit andere es unter diesem Namen finden.",
        en: "A playbook is called like its file, so that others find it under that name.")
    case .keysTogether:
      language.choose(
        de: "Diese Schlüssel passen nicht zusammen, oder einer braucht einen anderen neben sich: "
          + "„do“ oder „decide“, „decide“ mit „options“, „from“ mit „due“, „until“ mit „every“.",
        en: "These keys do not go together, or one needs another beside it: “do” or “decide”, "
          + "“decide” with “options”, “from” with “due”, “until” with “every”.")
    case .duplicate:
      language.choose(
        de: "Etwas kommt zweimal vor. Ein Schritt, eine Phase, ein Schlüssel hat seinen Namen "
          + "für sich, sonst wüsste niemand, welcher gemeint ist.",
        en: "Something is there twice. A step, a phase, a key has its name to itself; otherwise "
          + "nobody could say which one is meant.")
    case .unknownReference:
      language.choose(
        de: "Etwas wird beim Namen genannt, das es nicht gibt: ein Schritt, eine Entscheidung, "
          + "eine Antwort, eine Vorlage oder ein Playbook.",
        en: "Something is named that does not exist: a step, a decision, an option, a template or "
          + "a playbook.")
    case .include:
      language.choose(
        de: "„include“ legt dieses Playbook über andere. Jedes davon muss es geben, keines darf am "
          + "Ende sich selbst einbinden, und ein Schritt bleibt in seiner Phase.",
        en: "“include” lays this playbook over others. Each must exist, none may include itself in "
          + "the end, and a step stays in its phase.")
    case .cycle:
      language.choose(
        de: "Schritte warten über „after“ im Kreis aufeinander. Keiner davon könnte je beginnen.",
        en: "Steps wait for one another in a circle by “after”. None of them could ever begin.")
    case .conditionForm:
      language.choose(
        de: "Die Bedingung ist nicht in der Sprache der Bedingungen geschrieben. Möglich sind "
          + "==, !=, <, <=, >, >=, in, and, or, not, Texte in geraden Anführungszeichen und die "
          + "Namen wind, social, media, alert, cluster, status, channels, hours_since_detection, "
          + "promise.broken, decision.ID, fact.NAME, step.ID, published.TEMPLATE, "
          + "informed.AUDIENCE.",
        en: "The condition is not written in the language of conditions. Possible are ==, !=, <, "
          + "<=, >, >=, in, and, or, not, texts in straight quotation marks, and the names wind, "
          + "social, media, alert, cluster, status, channels, hours_since_detection, "
          + "promise.broken, decision.ID, fact.NAME, step.ID, published.TEMPLATE, "
          + "informed.AUDIENCE.")
    case .impossibleComparison:
      language.choose(
        de: "Hier wird verglichen, was sich nicht vergleichen lässt, oder mit einem Wert, der nie "
          + "vorkommt. Der Vergleich könnte nie zutreffen.",
        en: "This compares what cannot be compared, or with a value that never occurs. The "
          + "comparison could never be true.")
    case .noSteps:
      language.choose(
        de: "Ein Playbook ohne einen einzigen Schritt hilft niemandem.",
        en: "A playbook without a single step helps nobody.")
    case .missingTranslation:
      language.choose(
        de: "Ein Text fehlt in einer Sprache, in der andere Texte des Playbooks stehen. Wer diese "
          + "Sprache liest, bekäme nachts um drei die andere. Ein Text ohne Sprache gilt für alle.",
        en: "A text is missing in a language in which other texts of the playbook are written. "
          + "Who reads that language would get the other one at three in the morning. A text "
          + "without a language stands for all.")
    case .undeclaredFact:
      language.choose(
        de: "Eine Bedingung fragt nach einem Fakt, der unter „facts“ nicht steht, oder nach "
          + "einem Wert, den sie nicht haben kann. Niemand wird danach gefragt, also tritt es nie "
          + "ein. Ein Playbook ohne „facts“ darf nach allem fragen.",
        en: "A condition asks for a fact that is not under “facts”, or for a value that it cannot "
          + "have. Nobody is asked for it, so it never comes about. A playbook without “facts” may "
          + "ask for anything.")

    case .unreachableStep:
      language.choose(
        de: "Wird das Playbook der Reihe nach befolgt, öffnet sich dieser Schritt nie: Seine "
          + "Bedingung verlangt, was nie eintritt, etwa die Antwort auf eine Entscheidung, die "
          + "selbst auf ihn wartet, oder er kommt nach einem solchen Schritt.",
        en: "When the playbook is followed in order, this step never opens: its condition asks "
          + "for what never comes about, for instance the answer to a decision that itself waits "
          + "for it, or it comes after such a step.")
    case .unreachableBranch:
      language.choose(
        de: "Die Bedingung unter „standing“ hängt an einer Entscheidung, zu der es nie kommt. Sie "
          + "schlägt also nie etwas vor.",
        en: "The condition under “standing” hangs on a decision that is never reached. So it never "
          + "proposes anything.")
    case .constantCondition:
      language.choose(
        de: "Die Bedingung oder ein Teil davon kommt immer auf dasselbe heraus, gleich was "
          + "geschieht. Meist ist „and“ mit „or“ verwechselt, oder ein Vergleich deckt schon alles "
          + "ab. Geprüft werden alle Werte, die möglich sind; gemeldet wird nur, was sicher ist.",
        en: "The condition, or a part of it, comes to the same whatever happens. Mostly “and” was "
          + "taken for “or”, or a comparison covers everything already. All values that are "
          + "possible are tried; only what is certain is told.")
    case .idleOption:
      language.choose(
        de: "Aus dieser Antwort folgt nichts: Weder ein Schritt noch ein Vorschlag hängt an ihr. "
          + "Eine solche Antwort neben den anderen ist das „sonst“; bei mehreren kann niemand "
          + "sagen, wozu sie unterschieden werden.",
        en: "Nothing follows from this answer: neither a step nor a proposal hangs on it. One such "
          + "answer beside the others is the “otherwise”; of several nobody can say why they are "
          + "told apart.")
    case .missingRole:
      language.choose(
        de:
          "Was niemandem aufgetragen ist, bleibt im Sturm liegen. Jeder Schritt nennt mit „role“, "
          + "wer ihn tut.",
        en: "What is nobody's task is left undone in a storm. Each step says with “role” who does "
          + "it.")
    case .missingDue:
      language.choose(
        de: "Ein Schritt ohne Frist wird nie überfällig und nie angemahnt. „due“ zählt ab dem "
          + "Bemerken des Sturms, oder mit „from“ ab einem anderen Schritt, einer Entscheidung "
          + "oder Veröffentlichung.",
        en: "A step without a due time is never overdue and nobody is reminded of it. “due” counts "
          + "from when the storm was noticed, or with “from” from another step, a decision or a "
          + "publication.")
    case .dueOrder:
      language.choose(
        de:
          "Ein Schritt ist fällig, bevor der fällig ist, auf den er wartet, über „after“ oder über seine "
          + "Bedingung. Er wäre überfällig, ehe ihn jemand beginnen kann. Gerechnet wird ab dem Bemerken "
          + "des Sturms, als würde alles gerade noch rechtzeitig getan.",
        en:
          "A step is due before one that it waits for, by “after” or by its condition. It would be "
          + "overdue before anybody can begin it. Times are reckoned from when the storm was noticed, as "
          + "if everything were done just in time.")
    case .lateStatement:
      language.choose(
        de:
          "Die erste Antwort kommt nach diesem Playbook später, als eine Alarmstufe sie will, oder "
          + "weitere Antworten kommen seltener. Wer sich an das Playbook hält, versäumt dann die Zeiten "
          + "der Eskalationsmatrix. Mit „when“ gilt ein Schritt nur für manche Stufen, etwa alert < \"red\".",
        en:
          "By this playbook the first reply comes later than an alert level wants it, or further ones "
          + "come more seldom. Whoever keeps to the playbook then misses the times of the escalation "
          + "matrix. With “when” a step holds for some levels only, such as alert < \"red\".")
    case .firstHour:
      language.choose(
        de:
          "Mehr Schritte mit „must: true“ sind in der ersten Stunde fällig, als sich jemand merken kann. "
          + "Muss ist, was niemand auslassen darf; alles andere ist Hilfe. Schritte mit einer Bedingung "
          + "zählen mit, soweit sie zugleich offen sein können.",
        en:
          "More steps with “must: true” are due in the first hour than anybody can keep in mind. A must "
          + "is what nobody may leave out; all else is help. Steps with a condition count as far as they "
          + "can be open at once.")
    case .vacantRole:
      language.choose(
        de: "Schritte nennen diese Rolle, aber in stormlog.yaml hält sie niemand. Geprüft wird das "
          + "nur, wo es einen Arbeitsbereich gibt.",
        en: "Steps name this role, but nobody holds it in stormlog.yaml. That is looked at only "
          + "where there is a workspace.")
    case .missingDeputy:
      language.choose(
        de: "Eine Person hält diese Rolle, und niemand vertritt sie. Stürme kommen im Urlaub.",
        en: "One person holds this role and nobody stands in. Storms come during holidays.")
    case .clockWithoutOwner:
      language.choose(
        de:
          "Eine Meldefrist läuft, und keiner ist dafür da: Kein Schritt zu dieser Meldefrist hat eine "
          + "Rolle, und wem ihre Regel sie gibt, den gibt es nicht.",
        en:
          "A legal deadline runs and nobody is there for it: no step about this clock has a role, "
          + "and whom its rule gives it to does not exist.")
    case .unknownAudience:
      language.choose(
        de: "Die Bedingung fragt, ob jemand verständigt wurde, und der Name sieht nach einem "
          + "Tippfehler aus. Eigene Namen sind möglich, solange „stormlog inform“ sie so nennt.",
        en: "The condition asks whether somebody was told, and the name looks like a slip of the "
          + "pen. Names of your own are possible, as long as “stormlog inform” uses them.")
    case .unknownChannel:
      language.choose(
        de:
          "Der Name des Kanals sieht nach einem Tippfehler aus. Eigene Kanäle sind möglich, solange "
          + "sie überall gleich heißen.",
        en:
          "The channel's name looks like a slip of the pen. Channels of your own are possible, as "
          + "long as they are called the same everywhere.")
    case .unknownPlaceholder:
      language.choose(
        de: "Stormlog füllt \(Self.blanks) selbst. Was sonst in einer Vorlage offen bleibt, setzt "
          + "jemand von Hand ein; das Playbook nennt diese Namen unter „placeholders“, damit ein "
          + "Tippfehler nicht erst im Sturm auffällt.",
        en: "Stormlog fills \(Self.blanks) by itself. What else a template leaves open somebody "
          + "fills by hand; the playbook names those under “placeholders”, so that a slip of the "
          + "pen is not first seen in the storm.")
    case .placeholderMismatch:
      language.choose(
        de: "Ein Platzhalter steht in einer Sprache der Vorlage und fehlt in einer anderen. Einer "
          + "der beiden Texte sagt dann weniger.",
        en: "A placeholder stands in one language of a template and is missing in another. One of "
          + "the two texts then says less.")
    case .textTooLong:
      language.choose(
        de: "Die Vorlage passt nicht in ihren Kanal, schon bevor ihre Platzhalter gefüllt sind. "
          + "Für kurze Kanäle eine kürzere Fassung anlegen: eine Gruppe unter „channels“, ihr Text "
          + "unter „wordings“.",
        en: "The template does not fit its channel even before its placeholders are filled. Give "
          + "short channels a shorter wording: a group under “channels”, its text under “wordings”."
      )
    }
  }

  private static var blanks: String {
    StandardBlank.allCases.map { "{{\($0.rawValue)}}" }.joined(separator: ", ")
  }
}
