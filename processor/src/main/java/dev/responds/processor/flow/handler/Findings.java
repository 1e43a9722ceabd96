package dev.responds.processor.flow.handler;

import dev.responds.contract.model.FoundProblem;
import dev.responds.contract.model.FoundResponse.Content;
import dev.responds.processor.flow.sent.EndpointFlow;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.SentField;
import dev.responds.processor.flow.sent.SentResponse;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is found about one endpoint, while it is followed. */
public final class Findings {

  private static final String PROBLEM = "dev/responds/http/Problem";
  private static final int LOWEST = 100;
  private static final int HIGHEST = 599;

  /** Objects that are nothing but a response: what nobody has put in is not there. */
  private static final Set<String> RESPONSES =
      Set.of(
          "org/springframework/http/ResponseEntity",
          "jakarta/ws/rs/core/Response",
          "javax/ws/rs/core/Response",
          "dev/responds/reply/Reply");

  private final EndpointMethod endpoint;
  private final Map<SentResponse, SentResponse> sent = new LinkedHashMap<>();
  private final Set<Gap> gaps = new LinkedHashSet<>();
  private boolean written;

  public Findings(EndpointMethod endpoint) {
    this.endpoint = endpoint;
  }

  public EndpointMethod endpoint() {
    return endpoint;
  }

  /** Adds a response of which nothing but the status and the content is known. */
  public void add(int status, Optional<String> content, Cause cause) {
    Content presence = content.isPresent() ? Content.SOME : Content.UNKNOWN;
    add(new Sent(status, List.of(), false, presence, content, Optional.empty()), cause);
  }

  /** Adds a response as an object of a framework has it, once for each status it may have. */
  public void add(Fact.Instance response, FlowValue statuses, Cause cause) {
    List<SentField> fields = new ArrayList<>();
    boolean complete = addFields(response, fields);
    FlowValue content = response.field(Fields.CONTENT);
    for (Fact fact : statuses.facts()) {
      if (fact instanceof Fact.Int number) {
        add(
            new Sent(
                number.value(),
                fields,
                complete,
                presence(response),
                type(content),
                problem(response, content)),
            cause);
      } else {
        String reason =
            fact instanceof Fact.Other other && !other.reason().isEmpty()
                ? "the status is not constant: " + other.reason()
                : "the status is not constant";
        gap(new Gap(Gap.Kind.RESPONSE, reason, cause.witness()));
      }
    }
  }

  /** Says that code writes content itself, whatever is returned. */
  public void written() {
    written = true;
  }

  /** What is known of a response, whoever sends it. */
  private record Sent(
      int status,
      List<SentField> fields,
      boolean complete,
      Content presence,
      Optional<String> content,
      Optional<FoundProblem> problem) {}

  /** A response that was made without content has none. */
  private Content presence(Fact.Instance response) {
    FlowValue content = response.field(Fields.CONTENT);
    if (content == null) {
      boolean none = RESPONSES.contains(response.type()) && !written;
      return none ? Content.NONE : Content.UNKNOWN;
    }
    boolean some = !content.nonNull().isNone();
    boolean none = content.facts().stream().anyMatch(Fact.Null.class::isInstance);
    return some && none ? Content.UNKNOWN : some ? Content.SOME : Content.NONE;
  }

  /**
   * A response may hold its header fields in an object of its own. Returns whether these are all
   * that it has.
   */
  private static boolean addFields(Fact.Instance object, List<SentField> fields) {
    boolean complete = RESPONSES.contains(object.type()) || object.type().endsWith("HttpHeaders");
    for (Map.Entry<String, FlowValue> field : object.fields().entrySet()) {
      if (field.getKey().startsWith(Fields.HEADER)) {
        String name = field.getKey().substring(Fields.HEADER.length());
        fields.add(new SentField(name, Optional.ofNullable(field.getValue().text())));
      } else if (field.getValue().only() instanceof Fact.Instance inner
          && inner.type().endsWith("HttpHeaders")) {
        complete &= addFields(inner, fields);
      } else if (field.getKey().equals(Fields.MORE_HEADERS)) {
        complete = false;
      }
    }
    return complete;
  }

  /** A response is its problem, or has it as its content, of whatever kind that is. */
  private static Optional<FoundProblem> problem(
      Fact.Instance response, @Nullable FlowValue content) {
    if (response.field(Fields.PROBLEM_TYPE) != null || content == null) {
      return problem(response);
    }
    Set<Optional<FoundProblem>> problems = new LinkedHashSet<>();
    for (Fact fact : content.nonNull().facts()) {
      problems.add(
          fact instanceof Fact.Instance object ? problem(object) : Optional.<FoundProblem>empty());
    }
    return problems.size() == 1 ? problems.iterator().next() : Optional.empty();
  }

  private static Optional<FoundProblem> problem(Fact.Instance object) {
    return FoundProblem.of(
        text(object.field(Fields.PROBLEM_TYPE)), text(object.field(Fields.PROBLEM_TITLE)));
  }

  private static String text(@Nullable FlowValue value) {
    String text = value == null ? null : value.text();
    return text == null ? "" : text;
  }

