package import ArgumentParser
import IncidentWording

package struct StatementCommand: DescribedCommand {
  package static let help = CommandHelp(
    "statement", de: "stellungnahme",
    does: Bilingual(
      en: "What the company says in public: draft, review, approval, publication.",
      de: "Was das Unternehmen öffentlich sagt: Entwurf, Prüfung, Freigabe, Veröffentlichung."),
    more: Bilingual(
      en: """
        An approver is never one who wrote or edited the text, and an approval holds for exactly the
        text that was approved.
        """,
      de: """
        Wer den Text geschrieben oder geändert hat, gibt ihn nie frei, und eine Freigabe gilt genau
        für den Text, der freigegeben wurde.
        """))

  package static let configuration = help.configuration(
    subcommands: [
      StatementDraftCommand.self, StatementEditCommand.self, StatementSubmitCommand.self,
      StatementApproveCommand.self, StatementRejectCommand.self, StatementPublishCommand.self,
      StatementCorrectCommand.self, StatementWithdrawCommand.self, StatementListCommand.self,
      StatementShowCommand.self, StatementStrategyCommand.self, StatementClaimsCommand.self,
    ])

  package init() {}
}
