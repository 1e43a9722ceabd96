package dev.responds.processor.reference;

import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.reference.view.ControllerLink;
import dev.responds.processor.reference.view.EndpointLink;
import dev.responds.processor.reference.view.Matrix;
import dev.responds.processor.reference.view.StatusLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Arranges the matrix of endpoints and statuses. */
final class MatrixPart {

  /** A screen or two of rows; beyond that, the eye needs a summary first. */
  private static final int UNFOLDED = 60;

  private final Context context;
  private final List<StatusLink> columns;
  private final Map<Integer, Integer> positions = new HashMap<>();

  MatrixPart(Context context) {
    this.context = context;
    this.columns = context.inUse().keySet().stream().map(context::status).toList();
    columns.forEach(column -> positions.put(column.code(), positions.size()));
  }

  Matrix arrange() {
    Map<ControllerLink, Rows> rows = new LinkedHashMap<>();
    context
        .endpoints()
        .forEach(
            (endpoint, link) ->
                rows.computeIfAbsent(link.controller(), controller -> new Rows(columns.size()))
                    .add(endpoint, link));
    List<Matrix.Group> groups = new ArrayList<>();
    rows.forEach(
        (controller, ofIt) -> groups.add(new Matrix.Group(controller, ofIt.counts(), ofIt.rows)));
    return new Matrix(context.endpoints().size() > UNFOLDED, classes(), columns, groups);
  }

  private List<Matrix.ClassSpan> classes() {
    SortedMap<Integer, Integer> widths = new TreeMap<>();
    columns.forEach(column -> widths.merge(column.look(), 1, Integer::sum));
    List<Matrix.ClassSpan> spans = new ArrayList<>();
    widths.forEach(
        (look, width) ->
            spans.add(
                new Matrix.ClassSpan(look, context.texts().get("class.title." + look), width)));
    return spans;
  }

  /** The rows of one class. */
  private final class Rows {

    private final List<Matrix.Row> rows = new ArrayList<>();
    private final int[] counts;

    Rows(int width) {
      counts = new int[width];
    }

    void add(Endpoint endpoint, EndpointLink link) {
      @Nullable String[] cells = new @Nullable String[counts.length];
      for (DeclaredResponse response : endpoint.responses()) {
        int column = Objects.requireNonNull(positions.get(response.status()));
        boolean around = AroundPart.tells(response);
        if (cells[column] == null || !around) {
          counts[column] += cells[column] == null ? 1 : 0;
          cells[column] = cell(response, around ? 0 : columns.get(column).look());
        }
      }
      rows.add(new Matrix.Row(link, markup(cells)));
    }

    List<String> counts() {
      return IntStream.of(counts).mapToObj(count -> count == 0 ? "" : "" + count).toList();
    }

    /** Half of a large page is cells, so that they leave out what HTML lets them leave out. */
    private String cell(DeclaredResponse response, int look) {
      String mark = context.texts().of("mark", response.sender());
      return look == 0 ? "<td>" + mark : "<td class=c" + look + ">" + mark;
    }

    private String markup(@Nullable String[] cells) {
      StringBuilder markup = new StringBuilder(cells.length * "<td>".length());
      for (String cell : cells) {
        markup.append(cell == null ? "<td>" : cell);
      }
      return markup.toString();
    }
  }
}
