extension Incident {
  /// When an entry happened, by its latest correction.
  package func momentCorrected(of entry: Entry) -> Moment {
    correctedMoments[entry.sequence] ?? entry.header.occurredAt
  }

  /// Moves whatever an entry left in the state to another time.
  mutating func move(entry sequence: Int, to moment: Moment) {
    if sequence == 1 { openedAt = moment }
    wind.move(sequence: sequence, to: moment)
    for index in milestones.indices where milestones[index].sequence == sequence {
      milestones[index].at = moment
    }
    for index in alerts.indices.dropFirst() where alerts[index].sequence == sequence {
      alerts[index].at = moment
    }
    for index in assignments.indices where assignments[index].sequence == sequence {
      assignments[index].at = moment
    }
    for index in escalations.indices {
      if escalations[index].sequence == sequence { escalations[index].at = moment }
      for ack in escalations[index].acknowledgements.indices
      where escalations[index].acknowledgements[ack].sequence == sequence {
        escalations[index].acknowledgements[ack].at = moment
      }
    }
    acts.move(entry: sequence, to: moment)
    for index in runs.indices { runs[index].move(entry: sequence, to: moment) }
    for index in statements.indices { statements[index].move(entry: sequence, to: moment) }
    for index in statementMarks.indices where statementMarks[index].sequence == sequence {
      statementMarks[index].at = moment
    }
    for index in promises.indices { promises[index].move(entry: sequence, to: moment) }
    for index in freezes.indices { freezes[index].move(entry: sequence, to: moment) }
    for index in informings.indices where informings[index].sequence == sequence {
      informings[index].at = moment
    }
    for index in harmAnswers.indices where harmAnswers[index].sequence == sequence {
      harmAnswers[index].at = moment
    }
    for index in clocks.indices { clocks[index].move(entry: sequence, to: moment) }
    for index in claims.indices { claims[index].move(entry: sequence, to: moment) }
    for index in posts.indices { posts[index].move(entry: sequence, to: moment) }
    for index in actions.indices where actions[index].settledIn == sequence {
      actions[index].settledAt = moment
    }
  }
}
