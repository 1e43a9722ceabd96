package dev.responds.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Asks somebody else's validator about each exchange of a test: whether the document has such a
 * response, and, where the server took the request, such a request.
 */
final class ValidatedExchange {

  /** The document leaves members open, and has none of the paths that are no endpoints. */
  private static final OpenApiInteractionValidator VALIDATOR =
      OpenApiInteractionValidator.createForInlineApiSpecification(document())
          .withLevelResolver(
              LevelResolver.create()
                  .withLevel("validation.response.body.schema.additionalProperties", Level.IGNORE)
                  .withLevel("validation.request.body.schema.additionalProperties", Level.IGNORE)
                  .withLevel("validation.request.path.missing", Level.IGNORE)
                  .withLevel("validation.request.operation.notAllowed", Level.IGNORE)
                  .build())
          .build();

  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");

  private ValidatedExchange() {}

  private static String document() {
    String name = "/META-INF/responds/openapi.json";
    try (InputStream in = ValidatedExchange.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the response, or fails if the validator has something against the exchange.
   *
   * @param content what was sent; empty if nothing was
   */
  static HttpResponse<String> check(String content, HttpResponse<String> response) {
    HttpRequest request = response.request();
    if (METHODS.contains(request.method())) {
      String what = request.method() + " " + request.uri() + " " + response.statusCode();
      assertThat(errors(VALIDATOR.validateResponse(path(request), method(request), of(response))))
          .as("%s: %s", what, response.body())
          .isEmpty();
      if (response.statusCode() / 100 == 2) {
        assertThat(errors(VALIDATOR.validateRequest(of(request, content)))).as(what).isEmpty();
      }
    }
    return response;
  }

  private static String path(HttpRequest request) {
    return request.uri().getRawPath();
  }

  private static Method method(HttpRequest request) {
    return Method.valueOf(request.method().toUpperCase(Locale.ROOT));
  }

  private static SimpleResponse of(HttpResponse<String> response) {
    SimpleResponse.Builder builder = SimpleResponse.Builder.status(response.statusCode());
    for (Map.Entry<String, List<String>> field : response.headers().map().entrySet()) {
      builder.withHeader(field.getKey(), field.getValue());
    }
    return (response.body().isEmpty() ? builder : builder.withBody(response.body())).build();
  }

  private static SimpleRequest of(HttpRequest request, String content) {
    SimpleRequest.Builder builder =
        new SimpleRequest.Builder(request.method(), path(request), false);
    for (Map.Entry<String, List<String>> field : request.headers().map().entrySet()) {
      builder.withHeader(field.getKey(), field.getValue());
    }
    URI uri = request.uri();
    if (uri.getQuery() != null) {
      for (String parameter : uri.getQuery().split("&", -1)) {
        int equals = parameter.indexOf('=');
        builder.withQueryParam(parameter.substring(0, equals), parameter.substring(equals + 1));
      }
    }
    return (content.isEmpty() ? builder : builder.withBody(content)).build();
  }

  private static List<String> errors(ValidationReport report) {
    List<String> errors = new ArrayList<>();
    for (ValidationReport.Message message : report.getMessages()) {
      if (message.getLevel() == Level.ERROR) {
        errors.add(message.getKey() + ": " + message.getMessage());
      }
    }
    return errors;
  }
}
