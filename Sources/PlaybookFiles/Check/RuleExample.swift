import IncidentCore

/// A small piece of YAML that breaks a rule, and one that keeps it.
package struct RuleExample: Hashable, Sendable {
  /// Where in a playbook the pieces stand.
  package enum Frame: Sendable {
    /// They are a whole file.
    case file
    /// They stand at the top level, below the title and beside a phase with a step.
    case top
    /// They are steps of a phase.
    case steps
  }

  package let frame: Frame
  package let bad: String
  package let good: String

  package init(_ frame: Frame = .steps, bad: String, good: String) {
    self.frame = frame
    self.bad = bad
    self.good = good
  }
}

extension CheckRule {
  package var example: RuleExample {
    Linter.rules.first { $0.name == self }?.example ?? readingExample
  }

  /// The examples of what comes out while a file is read.
  private var readingExample: RuleExample {
    switch self {
    case .yaml:
      RuleExample(
        bad: "- {id: call, do: &call Call the site., role: legal, due: 30m}",
        good: "- {id: call, do: Call the site., role: legal, due: 30m}")
    case .limit:
      RuleExample(
        bad: "- {id: call, do: Call., when: \(String(repeating: "not ", count: 40))wind > 3}",
        good: "- {id: call, do: Call., when: wind <= 3}")
    case .unknownKey:
      RuleExample(
        bad: "- {id: call, do: Call the site., rol: legal}",
        good: "- {id: call, do: Call the site., role: legal}")
    case .missingKey:
      RuleExample(
        bad: "- {do: Call the site.}", good: "- {id: call, do: Call the site.}")
    case .wrongKind:
      RuleExample(
        bad: "- {id: ask, decide: Is it true?, options: [yes, true]}",
        good: "- {id: ask, decide: Is it true?, options: [\"yes\", \"no\"]}")
    case .wrongValue:
      RuleExample(
        bad: "- {id: call, do: Call the site., due: half an hour}",
        good: "- {id: call, do: Call the site., due: 30m}")
    case .fileName:
      RuleExample(
        .file,
        bad: """
          # in the file example.yaml
          playbook: exmaple
          version: 1
          title: Example
          """,
        good: """
          # in the file example.yaml
          playbook: example
          version: 1
          title: Example
          """)
    case .keysTogether:
      RuleExample(
        bad: "- {id: ask, decide: Is it true?}",
        good: "- {id: ask, decide: Is it true?, options: [\"yes\", \"no\"]}")
    case .duplicate:
      RuleExample(
        bad: "- {id: call, do: Call the site.}\n- {id: call, do: Call the head office.}",
        good: "- {id: call, do: Call the site.}\n- {id: call-office, do: Call the head office.}")
    case .unknownReference:
      RuleExample(
        bad: "- {id: call, do: Call the site.}\n- {id: report, do: Report., after: [cal]}",
        good: "- {id: call, do: Call the site.}\n- {id: report, do: Report., after: [call]}")
    case .include:
      RuleExample(.top, bad: "include: [example]", good: "include: [spine]")
    case .cycle:
      RuleExample(
        bad: "- {id: draft, do: Draft., after: [approve]}\n"
          + "- {id: approve, do: Approve., after: [draft]}",
        good: "- {id: draft, do: Draft.}\n- {id: approve, do: Approve., after: [draft]}")
    case .conditionForm:
      RuleExample(
        bad: "- {id: call, do: Call the site., when: wind => 3}",
        good: "- {id: call, do: Call the site., when: wind >= 3}")
    case .impossibleComparison:
      RuleExample(
        bad: "- {id: call, do: Call the site., when: alert >= 3 or wind > 6}",
        good: "- {id: call, do: Call the site., when: 'alert >= \"orange\" or wind >= 5'}")
    case .noSteps:
      RuleExample(
        .file, bad: "playbook: example\nversion: 1\ntitle: Example",
        good: """
          playbook: example
          version: 1
          title: Example
          phases:
            - id: assess
              title: Assess
              steps:
                - {id: call, do: Call the site.}
          """)
    case .missingTranslation:
      RuleExample(
        bad: "- {id: call, do: {en: Call the site., de: Den Standort anrufen.}}\n"
          + "- {id: report, do: {en: Report.}}",
        good: "- {id: call, do: {en: Call the site., de: Den Standort anrufen.}}\n"
          + "- {id: report, do: {en: Report., de: Berichten.}}")
    case .undeclaredFact:
      RuleExample(
        .top,
        bad: """
          facts:
            injury: {ask: Is anyone hurt?, values: ["yes", "no"]}
          standing:
            - {id: hurt, when: fact.injured == "yes", propose: {escalate: red}}
          """,
        good: """
          facts:
            injury: {ask: Is anyone hurt?, values: ["yes", "no"]}
          standing:
            - {id: hurt, when: fact.injury == "yes", propose: {escalate: red}}
          """)
    case .unreachableStep, .unreachableBranch, .constantCondition, .idleOption, .missingRole,
      .missingDue, .dueOrder, .lateStatement, .firstHour, .vacantRole, .missingDeputy,
      .clockWithoutOwner, .unknownAudience,
      .unknownChannel,
      .unknownPlaceholder,
      .placeholderMismatch,
      .textTooLong:
      RuleExample(bad: "", good: "")
    }
  }
}
