package dev.responds.sample.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The reports in the database. */
interface DailyReportRepository extends Repository<DailyReport, LocalDate> {

  /** Returns the report of that day. */
  Optional<DailyReport> findById(LocalDate day);

  /** Sums up the orders of a day; an earlier report of the day is replaced. */
  @Modifying
  @Query(
      """
      merge into daily_report (report_day, orders, items, revenue) key (report_day)
      select cast(:day as date), count(*), coalesce(sum(quantity), 0),
             coalesce(sum(quantity * unit_price), 0)
      from purchase_order
      where placed_at >= :start and placed_at < :end
      """)
  void compile(LocalDate day, Instant start, Instant end);
}
