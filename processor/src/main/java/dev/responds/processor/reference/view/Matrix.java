package dev.responds.processor.reference.view;

import java.util.List;

/**
 * Endpoints by statuses in use.
 *
 * @param classes the classes of the columns, in order
 * @param statuses the columns
 * @param controllers the rows, grouped
 */
public record Matrix(List<ClassSpan> classes, List<StatusLink> statuses, List<Group> controllers) {

  /**
   * Neighbouring columns of one class.
   *
   * @param look the class, 1 to 5
   * @param label its name
   * @param columns how many there are
   */
  public record ClassSpan(int look, String label, int columns) {}

  /**
   * The rows of one controller.
   *
   * @param controller its name
   * @param rows its endpoints
   */
  public record Group(String controller, List<Row> rows) {}

  /**
   * One endpoint.
   *
   * @param endpoint the endpoint
   * @param cells one a column
   */
  public record Row(EndpointLink endpoint, List<Cell> cells) {}

  /**
   * Whether an endpoint declares a status.
   *
   * @param anchor of the response; empty where the status is not declared
   * @param sender who sends it, in the style sheet's terms
   * @param mark its sign
   * @param label the same in words
   * @param look the class whose colour it has
   */
  public record Cell(String anchor, String sender, String mark, String label, int look) {

    /** The status is not declared. */
    public static final Cell EMPTY = new Cell("", "", "", "", 0);

    /** Returns whether the status is declared. */
    public boolean declared() {
      return !anchor.isEmpty();
    }
  }
}
