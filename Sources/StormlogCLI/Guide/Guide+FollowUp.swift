import HostFiles
import IncidentCore
import StrictText
import Workspace

extension Guide {
  mutating func askMeasuring() throws(Interview.Ended) {
    guard isMissing(.targets) || isMissing(.figuresReview) else { return }
    interview.heading(phrases.title(of: .measuring))
    if isMissing(.targets), let target = try duration(FollowUpQuestion.firstResponse) {
      set(target, at: "kpi", "first-response")
    }
    guard isMissing(.figuresReview) else { return }
    if configuration.preparation.measuring.owner == nil,
      let owner = try person(FollowUpQuestion.figuresOwner)
    {
      set(YAMLText.plain(owner), at: "preparation", "measuring", "owner")
    }
    if let date = try date(FollowUpQuestion.figuresReviewed) {
      set(date, at: "preparation", "measuring", "reviewed")
    }
  }

  mutating func askGuidelines() throws(Interview.Ended) {
    guard isMissing(.guideline) || isMissing(.training) else { return }
    interview.heading(phrases.title(of: .people))
    if configuration.preparation.guidelines.isEmpty { try askGuidelineTitles() }
    if isMissing(.training) { try askTrainings() }
  }

  private mutating func askGuidelineTitles() throws(Interview.Ended) {
    while let title = try plainText(FollowUpQuestion.guideline) {
      let file = try text(FollowUpQuestion.guidelineFile)
      if let file, !SafeFile.exists(file.hasPrefix("/") ? file : joined(workspace.path, file)) {
        interview.say("    \(phrases.fileNotThere(file, folder: workspace.path))")
      }
      let version = try plainText(FollowUpQuestion.guidelineVersion)
      let dated = try date(FollowUpQuestion.guidelineDated)
      let readers = try people(FollowUpQuestion.acknowledged)
      add(
        [
          ("title", title), ("file", file.map(YAMLText.plain)), ("version", version),
          ("dated", dated), ("acknowledged", readers.isEmpty ? nil : Self.list(readers)),
        ], to: "preparation", "guidelines")
    }
  }

  private mutating func askTrainings() throws(Interview.Ended) {
    while let title = try plainText(FollowUpQuestion.training) {
      let date = try date(FollowUpQuestion.trainingDate)
      let people = try people(FollowUpQuestion.attended)
      add(
        [
          ("title", title), ("date", date),
          ("attended", people.isEmpty ? nil : Self.list(people)),
        ], to: "preparation", "training")
    }
  }
}
