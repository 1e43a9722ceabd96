package dev.responds.processor.page;

import dev.responds.contract.catalog.ControllerLink;
import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.catalog.EndpointLink;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Sender;
import dev.responds.processor.page.view.Matrix;
import dev.responds.processor.page.view.StatusLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Arranges the matrix of endpoints and statuses. */
final class MatrixPart {

  /** A screen or two of rows; beyond that, the eye needs a summary first. */
  private static final int UNFOLDED = 60;

  private final Context context;
  private final List<StatusLink> columns = new ArrayList<>();
  private final Map<Integer, Integer> positions = new HashMap<>();
  private final String handler;
  private final String unproved;
  private final String found;

  MatrixPart(Context context, ResponsePart responses) {
    this.context = context;
    this.handler = responses.sender(Sender.EXCEPTION);
    this.unproved = sign("mark.unproved");
    this.found = sign("mark.found");
    for (int code : context.inUse().keySet()) {
      positions.put(code, columns.size());
      columns.add(context.status(code));
    }
  }

  /** Where clients read the page as well, what is for the team can be taken away. */
  private String sign(String key) {
    String sign = context.texts().get(key);
    return context.audience().both() ? "<i class=team>" + sign + "</i>" : sign;
  }

  Matrix arrange() {
    Map<ControllerLink, Rows> rows = new LinkedHashMap<>();
    for (EndpointIndex.Entry entry : context.endpoints()) {
      rows(entry.link().controller(), rows).add(entry.endpoint(), entry.link());
    }
    List<Matrix.Group> groups = new ArrayList<>();
    for (Map.Entry<ControllerLink, Rows> ofIt : rows.entrySet()) {
      Rows its = ofIt.getValue();
      groups.add(new Matrix.Group(context.group(ofIt.getKey()), its.counts(), its.rows));
    }
    return new Matrix(
        context.endpoints().size() > UNFOLDED, looked(), handler, classes(), columns, groups);
  }

  private boolean looked() {
    for (EndpointIndex.Entry entry : context.endpoints()) {
      if (entry.endpoint().proof().looked()) {
        return true;
      }
    }
    return false;
  }

  private Rows rows(ControllerLink controller, Map<ControllerLink, Rows> rows) {
    Rows ofIt = rows.get(controller);
    if (ofIt == null) {
      ofIt = new Rows(columns.size());
      rows.put(controller, ofIt);
    }
    return ofIt;
  }

  private List<Matrix.ClassSpan> classes() {
    SortedMap<Integer, Integer> widths = new TreeMap<>();
    for (StatusLink column : columns) {
      widths.put(column.look(), widths.getOrDefault(column.look(), 0) + 1);
    }
    List<Matrix.ClassSpan> spans = new ArrayList<>();
    for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
      String title = context.texts().get("class.title." + width.getKey());
      spans.add(new Matrix.ClassSpan(width.getKey(), title, width.getValue()));
    }
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
          String sign = ProofPart.isDeclaredOnly(endpoint, response) ? unproved : "";
          cells[column] = cell(response, around ? 0 : columns.get(column).look(), sign);
        }
      }
      for (int status : ProofPart.undeclared(endpoint)) {
        cells[Objects.requireNonNull(positions.get(status))] = "<td>" + found;
      }
      rows.add(new Matrix.Row(link, endpoint.documentation().hidden(), markup(cells)));
    }

    List<String> counts() {
      List<String> texts = new ArrayList<>();
      for (int count : counts) {
        texts.add(count == 0 ? "" : Integer.toString(count));
      }
      return texts;
    }

    /** Half of a large page is cells, so that they leave out what HTML lets them leave out. */
    private String cell(DeclaredResponse response, int look, String sign) {
      String mark = context.texts().of("mark", response.sender()) + sign;
      return look == 0 ? "<td>" + mark : "<td class=c" + look + ">" + mark;
    }

    /** Empty cells beside each other are one: there are more of them than of all others. */
    private static String gap(int cells) {
      return cells == 0 ? "" : cells == 1 ? "<td>" : "<td colspan=" + cells + ">";
    }

    private String markup(@Nullable String[] cells) {
      StringBuilder markup = new StringBuilder(cells.length * "<td>".length());
      int empty = 0;
      for (String cell : cells) {
        if (cell == null) {
          empty++;
        } else {
          markup.append(gap(empty)).append(cell);
          empty = 0;
        }
      }
      return markup.append(gap(empty)).toString();
    }
  }
}
