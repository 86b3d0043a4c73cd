package import IncidentCore

extension Language {
  /// Whose approvals are needed, all of them, as a phrase. A choice among several roles stands apart from
  /// what is needed beside it: `entweder Krisenleitung oder Pressestelle, dazu Recht`.
  package func approvers(_ requirements: [ApprovalPolicy.Requirement]) -> String {
    let all = requirements.map { requirement in
      requirement.anyOf.isEmpty
        ? [choose(de: "eine weitere Person des Teams", en: "another person of the team")]
        : requirement.anyOf.map { title(of: $0) }
    }
    guard all.count > 1, all.contains(where: { $0.count > 1 }) else { return list(all.map(either)) }
    return all.map { roles in
      (roles.count > 1 ? choose(de: "entweder ", en: "either ") : "") + either(roles)
    }.joined(separator: choose(de: ", dazu ", en: ", and also "))
  }
}
