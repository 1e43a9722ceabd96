package dev.responds.processor.read.declared;

import dev.responds.contract.model.Scope;
import java.util.List;
import javax.lang.model.element.Element;

/** A notation of declarations: the annotations of one library. */
public interface Dialect {

  /**
   * Returns what an element declares in this notation, in the order in which it counts.
   *
   * @param scope how near to the endpoint the element is
   */
  List<Declaration> on(Element element, Scope scope);
}
