package import StrictText

/// The most that is read of a playbook.
package struct PlaybookLimits: Hashable, Sendable {
  package let file: YAMLLimits
  /// How many files one playbook may include, straight or through others.
  package let includes: Int
  package let languages: Int

  package init(file: YAMLLimits = YAMLLimits(), includes: Int = 32, languages: Int = 16) {
    self.file = file
    self.includes = includes
    self.languages = languages
  }
}