  private void add(Sent sent, Cause cause) {
    if (sent.status() < LOWEST || sent.status() > HIGHEST) {
      return;
    }
    add(
        new SentResponse(
            sent.status(),
            sent.fields(),
            sent.complete(),
            sent.presence(),
            sent.content(),
            sent.problem(),
            cause.exception(),
            cause.witness(),
            cause.depth()));
  }

  /** Adds a response; of two that differ in their ways alone, the shorter way is kept. */
  public void add(SentResponse response) {
    SentResponse key =
        new SentResponse(
            response.status(),
            response.fields(),
            response.complete(),
            response.presence(),
            response.content(),
            response.problem(),
            response.exception(),
            response.witness(),
            0);
    SentResponse before = sent.get(key);
    if (before == null || response.depth() < before.depth()) {
      sent.put(key, response);
    }
  }

  /**
   * Adds what a handler answers one exception with. Where it may be several statuses, the one that
   * the exception carries is meant; without that, which of them is not known.
   */
  public void addAnswers(Findings answered, Fact.Instance exception, Witness way) {
    Set<Integer> statuses = new LinkedHashSet<>();
    for (SentResponse response : answered.sent.values()) {
      statuses.add(response.status());
    }
    boolean fallsBack = statuses.size() == 2 || !answered.isUnderstood();
    if (fallsBack) {
      // The other is what it answers; this is what it falls back to where it fails itself.
      statuses.remove(500);
    }
    FlowValue own = exception.field(Fields.STATUS);
    boolean carries =
        own != null && own.only() instanceof Fact.Int code && statuses.contains(code.value());
    if (statuses.size() > 1 && !carries) {
      String reason = "its handler answers " + name(exception.type()) + " with one of " + statuses;
      gap(new Gap(Gap.Kind.EXCEPTION, reason, way));
      return;
    }
    for (SentResponse response : answered.sent.values()) {
      boolean meant =
          statuses.size() == 1
              ? statuses.contains(response.status())
              : FlowValue.of(response.status()).equals(own);
      // A 500 is what everything comes to; it is said of what the endpoint itself throws.
      if (meant && (response.status() != 500 || isDirect(way))) {
        add(response);
      }
    }
  }

  /** Returns the erased type of what is known of a value. */
  public static Optional<String> type(@Nullable FlowValue value) {
    if (value == null) {
      return Optional.empty();
    }
    for (Fact fact : value.facts()) {
      // Its maker turns it into what the framework writes.
      if (fact instanceof Fact.Instance object && object.type().equals(PROBLEM)) {
        return Optional.of(name(PROBLEM));
      }
    }
    Fact only = value.nonNull().only();
    if (only instanceof Fact.Instance object) {
      return Optional.of(name(object.type()));
    }
    if (only instanceof Fact.Other other) {
      return Optional.of(name(other.type()));
    }
    return only instanceof Fact.Text ? Optional.of("java.lang.String") : Optional.empty();
  }

  private static String name(String type) {
    return type.replace('/', '.');
  }

  public void gap(Gap gap) {
    gaps.add(gap);
  }

  private boolean isUnderstood() {
    for (Gap gap : gaps) {
      if (gap.kind() == Gap.Kind.RESPONSE) {
        return false;
      }
    }
    return true;
  }

  /** Adds all that was found apart. */
  public void addAll(Findings found) {
    found.sent.values().forEach(this::add);
    found.gaps.forEach(this::gap);
  }

  /** Returns whether something was found, and nothing of it is unknown. */
  public boolean isCertain() {
    return !sent.isEmpty() && gaps.isEmpty();
  }

  /** Returns whether a way stays in the method of the endpoint. */
  public boolean isDirect(Witness witness) {
    String method = endpoint.method().name();
    for (Place place : witness.places()) {
      String owner = endpoint.method().owner().replace('/', '.');
      if (!place.type().equals(owner) || !place.method().equals(method)) {
        return false;
      }
    }
    return true;
  }

  public EndpointFlow flow() {
    List<SentResponse> responses = new ArrayList<>(sent.values());
    responses.sort(
        Comparator.comparingInt(SentResponse::status).thenComparingInt(SentResponse::depth));
    return new EndpointFlow(endpoint.id(), endpoint.route(), responses, List.copyOf(gaps));
  }

  /**
   * Why a response is sent.
   *
   * @param exception the exception that is answered, if it is one
   * @param witness the way to it
   * @param depth how many calls lead to the code that decides
   */
  public record Cause(Optional<String> exception, Witness witness, int depth) {

    /** Leaves out of the way what our own run-time does. */
    public Cause {
      witness = witness.before("dev.responds.runtime.");
      depth = exception.isPresent() ? depth : Math.min(depth, witness.depth());
    }

    /** Returns what an exception causes, answered at the end of a way. */
    public static Cause thrown(String type, Witness way, Optional<Witness> answer) {
      Witness whole = answer.isPresent() ? way.then(answer.get()) : way;
      return new Cause(Optional.of(name(type)), whole, way.depth());
    }
  }
}
