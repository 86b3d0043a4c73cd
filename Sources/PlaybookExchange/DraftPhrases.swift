package import IncidentCore

/// What a draft says where the foreign file says nothing, in the language of who imports it.
package struct DraftPhrases: Sendable {
  package let steps: String
  package let yes: String
  package let no: String
  package let noneOfThese: String
  package let learn: String
  package let retrospective: String
  package let statusUpdate: String
  package let condition: @Sendable (String) -> String
  package let choice: @Sendable (String) -> String
  package let repeatWhile: @Sendable (String) -> String
  package let repeatUntil: @Sendable (String) -> String
  package let didItWork: @Sendable (String) -> String
  package let doneOnceItWorked: @Sendable (String) -> String
  package let waitFirst: @Sendable (Interval) -> String
  package let command: @Sendable (_ type: String, _ command: String) -> String
  package let followPlaybook: @Sendable (String) -> String

  package init(
    steps: String, yes: String, no: String, noneOfThese: String, learn: String,
    retrospective: String, statusUpdate: String,
    condition: @escaping @Sendable (String) -> String,
    choice: @escaping @Sendable (String) -> String,
    repeatWhile: @escaping @Sendable (String) -> String,
    repeatUntil: @escaping @Sendable (String) -> String,
    didItWork: @escaping @Sendable (String) -> String,
    doneOnceItWorked: @escaping @Sendable (String) -> String,
    waitFirst: @escaping @Sendable (Interval) -> String,
    command: @escaping @Sendable (_ type: String, _ command: String) -> String,
    followPlaybook: @escaping @Sendable (String) -> String
  ) {
    self.steps = steps
    self.yes = yes
    self.no = no
    self.noneOfThese = noneOfThese
    self.learn = learn
    self.retrospective = retrospective
    self.statusUpdate = statusUpdate
    self.condition = condition
    self.choice = choice
    self.repeatWhile = repeatWhile
    self.repeatUntil = repeatUntil
    self.didItWork = didItWork
    self.doneOnceItWorked = doneOnceItWorked
    self.waitFirst = waitFirst
    self.command = command
    self.followPlaybook = followPlaybook
  }
}
