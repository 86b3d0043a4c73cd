import IncidentCore

extension PlaybookSource {
  /// All texts under the paths of ``PlaybookWords``, in the order of the playbook.
  var texts: [(path: String, text: LocalisedText)] {
    var texts: [(path: String, text: LocalisedText)] = []
    func add(_ path: String, _ text: LocalisedText?) {
      if let text { texts.append((path, text)) }
    }
    add("playbook.title", title)
    for fact in facts { add("fact.\(fact.name.value).ask", fact.ask) }
    for phase in phases {
      add("phase.\(phase.id.value).title", phase.title)
      for step in phase.steps {
        add("step.\(step.id.value).do", step.task ?? step.question)
        for option in step.options?.value ?? [] {
          add("step.\(step.id.value).option.\(option.id)", option.label)
        }
        for (index, item) in (step.checklist?.value ?? []).enumerated() {
          add("step.\(step.id.value).item.\(index + 1)", item)
        }
      }
    }
    for branch in standing { add("standing.\(branch.id.value).text", branch.text) }
    for template in statements {
      add(PlaybookWords.templatePath(template.id.value), template.text)
      for wording in template.wordings {
        add(
          PlaybookWords.templatePath(template.id.value, wording: wording.group.value), wording.text)
      }
    }
    return texts
  }

  /// The languages in which any text is written, in alphabetical order.
  var languages: [String] {
    Set(texts.flatMap(\.text.languages)).sorted()
  }

  /// The finished playbook, where nothing it needs is missing.
  func document() -> PlaybookDocument? {
    guard let version else { return nil }
    let languages = languages.isEmpty ? [PlaybookWords.undetermined] : languages
    var words = Words()
    for (path, text) in texts {
      for language in languages {
        words[PlaybookWords.key(path, language: language)] = text.text(in: language)
      }
    }
    let playbook = Playbook(
      id: id.value, version: version, languages: languages,
      phases: phases.map { Phase(id: $0.id.value, steps: $0.steps.map(\.step)) },
      standing: standing.compactMap { branch in
        guard let when = branch.when, let proposal = branch.proposal else { return nil }
        return StandingBranch(
          id: branch.id.value, when: when.condition, proposal: proposal.value)
      },
      templates: statements.map { template in
        StatementTemplate(
          id: template.id.value,
          channels: texts(of: template).flatMap(\.channels).uniqued(),
          touchesLiability: template.liability ?? false, strategies: template.strategies ?? [],
          wordings: template.wordings.filter { $0.text != nil }.map {
            TemplateWording(id: $0.group.value, channels: channels(ofGroup: $0.group.value))
          }.filter { !$0.channels.isEmpty })
      },
      suggestion: suggestion, facts: facts.map(\.fact))
    return PlaybookDocument(
      playbook: playbook, words: words, placeholders: placeholders.map(\.value).uniqued())
  }
}

extension StepSource {
  fileprivate var step: Step {
    Step(
      id: id.value,
      options: question == nil ? nil : options?.value.map(\.id),
      role: role?.value,
      due: (due?.value ?? []).map {
        DueRule($0.offset, from: ($0.from ?? from)?.value ?? .detection)
      },
      after: (after ?? []).map(\.value),
      when: when?.condition,
      requiresEvidence: evidence ?? false,
      repetition: every.map { Repetition(every: $0.value, until: until?.value) },
      itemCount: checklist?.value.count ?? 0, clock: clock?.value, act: act?.value,
      isMust: must ?? false, team: team,
      records: records.map { $0.value.recording(of: options?.value.map(\.id) ?? []) })
  }
}
