package dev.responds.sample.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;

/** What was ordered on a day (in UTC). */
record DailyReport(
    @Id @Column("REPORT_DAY") LocalDate day, int orders, int items, BigDecimal revenue) {}
