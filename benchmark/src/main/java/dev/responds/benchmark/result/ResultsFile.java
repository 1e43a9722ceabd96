package dev.responds.benchmark.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps results in a file, one compile a line, in columns that tabs separate. */
public record ResultsFile(Path path) {

  private static final String REMARK = "# ";
  private static final String UNKNOWN = "-";
  private static final String HEAD =
      "kind\tjdk\tendpoints\tpeer\tround\tmode\twall_s\tcpu_s\tmemory_mib\twritten_bytes";

  /** Returns what the file holds; nothing if there is no such file. */
  public Results read() throws IOException {
    List<String> machine = new ArrayList<>();
    List<Measurement> measurements = new ArrayList<>();
    for (String line : Files.exists(path) ? Files.readAllLines(path) : List.<String>of()) {
      if (line.startsWith(REMARK)) {
        machine.add(line.substring(REMARK.length()));
      } else if (!line.equals(HEAD)) {
        measurements.add(measurement(line.split("\t", -1)));
      }
    }
    return new Results(machine, measurements);
  }

  /** Writes the file anew. */
  public void write(Results results) throws IOException {
    List<String> lines = new ArrayList<>();
    results.machine().forEach(line -> lines.add(REMARK + line));
    lines.add(HEAD);
    results.measurements().forEach(each -> lines.add(line(each)));
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.write(path, lines);
  }

  /** Adds one compile, so that a run that is ended early keeps what it has measured. */
  public void add(Measurement measurement) throws IOException {
    Files.write(path, List.of(line(measurement)), StandardOpenOption.APPEND);
  }

  private static Measurement measurement(String[] cells) {
    Measured subject =
        new Measured(
            Kind.of(cells[0]), Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
    Cost cost = new Cost(number(cells[6]), number(cells[7]), number(cells[8]));
    return new Measurement(
        subject, Integer.parseInt(cells[4]), Mode.of(cells[5]), cost, Long.parseLong(cells[9]));
  }

  private static String line(Measurement each) {
    Measured subject = each.subject();
    return String.join(
        "\t",
        subject.kind().label(),
        String.valueOf(subject.jdk()),
        String.valueOf(subject.endpoints()),
        subject.peer(),
        String.valueOf(each.round()),
        each.mode().label(),
        text(each.cost().wall(), 3),
        text(each.cost().cpu(), 3),
        text(each.cost().memory(), 1),
        String.valueOf(each.written()));
  }

  private static double number(String cell) {
    return cell.equals(UNKNOWN) ? Double.NaN : Double.parseDouble(cell);
  }

  private static String text(double value, int digits) {
    return Double.isNaN(value) ? UNKNOWN : String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
