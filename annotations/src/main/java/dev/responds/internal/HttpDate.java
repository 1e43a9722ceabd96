package dev.responds.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The preferred format of dates, RFC 9110 §5.6.7. Written by hand, since the names that a formatter
 * puts in depend on the locale data of the machine.
 */
final class HttpDate {

  private static final String DAYS = "ThuFriSatSunMonTueWed";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final int NAME = 3;
  private static final int SECONDS_OF_DAY = 24 * 60 * 60;
  private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private HttpDate() {}

  static String format(String field, Instant instant) {
    long seconds = Objects.requireNonNull(instant, field).getEpochSecond();
    if (seconds < FIRST || seconds > LAST) {
      throw new IllegalArgumentException(
          field + " is a date, which has no room for the year of " + instant);
    }
    long day = Math.floorDiv(seconds, SECONDS_OF_DAY);
    int time = Math.floorMod(seconds, SECONDS_OF_DAY);
    LocalDate date = LocalDate.ofEpochDay(day);
    StringBuilder out = new StringBuilder(29);
    appendName(out, DAYS, Math.floorMod(day, 7)).append(", ");
    appendTwo(out, date.getDayOfMonth()).append(' ');
    appendName(out, MONTHS, date.getMonthValue() - 1).append(' ');
    appendTwo(out, date.getYear() / 100);
    appendTwo(out, date.getYear() % 100).append(' ');
    appendTwo(out, time / 3600).append(':');
    appendTwo(out, time / 60 % 60).append(':');
    return appendTwo(out, time % 60).append(" GMT").toString();
  }

  private static StringBuilder appendName(StringBuilder out, String names, int index) {
    return out.append(names, index * NAME, (index + 1) * NAME);
  }

  private static StringBuilder appendTwo(StringBuilder out, int number) {
    return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
