package dev.responds.processor.reference;

import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.reference.view.EndpointLink;
import dev.responds.processor.reference.view.Matrix;
import dev.responds.processor.reference.view.StatusLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Arranges the matrix of endpoints and statuses. */
final class MatrixPart {

  private final Context context;

  MatrixPart(Context context) {
    this.context = context;
  }

  Matrix arrange() {
    List<StatusLink> columns = context.inUse().keySet().stream().map(context::status).toList();
    Map<String, List<Matrix.Row>> rows = new LinkedHashMap<>();
    context
        .endpoints()
        .forEach(
            (endpoint, link) ->
                rows.computeIfAbsent(
                        context.index().nameOf(endpoint.controller()), name -> new ArrayList<>())
                    .add(new Matrix.Row(link, cells(endpoint, link, columns))));
    List<Matrix.Group> groups = new ArrayList<>();
    rows.forEach(
        (controller, ofController) -> groups.add(new Matrix.Group(controller, ofController)));
    return new Matrix(classes(columns), columns, groups);
  }

  private List<Matrix.ClassSpan> classes(List<StatusLink> columns) {
    SortedMap<Integer, Integer> widths = new TreeMap<>();
    columns.forEach(column -> widths.merge(column.look(), 1, Integer::sum));
    List<Matrix.ClassSpan> spans = new ArrayList<>();
    widths.forEach(
        (look, width) ->
            spans.add(
                new Matrix.ClassSpan(look, context.texts().get("class.title." + look), width)));
    return spans;
  }

  private List<Matrix.Cell> cells(Endpoint endpoint, EndpointLink link, List<StatusLink> columns) {
    return columns.stream().map(column -> cell(endpoint, link, column)).toList();
  }

  private Matrix.Cell cell(Endpoint endpoint, EndpointLink link, StatusLink column) {
    return endpoint.responses().stream()
        .filter(response -> response.status() == column.code())
        .findFirst()
        .map(response -> cell(response, link, column))
        .orElse(Matrix.Cell.EMPTY);
  }

  private Matrix.Cell cell(DeclaredResponse response, EndpointLink link, StatusLink column) {
    return new Matrix.Cell(
        EndpointIndex.anchor(link, column.code()),
        response.sender().name().toLowerCase(Locale.ROOT),
        context.texts().of("mark", response.sender()),
        column.code() + " " + context.texts().of("sender", response.sender()),
        column.look());
  }
}
