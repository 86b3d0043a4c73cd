import IncidentCore
import TestSupport

extension Story {
  /// Why an act is refused; nil where it is not.
  func refusal(of act: some Act, at moment: Moment? = nil) -> Refusal? {
    do {
      _ = try decide(act, at: moment)
      return nil
    } catch {
      return error
    }
  }
}
