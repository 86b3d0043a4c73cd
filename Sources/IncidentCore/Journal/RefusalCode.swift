extension Refusal {
  /// The stable name of the refusal for programs, which is the case's own name: `step-is-task` for
  /// `stepIsTask`. To rename a case is to break programs.
  package var code: String {
    // For programs it is the same, whichever of several statements it is about.
    if case .ofVariant(_, _, let refusal) = self { return refusal.code }
    var code = ""
    for letter in name {
      if letter.isUppercase { code += "-" }
      code += letter.lowercased()
    }
    return code
  }

  /// The name of the case, with which a mirror labels what the case carries.
  private var name: String {
    Mirror(reflecting: self).children.first?.label ?? "\(self)"
  }
}
