package dev.responds.processor.json;

import dev.responds.processor.json.RandomValues.Fill;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Makes values of types of the platform that have no parts. */
final class PlatformValues {

  private final Chance chance;
  private final Fill fill;

  PlatformValues(Chance chance, Fill fill) {
    this.chance = chance;
    this.fill = fill;
  }

  private boolean isEmpty() {
    return fill == Fill.EMPTY || (fill == Fill.ANY && chance.in(25));
  }

  private int number() {
    return isEmpty() ? 0 : 1 + chance.below(100);
  }

  private String text() {
    return isEmpty()
        ? ""
        : chance.of("a", "bc", "\u00e9\ud83d\ude00", "x y", "\"") + chance.below(9);
  }

  private Instant time() {
    return Instant.ofEpochSecond(
        chance.below(2_000_000_000), fill == Fill.ANY ? chance.below(1_000_000_000) : 0);
  }

  private LocalDateTime local() {
    return LocalDateTime.ofInstant(time(), ZoneOffset.UTC);
  }

  private ZoneOffset offset() {
    return ZoneOffset.ofHours(chance.below(5));
  }

  /** Returns a value, or nothing if the type has parts. */
  Optional<Object> of(Class<?> type) {
    return Optional.ofNullable(simple(type).orElseGet(() -> other(type).orElse(null)));
  }

  // A library has to write what others would rather not use.
  @SuppressWarnings({"JdkObsolete", "UnnecessaryStringBuilder"})
  private Optional<Object> simple(Class<?> type) {
    int number = number();
    Object value =
        switch (type.getSimpleName()) {
          case "String", "CharSequence" -> text();
          case "int", "Integer", "Number" -> number;
          case "long", "Long" -> (long) number;
          case "boolean", "Boolean" -> number != 0;
          case "double", "Double" -> number / 2.0;
          case "float", "Float" -> number / 4.0f;
          case "byte", "Byte" -> (byte) number;
          case "short", "Short" -> (short) number;
          case "char", "Character" -> (char) ('0' + number);
          case "Object" ->
              fill == Fill.ANY
                  ? chance.of(List.of(number, "any", List.of(1), true))
                  : (Object) "any";
          case "BigDecimal" -> BigDecimal.valueOf(number, 1);
          case "BigInteger" -> BigInteger.valueOf(number);
          case "StringBuilder" -> new StringBuilder(text());
          case "StringBuffer" -> new StringBuffer(text());
          case "AtomicInteger" -> new AtomicInteger(number);
          case "AtomicLong" -> new AtomicLong(number);
          case "AtomicBoolean" -> new AtomicBoolean(number != 0);
          case "OptionalInt" -> number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
          case "OptionalLong" -> number == 0 ? OptionalLong.empty() : OptionalLong.of(number);
          case "OptionalDouble" -> number == 0 ? OptionalDouble.empty() : OptionalDouble.of(number);
          default -> Optional.empty();
        };
    return value.equals(Optional.empty()) ? Optional.empty() : Optional.of(value);
  }

  private Optional<Object> other(Class<?> type) {
    Object value =
        switch (type.getName()) {
          case "java.util.UUID" -> new UUID(chance.below(1000), 1);
          case "java.net.URI" -> URI.create("http://a/" + chance.below(9));
          case "java.nio.file.Path" -> Path.of("/a");
          case "java.util.Locale" -> chance.of(List.of(Locale.UK, Locale.KOREA, Locale.ENGLISH));
          case "java.util.Currency" -> Currency.getInstance("KRW");
          case "java.util.TimeZone" -> TimeZone.getTimeZone("Asia/Seoul");
          case "java.util.regex.Pattern" -> Pattern.compile("a+");
          case "java.nio.charset.Charset" -> StandardCharsets.UTF_8;
          case "java.lang.Class" -> String.class;
          default -> Optional.ofNullable(ofTime(type).orElse(null));
        };
    return value instanceof Optional<?> optional
        ? optional.map(one -> (Object) one)
        : Optional.of(value);
  }

  private Optional<Object> ofTime(Class<?> type) {
    Object value =
        switch (type.getName()) {
          case "java.time.LocalDate" -> local().toLocalDate();
          case "java.time.LocalDateTime" -> local();
          case "java.time.LocalTime" -> chance.of(List.of(LocalTime.NOON, local().toLocalTime()));
          case "java.time.Instant" -> time();
          case "java.time.OffsetDateTime" -> time().atOffset(offset());
          case "java.time.OffsetTime" -> OffsetTime.of(local().toLocalTime(), offset());
          case "java.time.ZonedDateTime" ->
              ZonedDateTime.ofInstant(
                  time(), chance.of(List.of(ZoneId.of("Asia/Seoul"), ZoneOffset.UTC, offset())));
          case "java.time.Duration" -> Duration.ofMillis(isEmpty() ? 0 : chance.below(100_000_000));
          case "java.time.Period" ->
              isEmpty() ? Period.ZERO : Period.of(chance.below(3), 1, chance.below(40));
          case "java.time.Year" -> Year.of(1900 + chance.below(200));
          case "java.time.YearMonth" -> YearMonth.of(1990, 1 + chance.below(12));
          case "java.time.MonthDay" -> MonthDay.of(2, 1 + chance.below(28));
          case "java.time.ZoneId" -> ZoneId.of("Asia/Seoul");
          case "java.time.ZoneOffset" -> offset();
          case "java.time.DayOfWeek" -> chance.of(List.of(DayOfWeek.values()));
          case "java.time.Month" -> chance.of(List.of(Month.values()));
          case "java.util.Date" -> Date.from(time());
          case "java.util.Calendar", "java.util.GregorianCalendar" -> calendar();
          case "java.sql.Date" ->
              java.sql.Date.valueOf(LocalDate.EPOCH.plusDays(chance.below(9999)));
          case "java.sql.Timestamp" -> java.sql.Timestamp.from(time());
          default -> Optional.empty();
        };
    return value.equals(Optional.empty()) ? Optional.empty() : Optional.of(value);
  }

  private Calendar calendar() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTime(Date.from(time()));
    return calendar;
  }
}
