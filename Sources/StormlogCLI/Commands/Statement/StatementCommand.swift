package import ArgumentParser

package struct StatementCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "What the company says in public: draft, review, approval, publication.",
    discussion: helpText(
      """
      An approver is never one who wrote or edited the text, and an approval holds for exactly the
      text that was approved.
      """),
    subcommands: [
      StatementDraftCommand.self, StatementEditCommand.self, StatementSubmitCommand.self,
      StatementApproveCommand.self, StatementRejectCommand.self, StatementPublishCommand.self,
      StatementCorrectCommand.self, StatementWithdrawCommand.self, StatementListCommand.self,
      StatementShowCommand.self, StatementStrategyCommand.self, StatementClaimsCommand.self,
    ])

  package init() {}
}
