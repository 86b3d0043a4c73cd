/// The structure of one kind of event: what it records, without a word of free text, what that
/// changes, and all else that the program has to know of such an event.
///
/// No requirement has a default: a new kind of event answers each of them in its own file, and is
/// listed once more, in `IncidentEvent.swift`.
package protocol EventPayload: Codable, Hashable, Sendable {
  /// The kind under which it is stored. Never reused, never renamed once released.
  static var kind: EventKind { get }

  /// The version in which it is written now; it reads all from 1 up to this. A new shape is a new
  /// version: a field added to it is optional, and `apply` finds in the header which it was.
  static var version: Int { get }

  /// Whether it changes an incident's state. What does not is skipped when a journal is folded,
  /// which keeps an incident of many notes quick.
  static var changesState: Bool { get }

  /// Whether its entry gives a number or an id the name by which it is called later, or takes one
  /// back.
  static var givesNames: Bool { get }

  /// Whether saying what happened takes names that other entries give.
  static var needsNames: Bool { get }

  /// The texts of its entry that can be corrected, the one that says most first; none where a text
  /// is bound by approvals or is a correction itself.
  var correctableTexts: [WordKey] { get }

  /// Whether the time of its entry can be corrected, and what that has to keep to.
  var timeCorrection: TimeCorrection { get }

  /// Which runs' conditions it can change. Follows from what ``ConditionName`` can ask for, and
  /// from the steps that keep others waiting.
  var conditionReach: ConditionReach { get }

  /// The evidence that it refers to, in the order in which the words name the files.
  var attachments: [Attachment] { get }

  /// Whether an undo can take it back. What went out to the public cannot be made unsaid, what was
  /// erased cannot be brought back, and an undoing is reversed by doing the thing again.
  ///
  /// - Parameter before: The incident as it was before the act.
  func isUndoable(before: Incident) -> Bool

  /// What it holds good by without changing it: while the entry stands, what gave this to the
  /// incident is not undone. An assignment only counts where the roster does not seat the person.
  func foundations(as header: EntryHeader) -> [Subject]

  /// The pieces of state that it changes, as the entry of this sequence.
  func subjects(as sequence: Int) -> [Subject]

  /// Changes the incident as the event says. Total: a journal that was once accepted can always
  /// be folded, so an event whose subject is gone changes nothing.
  func apply(to incident: inout Incident, as header: EntryHeader, digest: String)
}
