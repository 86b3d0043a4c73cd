package import IncidentCore
import ShippedPlaybooks
import StrictText

extension PlaybookProblem {
  /// What is wrong, and what to do about it, in one or two sentences without the place.
  package func message(in language: Language) -> String {
    switch reason {
    case .yaml(let reason): reason.message(in: language)
    case .condition(let error): error.message(in: language)
    case .file(let fault): fault.message(in: language)

    case .unknownKey(let key, let nearest):
      language.choose(
        de: "Den Schlüssel „\(key)“ gibt es hier nicht.",
        en: "There is no key “\(key)” here.") + language.suggestion(nearest)
    case .missingKey(let key):
      language.choose(de: "Hier fehlt „\(key)“.", en: "“\(key)” is missing here.")
    case .wrongKind(let found, let expected):
      language.wrongKind(found, expected: expected)
    case .emptyList:
      language.choose(
        de: "Die Liste ist leer. Füllen oder den Schlüssel weglassen.",
        en: "The list is empty. Fill it or leave the key out.")
    case .emptyText:
      language.choose(de: "Der Text ist leer.", en: "The text is empty.")
    case .unknownWord(let word, let allowed):
      language.choose(
        de: "„\(word)“ ist hier nicht möglich. Möglich: \(allowed.joined(separator: ", ")).",
        en: "“\(word)” is not possible here. Possible: \(allowed.joined(separator: ", ")).")
    case .duplicateItem(let item):
      language.choose(
        de: "„\(item)“ steht schon in dieser Liste.", en: "“\(item)” is already in this list.")

    case .badID(let id) where id.isStepNumber:
      language.choose(
        de: "„\(id)“ geht nicht als Name: Ziffern allein sind die Nummer eines Schritts.",
        en: "“\(id)” cannot be an id: digits alone are the number of a step.")
    case .badID(let id):
      language.choose(
        de: "„\(id)“ geht nicht als Name: nur a–z, 0–9 und -, höchstens 64 Zeichen.",
        en: "“\(id)” cannot be an id: only a–z, 0–9 and -, at most 64 characters.")
    case .badVersion:
      language.choose(
        de: "Die Fassung ist eine ganze Zahl ab 1.", en: "The version is a whole number from 1 on.")
    case .badDuration(let text):
      language.choose(
        de: "„\(text)“ ist keine Dauer. Möglich sind 90s, 30m, 4h und 7d, höchstens 3650d.",
        en: "“\(text)” is no length of time. Write 90s, 30m, 4h or 7d, at most 3650d.")
    case .durationWithoutUnit(let count):
      language.choose(
        de: "Der Dauer fehlt die Einheit: \(count)m, \(count)h oder \(count)d.",
        en: "The length of time lacks its unit: \(count)m, \(count)h or \(count)d.")
    case .dueWithoutIn(let text):
      language.choose(
        de: "Jede von mehreren Fristen steht in geschweiften Klammern: {in: \(text)}.",
        en: "Each of several due times stands in braces: {in: \(text)}.")
    case .badLanguage(let code):
      language.choose(
        de: "„\(code)“ ist kein Sprachkürzel wie de oder en.",
        en: "“\(code)” is no language code such as de or en.")
    case .badAnchor(let text):
      language.choose(
        de: "„\(text)“ ist kein Beginn einer Frist. Möglich: detection, step:ID, decision:ID, "
          + "publish:ID.",
        en: "“\(text)” is nothing a time can run from. Possible: detection, step:ID, "
          + "decision:ID, publish:ID.")
    case .badUntil(let text):
      language.choose(
        de: "„\(text)“ ist kein Ende einer Wiederholung. Möglich: step:ID.",
        en: "“\(text)” is nothing that ends a repetition. Possible: step:ID.")
    case .badPlaceholder(let text):
      language.choose(
        de: "„\(text)“ ist kein Platzhalter. Er sieht aus wie {{next_update}}: nur a–z und _.",
        en: "“\(text)” is no placeholder. One looks like {{next_update}}: only a–z and _.")
    case .badFactName(let name):
      language.choose(
        de: "„\(name)“ kann kein Fakt heißen: Kleinbuchstaben, Ziffern, - und _, am Anfang ein "
          + "Buchstabe.",
        en:
          "“\(name)” cannot be the name of a fact: small letters, digits, - and _, a letter first.")
    case .badFactValue(let value):
      language.choose(
        de: "„\(value)“ kann kein Wert sein: nur a–z, 0–9, ., - und _, höchstens 64 Zeichen.",
        en: "“\(value)” cannot be a value: only a–z, 0–9, ., - and _, at most 64 characters.")
    case .idDiffersFromFile(let id, let file):
      language.choose(
        de: "Das Playbook heißt „\(id)“, die Datei „\(file)“. Beide müssen gleich heißen.",
        en: "The playbook is called “\(id)”, its file “\(file)”. Both must be called the same.")

    case .taskAndDecision:
      language.choose(
        de: "Ein Schritt hat entweder „do“ oder „decide“, nicht beides.",
        en: "A step has either “do” or “decide”, not both.")
    case .neitherTaskNorDecision:
      language.choose(
        de: "Dem Schritt fehlt „do“ (eine Aufgabe) oder „decide“ (eine Frage).",
        en: "The step lacks “do” (a task) or “decide” (a question).")
    case .decisionWithoutOptions:
      language.choose(
        de: "Eine Entscheidung braucht mindestens zwei „options“.",
        en: "A decision needs at least two “options”.")
    case .optionsOfTask:
      language.choose(
        de: "„options“ gehört zu „decide“, dieser Schritt ist eine Aufgabe.",
        en: "“options” belongs to “decide”; this step is a task.")
    case .recordsOfTask:
      language.choose(
        de: "„records“ gehört zu „decide“, dieser Schritt ist eine Aufgabe.",
        en: "“records” belongs to “decide”; this step is a task.")
    case .recordsNothing(let question):
      language.choose(
        de: "Keine Antwort heißt wie eine auf „\(question.rawValue)“. Angeben, welche wofür steht: "
          + "records: {\(question.rawValue): {…: …}}.",
        en:
          "No option is called like an answer to “\(question.rawValue)”. Say which stands for which: "
          + "records: {\(question.rawValue): {…: …}}.")
    case .fromWithoutDue:
      language.choose(
        de: "„from“ sagt, ab wann „due“ läuft; hier fehlt „due“.",
        en: "“from” says when “due” begins to run; “due” is missing here.")
    case .fromBesideSeveralDues:
      language.choose(
        de: "Mehrere Fristen haben jede ihr eigenes „from“; dieses hier weglassen.",
        en: "Several due times each have their own “from”; leave this one out.")
    case .untilWithoutEvery:
      language.choose(
        de: "„until“ beendet eine Wiederholung; hier fehlt „every“.",
        en: "“until” ends a repetition; “every” is missing here.")
    case .untilItself:
      language.choose(
        de: "Der Schritt nennt sich selbst als sein Ende: Er wiederholt sich nie.",
        en: "The step names itself as its end: it will never repeat.")
    case .everyTooShort:
      language.choose(
        de: "Ein Schritt wiederholt sich frühestens nach 1m.",
        en: "A step repeats after 1m at the earliest.")
    case .checklistOfDecision:
      language.choose(
        de: "„checklist“ gehört zu „do“, dieser Schritt ist eine Entscheidung.",
        en: "“checklist” belongs to “do”; this step is a decision.")
    case .proposalNotOne:
      language.choose(
        de: "Ein Vorschlag ist genau eines von „escalate“, „run“, „clock“ und „tell“.",
        en: "A proposal is exactly one of “escalate”, “run”, “clock” and “tell”.")
    case .textBesideTell:
      language.choose(
        de: "Bei „tell“ steht der Text schon dort; „text“ weglassen.",
        en: "With “tell” the text is already there; leave “text” out.")
    case .besideWordings(let key):
      language.choose(
        de: "Neben „wordings“ steht kein „\(key)“: Kanäle und Text hat jede Gruppe für sich.",
        en: "No “\(key)” goes beside “wordings”: each group has channels and a text of its own.")

    case .duplicateID(let id, let file, let position):
      language.choose(
        de: "„\(id)“ gibt es schon: \(file), Zeile \(position.line), Spalte \(position.column).",
        en: "“\(id)” exists already: \(file), line \(position.line), column \(position.column).")
    case .stepOfOtherPhase(let step, let phase):
      language.choose(
        de: "Den Schritt „\(step)“ gibt es schon in der Phase „\(phase)“. Dort anpassen, oder "
          + "diesen anders nennen.",
        en: "The step “\(step)” exists already in the phase “\(phase)”. Refine it there, or call "
          + "this one something else.")
    case .unknownStep(let id, let nearest):
      language.choose(
        de: "Den Schritt „\(id)“ gibt es in diesem Playbook nicht.",
        en: "There is no step “\(id)” in this playbook.") + language.suggestion(nearest)
    case .unknownDecision(let id, let nearest):
      language.choose(
        de: "Die Entscheidung „\(id)“ gibt es in diesem Playbook nicht.",
        en: "There is no decision “\(id)” in this playbook.") + language.suggestion(nearest)
    case .unknownOption(let option, let decision, let options):
      language.choose(
        de: "„\(option)“ ist keine Antwort auf „\(decision)“. Möglich: "
          + "\(options.joined(separator: ", ")).",
        en: "“\(option)” is no option of “\(decision)”. Possible: "
          + "\(options.joined(separator: ", ")).")
    case .unknownTemplate(let id, let nearest):
      language.choose(
        de: "Die Vorlage „\(id)“ gibt es in diesem Playbook nicht.",
        en: "There is no statement “\(id)” in this playbook.") + language.suggestion(nearest)
    case .unknownGroup(let id, let nearest):
      language.choose(
        de: "Die Gruppe „\(id)“ gibt es nicht. Welche Kanäle dazugehören, steht oben unter "
          + "„channels“: {\(id): [x, website]}.",
        en: "There is no group “\(id)”. Which channels belong to it is said at the top, under "
          + "“channels”: {\(id): [x, website]}.") + language.suggestion(nearest)
    case .channelInTwoGroups(let channel):
      language.choose(
        de: "„\(channel)“ ist schon in einer anderen Gruppe; ein Kanal gehört zu einer.",
        en: "“\(channel)” is in another group already; a channel belongs to one.")
    case .unknownPlaybook(let id):
      language.choose(
        de: "Das Playbook „\(id)“ gibt es nicht.", en: "There is no playbook “\(id)”.")
    case .undeclaredFact(let name, let nearest):
      language.choose(
        de: "Den Fakt „\(name)“ führt das Playbook unter „facts“ nicht auf.",
        en: "The playbook does not list the fact “\(name)” under “facts”.")
        + language.suggestion(nearest)
    case .undeclaredFactValue(let value, let fact, let declared):
      language.choose(
        de: "fact.\(fact) wird nie „\(value)“. Unter „facts“ stehen: "
          + "\(declared.joined(separator: ", ")).",
        en: "fact.\(fact) is never “\(value)”. “facts” lists: \(declared.joined(separator: ", ")).")
    case .factIsNumber(let fact, let other):
      language.choose(
        de: "fact.\(fact) ist nach „facts“ eine Zahl und wird nie „\(other)“.",
        en: "By “facts”, fact.\(fact) is a number and never “\(other)”.")
    case .unknownClock(let rule, let nearest):
      language.choose(
        de: "Die Regel „\(rule)“ für Meldefristen gibt es nicht.",
        en: "There is no rule “\(rule)” for legal clocks.") + language.suggestion(nearest)
    case .unknownAct(let text):
      language.choose(
        de: "„\(text)“ ist kein Akt, der einen Schritt erledigt. Möglich sind: "
          + "\(StepAct.forms.joined(separator: ", ")).",
        en: "“\(text)” is no act that does a step. There are: "
          + "\(StepAct.forms.joined(separator: ", ")).")
    case .actBeside(let key):
      language.choose(
        de: "Den Schritt erledigt der Akt, den „by“ nennt; „\(key)“ kann nicht daneben stehen.",
        en: "The act that “by” names does the step; “\(key)” cannot stand beside it.")
    case .cycle(let steps):
      language.choose(
        de: "Diese Schritte warten aufeinander: \(steps.joined(separator: " → ")).",
        en: "These steps wait for one another: \(steps.joined(separator: " → ")).")
    case .noSteps:
      language.choose(
        de: "Das Playbook hat keinen einzigen Schritt.", en: "The playbook has not a single step.")
    case .missingTranslations(let languages):
      language.choose(
        de: "Dem Text fehlt eine Sprache, in der andere Texte stehen: "
          + "\(languages.joined(separator: ", ")).",
        en: "The text lacks a language in which others are written: "
          + "\(languages.joined(separator: ", ")).")
    case .strayLanguage(let code, let missing):
      language.choose(
        de: "„\(code)“ steht fast nur hier; andere Texte haben stattdessen: "
          + "\(missing.joined(separator: ", ")).",
        en: "“\(code)” stands next to nowhere else; other texts have instead: "
          + "\(missing.joined(separator: ", ")).")
        + language.suggestion(NearestWord.to(code, among: missing))
    case .tooManyLanguages(let limit):
      language.choose(
        de: "Zu viele Sprachen: höchstens \(limit).", en: "Too many languages: at most \(limit).")

    case .unknownInclude(let id):
      language.choose(
        de: "Das Playbook „\(id)“, das hier eingebunden wird, gibt es nicht.",
        en: "There is no playbook “\(id)” to include.")
        + language.suggestion(NearestWord.to(id, among: ShippedPlaybooks.ids))
    case .includeCycle(let ids):
      language.choose(
        de: "Diese Playbooks binden einander ein: \(ids.joined(separator: " → ")).",
        en: "These playbooks include one another: \(ids.joined(separator: " → ")).")
    case .tooManyIncludes(let limit):
      language.choose(
        de: "Zu viele eingebundene Playbooks: höchstens \(limit).",
        en: "Too many included playbooks: at most \(limit).")

    case .scenarioDiffersFromFile(let id, let file):
      language.choose(
        de: "Das Drehbuch heißt „\(id)“, die Datei „\(file)“. Beide müssen gleich heißen.",
        en: "The scenario is called “\(id)”, its file “\(file)”. Both must be called the same.")
    case .badStart(let text):
      language.choose(
        de: "„\(text)“ ist kein Beginn. Er sieht aus wie 2026-03-02T08:40.",
        en: "“\(text)” is no start. One looks like 2026-03-02T08:40.")
    case .startNever(let text):
      language.choose(
        de:
          "\(text) zeigt an diesem Tag keine Uhr: Sie wird darüber hinweg auf Sommerzeit vorgestellt. "
          + "Eine Stunde früher oder später nehmen.",
        en:
          "No clock shows \(text) on that day: it is put forward past it for summer time. Take an "
          + "hour earlier or later.")
    case .startTwice(let text):
      language.choose(
        de:
          "\(text) zeigt die Uhr an diesem Tag zweimal, weil sie zurückgestellt wird; gemeint ist das "
          + "erste Mal.",
        en: "The clock shows \(text) twice on that day, because it is put back; the first time is "
          + "meant.")
    case .badDrillTime(let text):
      language.choose(
        de: "„\(text)“ ist keine Zeit nach dem Beginn. Sie sieht aus wie T+10m oder T+2h.",
        en: "“\(text)” is no time after the start. One looks like T+10m or T+2h.")
    case .badWind:
      language.choose(
        de: "Die Windstärke ist eine ganze Zahl von 0 bis 6.",
        en: "The wind is a whole number from 0 to 6.")
    case .unknownObjective(let id, let nearest):
      language.choose(
        de: "Das Übungsziel „\(id)“ gibt es in diesem Drehbuch nicht.",
        en: "There is no objective “\(id)” in this scenario.") + language.suggestion(nearest)
    case .objectiveWithoutExpectation(let id):
      language.choose(
        de: "Zum Übungsziel „\(id)“ gehört keine Erwartung, sodass es sich nicht bewerten lässt.",
        en: "No expectation belongs to the objective “\(id)”, so that it cannot be rated.")
    case .injectAfterEnd(let id):
      language.choose(
        de: "Die Einspielung „\(id)“ käme erst, wenn die Übung vorbei ist („duration“).",
        en: "The inject “\(id)” would come after the end of the drill (“duration”).")
    case .brokenPlaybook(let id):
      language.choose(
        de: "Dem Playbook „\(id)“ lässt sich nicht folgen: stormlog playbook check \(id).",
        en: "The playbook “\(id)” cannot be followed: stormlog playbook check \(id).")

    case .finding(let finding): finding.message(in: language)
    }
  }
}

