package dev.responds.benchmark.result;

import java.util.Optional;

/** What two compiles of the same round tell together. */
public enum Ratio {
  WHOLE_TO_PLAIN(Kind.PROCESS, Mode.PROCESSED, Mode.PLAIN),
  WHOLE_TO_LIMIT(Kind.PROCESS, Mode.PROCESSED, Mode.LIMIT),
  LIMIT_TO_PLAIN(Kind.PROCESS, Mode.LIMIT, Mode.PLAIN),
  COPIED_TO_LIMIT(Kind.PROCESS, Mode.COPIED, Mode.LIMIT),
  MEMORY_TO_PLAIN(Kind.PROCESS, Mode.PROCESSED, Mode.PLAIN) {
    @Override
    double compare(Cost over, Cost under) {
      return over.memory() / under.memory();
    }
  },
  /** In seconds of all processors together. */
  MORE_CPU(Kind.PROCESS, Mode.PROCESSED, Mode.PLAIN) {
    @Override
    double compare(Cost over, Cost under) {
      return over.cpu() - under.cpu();
    }
  },
  EDIT_TO_PLAIN(Kind.PROCESS, Mode.EDITED, Mode.EDITED_PLAIN) {
    @Override
    double compare(Cost over, Cost under) {
      return over.cpu() / under.cpu();
    }
  },
  TYPE_EDIT_TO_PLAIN(Kind.PROCESS, Mode.TYPE_EDITED, Mode.TYPE_EDITED_PLAIN) {
    @Override
    double compare(Cost over, Cost under) {
      return over.cpu() / under.cpu();
    }
  },
  SERVICE_EDIT_TO_PLAIN(Kind.PROCESS, Mode.SERVICE_EDITED, Mode.SERVICE_EDITED_PLAIN) {
    @Override
    double compare(Cost over, Cost under) {
      return over.cpu() / under.cpu();
    }
  },
  FRESH_TO_LIMIT(Kind.WARM, Mode.PROCESSED, Mode.LIMIT),
  WARM_COPIED_TO_LIMIT(Kind.WARM, Mode.COPIED, Mode.LIMIT),
  KEPT_TO_LIMIT(Kind.WARM, Mode.KEPT, Mode.LIMIT);

  private final Kind kind;
  private final Mode over;
  private final Mode under;

  Ratio(Kind kind, Mode over, Mode under) {
    this.kind = kind;
    this.over = over;
    this.under = under;
  }

  /** Returns the median over all rounds in which both were measured, if there are any. */
  public Optional<Spread> of(Results results, Measured subject) {
    return Spread.of(
        results.rounds(subject.in(kind)).stream()
            .filter(round -> round.has(over) && round.has(under))
            .mapToDouble(this::compare)
            .toArray());
  }

  private double compare(Round round) {
    return compare(round.cost(over), round.cost(under));
  }

  double compare(Cost overCost, Cost underCost) {
    return overCost.wall() / underCost.wall();
  }
}
