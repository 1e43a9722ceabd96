package shop;

import dev.responds.runtime.EmptyStage;
import dev.responds.runtime.Generated;
import dev.responds.runtime.spring.SpringDraft;
import dev.responds.runtime.spring.SpringFactory;
import dev.responds.runtime.spring.ThrownResponses;
import dev.responds.spring.SpringResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * The responses that {@code Orders} declares.
 */
@Generated("dev.responds.processor.RespondsProcessor")
@SuppressWarnings({"all", "deprecation", "rawtypes", "removal", "unchecked"})
@ControllerAdvice(
    name = "shop.OrdersResponses"
)
class OrdersResponses extends ThrownResponses {
  OrdersResponses() {
  }

  /**
   * The responses to {@code DELETE /orders}.
   */
  @Generated("dev.responds.processor.RespondsProcessor")
  static final class ClearFactory extends SpringFactory<Clear> {
    private static final ClearFactory FACTORY = new ClearFactory();

    private ClearFactory() {
    }

    /**
     * 204 No Content: the request has succeeded, and there is nothing to add.
     *
     * @return the response, finished by {@code build()}
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5">RFC 9110 §15.3.5</a>
     */
    EmptyStage.Representation<Clear> noContent() {
      return new EmptyStage.Representation<Clear>(204, maker());
    }

    @Override
    protected Clear make(SpringDraft draft) {
      return new Clear(draft);
    }
  }

  /**
   * A response that {@code Orders.clear} declares, made by <code>Respond.clear()</code>.
   */
  @Generated("dev.responds.processor.RespondsProcessor")
  static final class Clear extends SpringResponse<Void> {
    private Clear(SpringDraft draft) {
      super(draft);
    }
  }

  /**
   * Begins the responses of {@code Orders}.
   */
  @Generated("dev.responds.processor.RespondsProcessor")
  static final class Respond {
    private Respond() {
    }

    /**
     * Begins a response to {@code DELETE /orders}.
     *
     * @return the responses that it declares
     */
    static ClearFactory clear() {
      return ClearFactory.FACTORY;
    }
  }
}