extension Language {
  /// What was probably meant, to stand behind a sentence; empty where nothing is near.
  func suggestion(_ nearest: String?) -> String {
    nearest.map { choose(de: " Gemeint: „\($0)“?", en: " Did you mean “\($0)”?") } ?? ""
  }

  fileprivate func wrongKind(_ found: YAMLNode.Kind, expected: [YAMLNode.Kind]) -> String {
    let wanted = either(expected.map(title))
    let sentence = choose(
      de: "Hier gehört \(wanted) hin, nicht \(title(found)).",
      en: "This must be \(wanted), not \(title(found)).")
    let needsQuotes = expected.contains(.text) && [.integer, .number, .truth].contains(found)
    return needsQuotes
      ? sentence + choose(de: " In Anführungszeichen setzen.", en: " Put it in quotes.") : sentence
  }

  private func title(_ kind: YAMLNode.Kind) -> String {
    switch kind {
    case .text: choose(de: "ein Text", en: "a text")
    case .integer: choose(de: "eine ganze Zahl", en: "a whole number")
    case .number: choose(de: "eine Zahl", en: "a number")
    case .truth: choose(de: "true oder false", en: "true or false")
    case .nothing: choose(de: "nichts", en: "nothing")
    case .list: choose(de: "eine Liste", en: "a list")
    case .map: choose(de: "ein Block mit Schlüsseln", en: "a map of keys")
    }
  }
}

extension PlaybookProblem.FileFault {
  fileprivate func message(in language: Language) -> String {
    switch self {
    case .missing:
      language.choose(de: "Diese Datei gibt es nicht.", en: "There is no such file.")
    case .isFolder:
      language.choose(de: "Das ist ein Ordner, keine Datei.", en: "This is a folder, not a file.")
    case .notAFile:
      language.choose(
        de: "Das ist keine gewöhnliche Datei, sondern eine Pipe, ein Gerät oder Ähnliches.",
        en: "This is no ordinary file but a pipe, a device or the like.")
    case .notPermitted:
      language.choose(
        de: "Diese Datei darf hier nicht gelesen werden.", en: "This file may not be read here.")
    case .other(let detail):
      language.choose(
        de: "Diese Datei lässt sich nicht lesen: \(detail)",
        en: "This file cannot be read: \(detail)")
    }
  }
}
