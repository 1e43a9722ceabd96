package dev.responds.sample.reports;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The jobs in the database. */
interface ReportJobRepository extends Repository<ReportJob, Long> {

  /** Stores a job, new or changed. */
  ReportJob save(ReportJob job);

  /** Returns the job of that id. */
  Optional<ReportJob> findById(long id);
}
