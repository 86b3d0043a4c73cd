package import IncidentCore

/// A target that the company has set itself, and whether it was met.
package struct TargetReview: Hashable, Sendable {
  package let figure: FigureName
  package let target: FigureTarget
  /// Nil where the figure is not known.
  package let isMet: Bool?

  package static func all(
    _ targets: [FigureName: FigureTarget], in figures: Figures
  ) -> [TargetReview] {
    targets.sorted { $0.key < $1.key }.map { name, target in
      TargetReview(figure: name, target: target, isMet: figures.meets(target, for: name))
    }
  }
}
