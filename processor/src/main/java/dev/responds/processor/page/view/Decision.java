package dev.responds.processor.page.view;

import java.util.List;

/**
 * Statuses that are easily taken for one another, and how to tell them apart.
 *
 * @param id its anchor
 * @param statuses the statuses in question
 * @param steps questions in the order in which they are asked; the first yes decides
 * @param note what else to know, or nothing
 */
public record Decision(String id, List<StatusLink> statuses, List<Step> steps, Prose note) {

  /**
   * A question, and the status if the answer is yes.
   *
   * @param question the question
   * @param status the status
   */
  public record Step(Prose question, StatusLink status) {}
}
