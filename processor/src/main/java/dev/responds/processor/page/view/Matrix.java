package dev.responds.processor.page.view;

import dev.responds.contract.catalog.EndpointLink;
import java.util.List;

/**
 * Endpoints by statuses in use.
 *
 * @param folded whether there are too many endpoints to show at once, so that each class is summed
 *     up first
 * @param looked whether somebody has looked at the code
 * @param handler what is said of responses that answer an exception
 * @param classes the classes of the columns, in order
 * @param statuses the columns
 * @param controllers the rows, grouped
 */
public record Matrix(
    boolean folded,
    boolean looked,
    String handler,
    List<ClassSpan> classes,
    List<StatusLink> statuses,
    List<Group> controllers) {

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
   * @param counts by column, how many of its endpoints declare the status; empty for none
   * @param rows its endpoints
   */
  public record Group(GroupName controller, List<String> counts, List<Row> rows) {}

  /**
   * One endpoint.
   *
   * @param endpoint the endpoint
   * @param hidden whether clients are not to know of it
   * @param cells its cells as markup, which holds signs and nothing of the code
   */
  public record Row(EndpointLink endpoint, boolean hidden, String cells) {}
}
