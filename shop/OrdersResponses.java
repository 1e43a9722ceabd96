package shop;

import dev.responds.http.Location;
import dev.responds.runtime.ContentStage;
import dev.responds.runtime.FieldValue;
import dev.responds.runtime.Generated;
import dev.responds.runtime.ProblemStage;
import dev.responds.runtime.spring.SpringMaker;
import dev.responds.runtime.spring.ThrownResponses;
import dev.responds.spring.SpringResponse;
import java.net.URI;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * The responses that {@code Orders} declares.
 */
@Generated("dev.responds.processor.RespondsProcessor")
@SuppressWarnings({"all", "deprecation", "rawtypes", "removal", "unchecked"})
@ControllerAdvice(
    name = "shop.OrdersResponses"
)
public class OrdersResponses extends ThrownResponses {
  OrdersResponses() {
  }

  /**
   * The responses to {@code POST /orders}.
   */
  public static final class CreateFactory {
    private static final CreateFactory FACTORY = new CreateFactory();

    private CreateFactory() {
    }

    /**
     * 201 Created: the request has created something.
     *
     * @param location URI of what was created, absolute or relative
     * @return the response, finished by {@code body(content)}
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2">RFC 9110 §15.3.2</a>
     */
    public ContentStage.Created<SpringResponse<String>, String> created(URI location) {
      return new ContentStage.Created<SpringResponse<String>, String>(201,
          SpringMaker.<String>responses())
          .header("Location", FieldValue.uri("Location", location));
    }

    /**
     * 201 Created: the request has created something.
     *
     * @param location URI of what was created, absolute or relative
     * @return the response, finished by {@code body(content)}
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2">RFC 9110 §15.3.2</a>
     */
    public ContentStage.Created<SpringResponse<String>, String> created(Location location) {
      return new ContentStage.Created<SpringResponse<String>, String>(201,
          SpringMaker.<String>responses())
          .header("Location", FieldValue.of("Location", location));
    }

    /**
     * 201 Created: the request has created something.
     *
     * <p>Without {@code Location} it says that the target URI itself was created.
     *
     * @return the response, finished by {@code body(content)}
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2">RFC 9110 §15.3.2</a>
     */
    public ContentStage.Representation<SpringResponse<String>, String> createdAtTargetUri() {
      return new ContentStage.Representation<SpringResponse<String>, String>(201,
          SpringMaker.<String>responses());
    }
  }

  /**
   * The responses to {@code GET /orders/{id}}.
   */
  public static final class FindFactory {
    private static final FindFactory FACTORY = new FindFactory();

    private FindFactory() {
    }

    /**
     * 200 OK: the request has succeeded, and this is its result.
     *
     * @return the response, finished by {@code body(content)}
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1">RFC 9110 §15.3.1</a>
     */
    public ContentStage.Representation<SpringResponse<String>, String> ok() {
      return new ContentStage.Representation<SpringResponse<String>, String>(200,
          SpringMaker.<String>responses());
    }

    /**
     * 402 Payment Required: reserved for future use.
     *
     * @return the response, finished by {@code problem(details)}
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3">RFC 9110 §15.5.3</a>
     */
    public ProblemStage.Plain<SpringResponse<ProblemDetail>> paymentRequired() {
      return new ProblemStage.Plain<SpringResponse<ProblemDetail>>(402,
          SpringMaker.<ProblemDetail>responses());
    }
  }

  /**
   * Begins the responses of {@code Orders}.
   */
  public static final class Respond {
    private Respond() {
    }

    /**
     * Begins a response to {@code POST /orders}.
     *
     * <p>Declare {@code OrdersResponses.Create} as the return type to have the compiler refuse
     * every other response.
     *
     * @return the responses that it declares
     */
    public static CreateFactory create() {
      return CreateFactory.FACTORY;
    }

    /**
     * Begins a response to {@code GET /orders/{id}}.
     *
     * <p>Declare {@code OrdersResponses.Find} as the return type to have the compiler refuse every
     * other response.
     *
     * @return the responses that it declares
     */
    public static FindFactory find() {
      return FindFactory.FACTORY;
    }
  }
}
