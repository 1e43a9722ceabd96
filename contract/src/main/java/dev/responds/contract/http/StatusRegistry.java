package dev.responds.contract.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The registered status codes, read from {@code statuses.tsv}. */
public final class StatusRegistry {

  /** The day the registry's snapshot was checked. */
  public static final String SNAPSHOT = "2026-11-22";

  private static final String RESOURCE = "statuses.tsv";

  private static final int LOWEST = 100;
  private static final int HIGHEST = 599;

  private final Map<Integer, Status> statuses;

  /** What a client takes each code for, from the lowest to the highest. */
  private final List<Status> interpreted;

  private StatusRegistry(Map<Integer, Status> statuses) {
    this.statuses = Collections.unmodifiableMap(statuses);
    this.interpreted = interpreted(statuses);
  }

  private static List<Status> interpreted(Map<Integer, Status> statuses) {
    List<Status> interpreted = new ArrayList<>();
    for (int code = LOWEST; code <= HIGHEST; code++) {
      Status registered = statuses.get(code);
      interpreted.add(
          registered == null
              ? Objects.requireNonNull(statuses.get(code / 100 * 100), "x00")
              : registered);
    }
    return interpreted;
  }

  /** Reads the registry. */
  public static StatusRegistry load() {
    InputStream in = StatusRegistry.class.getResourceAsStream(RESOURCE);
    Objects.requireNonNull(in, RESOURCE);
    Map<Integer, Status> statuses = new LinkedHashMap<>();
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          Status status = parse(cells(line, '\t'));
          statuses.put(status.code(), status);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new StatusRegistry(statuses);
  }

  /** Returns all registered statuses, by code. */
  public Collection<Status> all() {
    return statuses.values();
  }

  /** Returns the registered status of that code. */
  public Optional<Status> find(int code) {
    return Optional.ofNullable(statuses.get(code));
  }

  /**
   * Returns the status that a client takes this code for: an unknown one as the x00 of its class,
   * one outside 100 to 599 as a 500 (RFC 9110 §15).
   */
  public Status interpret(int code) {
    return interpreted.get((code < LOWEST || code > HIGHEST ? 500 : code) - LOWEST);
  }

  private static Status parse(List<String> cells) {
    return new Status(
        Integer.parseInt(cells.get(0)),
        cells.get(1),
        new Citation(cells.get(2), empty(cells.get(3)) ? "" : cells.get(3)),
        cells.get(4).equals("yes"),
        list(cells.get(5)),
        list(cells.get(6)),
        list(cells.get(7)),
        constant(Status.Caching.class, cells.get(8)),
        constant(Status.Redirect.class, cells.get(9)),
        constant(Status.Retry.class, cells.get(10)),
        constant(Status.Sender.class, cells.get(11)),
        constant(Status.Flag.class, cells.get(12)),
        numbers(list(cells.get(13))));
  }

  private static List<Integer> numbers(List<String> written) {
    List<Integer> numbers = new ArrayList<>(written.size());
    for (String number : written) {
      numbers.add(Integer.valueOf(number));
    }
    return List.copyOf(numbers);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static List<String> list(String cell) {
    return empty(cell) ? List.of() : List.copyOf(cells(cell, ' '));
  }

  private static boolean empty(String cell) {
    return cell.equals("-");
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
      cells.add(line.substring(start, end));
      start = end + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }
}
