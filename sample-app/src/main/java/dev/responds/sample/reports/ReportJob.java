package dev.responds.sample.reports;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;

/**
 * One run of the batch that compiles the report of a day.
 *
 * @param id given by the database, 0 until then
 */
record ReportJob(@Id long id, @Column("REPORT_DAY") LocalDate day, State state) {

  /** How far a job is. */
  enum State {
    /** In the queue. */
    WAITING,
    /** Being compiled. */
    RUNNING,
    /** The report is there. */
    DONE,
    /** The report could not be compiled; a new job may be started. */
    FAILED
  }

  static ReportJob waiting(LocalDate day) {
    return new ReportJob(0, day, State.WAITING);
  }

  ReportJob in(State newState) {
    return new ReportJob(id, day, newState);
  }

  boolean done() {
    return state == State.DONE;
  }
}
