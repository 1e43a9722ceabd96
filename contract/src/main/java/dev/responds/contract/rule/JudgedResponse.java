package dev.responds.contract.rule;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Capability;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.ResponseNames;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;

/**
 * One declared response as the answer to the requests of its endpoint.
 *
 * @param subject the endpoint, with all of its responses
 * @param response one of its effective set
 * @param interpreted the status that a client takes the code for
 */
public record JudgedResponse(Subject subject, DeclaredResponse response, Status interpreted) {

  public Endpoint endpoint() {
    return subject.endpoint();
  }

  public int status() {
    return response.status();
  }

  public Source value() {
    return response.at("value");
  }

  /** Returns where the first header field is declared that is one of these. */
  public Source field(Collection<String> names) {
    int index = 0;
    for (HeaderField field : response.headers()) {
      if (isAmong(names, field)) {
        return response.entry("headers", index);
      }
      index++;
    }
    return response.at(isContentType(names) ? "mediaType" : "headers");
  }

  /** Returns the declared header fields that are among these, as they are written. */
  public List<String> declared(Collection<String> names) {
    List<String> declared = new ArrayList<>();
    for (HeaderField field : response.fields()) {
      if (isAmong(names, field)) {
        declared.add(field.name());
      }
    }
    return declared;
  }

  private boolean isContentType(Collection<String> names) {
    return response.mediaType().isPresent()
        && isAmong(names, new HeaderField("Content-Type", response.mediaType()));
  }

  private static boolean isAmong(Collection<String> names, HeaderField field) {
    for (String name : names) {
      if (name.equalsIgnoreCase(field.name())) {
        return true;
      }
    }
    return false;
  }

  public boolean outOfRange() {
    return status() < 100 || status() > 599;
  }

  /**
   * Returns whether the code is registered for a final response. Where it is not, the rules about
   * the code itself say what there is to say.
   */
  public boolean registeredFinal() {
    return interpreted.code() == status() && interpreted.statusClass() > 1;
  }

  /**
   * Returns whether it is declared on the method, and each method that the endpoint is mapped to is
   * one of these. Nothing is known of an endpoint that is mapped to any method.
   */
  public boolean answersOnly(Set<HttpMethod> methods) {
    return response.onMethod()
        && !endpoint().routing().methods().isEmpty()
        && methods.containsAll(endpoint().routing().methods());
  }

  /** Returns whether the code is registered for a success. */
  public boolean success() {
    return registeredFinal() && interpreted.statusClass() == 2;
  }

  /** Returns whether a request of a method other than these may be answered with it. */
  public boolean answersBeyond(Set<HttpMethod> methods) {
    return !methods.containsAll(endpoint().routing().methods());
  }

  /** Returns whether the endpoint's own code sends it, by returning or by throwing it. */
  public boolean sent() {
    return response.sentByEndpoint() && !FrameworkStatus.prevents(endpoint(), response);
  }

  /**
   * Returns whether code of the application really sends it: the endpoint itself, or an exception
   * that the application defines. Of successes that are declared for a whole class, nobody knows
   * which method sends which.
   */
  public boolean sentByApplication() {
    return (sent() && (response.onMethod() || status() >= 400))
        || (response.sender() == Sender.EXCEPTION
            && cause(ExceptionType.Kind.APPLICATION).isPresent());
  }

  /**
   * Returns whether the endpoint sends it, neither declares this field nor is made or found to send
   * it, and its code is known to be where the field would be set.
   */
  public boolean lacks(String header) {
    return sent()
        && !response.declares(header)
        && !guaranteed(header)
        && !unseen()
        && endpoint().proof().extent() != Proof.Extent.PENDING
        && !endpoint().proof().sets(status(), header);
  }

  /** Returns what was found in the code that leads to it, for certain or not. */
  public List<FoundResponse> found() {
    List<FoundResponse> found = new ArrayList<>();
    for (FoundResponse one : endpoint().proof().responses()) {
      if (one.status() == status()) {
        found.add(one);
      }
    }
    return found;
  }

  /**
   * Returns whether it is written through the raw response, or thrown by a method that returns
   * something else: what makes it brings its fields along, as factories and exceptions do.
   */
  public boolean unseen() {
    return switch (endpoint().outcome().carrier()) {
      case RAW -> true;
      case PAYLOAD -> !bare();
      case VIEW -> response.status() >= 400;
      case GENERATED, RESPONSE, UNKNOWN -> false;
    };
  }

  /** Factories demand what is mandatory; a redirect by view name is a location and nothing else. */
  private boolean guaranteed(String header) {
    return endpoint().outcome().carrier() == Carrier.GENERATED
        || (endpoint().outcome().carrier() == Carrier.VIEW && header.equals("Location"));
  }

  /**
   * Returns whether it goes out when the method returns a plain payload, which has no hand on
   * header fields.
   */
  public boolean bare() {
    OptionalInt fixed = FrameworkStatus.of(endpoint());
    return fixed.isPresent() && fixed.getAsInt() == status();
  }

  /** Returns the first exception of that kind that leads to it. */
  public Optional<ExceptionType> cause(ExceptionType.Kind kind) {
    for (ExceptionType type : response.on()) {
      if (type.kind() == kind) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Returns whether the exception leads to this other status as well. */
  public boolean declaresAlso(int other, ExceptionType type) {
    return endpoint().responses().stream()
        .filter(declared -> declared.status() == other)
        .flatMap(declared -> declared.on().stream())
        .anyMatch(bound -> bound.type().equals(type.type()));
  }

  /**
   * Returns the statuses that usually are meant where this one is wrong, as in {@code 401, 403}.
   */
  public String instead() {
    StringJoiner codes = new StringJoiner(", ");
    for (Integer code : interpreted.instead()) {
      codes.add(code.toString());
    }
    return codes.toString();
  }

  /** Returns the type to return: the one that is generated for the endpoint, if there is one. */
  public String generatedType() {
    return generatedType(endpoint());
  }

  public static String generatedType(Endpoint endpoint) {
    if (!endpoint.handler().framework().has(Capability.HAS_BUILDERS)) {
      return "Response";
    }
    JavaType controller = endpoint.handler().controller();
    return ResponseNames.builders(controller)
        + "."
        + ResponseNames.responseType(endpoint.handler().name());
  }

  /** Returns arguments of a message that is the same at every endpoint(). */
  public Arguments arguments() {
    return Arguments.of("reason", interpreted.reason());
  }

  /** Returns arguments of a message that names the request. */
  public Arguments requestArguments() {
    return arguments().and("request", endpoint().request());
  }
}
