package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Severity.ADVICE;
import static dev.responds.contract.model.Severity.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports statuses that mean something only in a protocol that the endpoint does not speak. */
final class StatusOutsideItsProtocol extends ResponseRule {

  /** WebDAV gives DELETE and its own methods a depth also where no field says so. */
  private static final Set<HttpMethod> WITHOUT_DEPTH =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.QUERY,
          HttpMethod.OPTIONS);

  StatusOutsideItsProtocol() {
    super("status-outside-its-protocol", WARNING, rfc(9110, "15"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    if (MethodTable.judgesSuccess(judged)) {
      return Optional.empty();
    }
    return switch (judged.status()) {
      case 205 -> resetsNothing(judged);
      case 208 -> memberOnly(judged);
      case 226 -> unread("A-IM", rfc(3229, "10.4.1"), judged);
      case 424 -> dependsOnNothing(judged);
      case 425 -> unread("Early-Data", rfc(8470, "5.2"), judged);
      case 506 -> unread("Negotiate", rfc(2295, "8.1"), judged);
      case 508 ->
          judged.answersOnly(WITHOUT_DEPTH)
              ? unread("Depth", rfc(5842, "7.2"), judged)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The status answers a request header field that the endpoint does not read. */
  private Optional<Finding> unread(String field, Citation section, JudgedResponse judged) {
    boolean known =
        judged.response().onMethod()
            && judged.response().sentByEndpoint()
            && !judged.endpoint().mayRead(field);
    return known
        ? Optional.of(
            finding(
                "",
                WARNING,
                section,
                judged.value(),
                judged.requestArguments().and("instead", judged.instead()).and("field", field)))
        : Optional.empty();
  }

  private Optional<Finding> memberOnly(JudgedResponse judged) {
    return Optional.of(
        finding(
            "208",
            WARNING,
            rfc(5842, "7.1"),
            judged.value(),
            judged.arguments().and("instead", judged.instead())));
  }

  private Optional<Finding> resetsNothing(JudgedResponse judged) {
    boolean known = judged.response().onMethod() && takesOtherThanForm(judged.endpoint());
    return known ? advice("205", rfc(9110, "15.3.6"), judged) : Optional.empty();
  }

  /** What neither names a media type nor takes content as a whole may still be a form. */
  private static boolean takesOtherThanForm(Endpoint endpoint) {
    boolean content =
        !endpoint.routing().consumes().isEmpty() || endpoint.reads(Parameter.Kind.CONTENT);
    return content
        && !endpoint.takesForm()
        && !FormPost.showsPage(endpoint)
        && endpoint.outcome().carrier() != Carrier.UNKNOWN;
  }

  private Optional<Finding> dependsOnNothing(JudgedResponse judged) {
    boolean known =
        judged.answersOnly(WITHOUT_DEPTH)
            && judged.response().sentByEndpoint()
            && !judged.endpoint().declares(207);
    return known ? advice("424", rfc(4918, "11.4"), judged) : Optional.empty();
  }

  private Optional<Finding> advice(String variant, Citation section, JudgedResponse judged) {
    return Optional.of(
        finding(
            variant,
            ADVICE,
            section,
            judged.value(),
            judged.requestArguments().and("instead", judged.instead())));
  }
}
