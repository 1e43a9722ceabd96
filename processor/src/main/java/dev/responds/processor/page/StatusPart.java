package dev.responds.processor.page;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.ClientAdvice;
import dev.responds.contract.catalog.EndpointLink;
import dev.responds.contract.http.Status;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Sender;
import dev.responds.contract.util.Grouping;
import dev.responds.processor.page.view.Places;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.StatusGroup;
import dev.responds.processor.page.view.StatusLink;
import dev.responds.processor.page.view.StatusSection;
import dev.responds.processor.page.view.Texts;
import dev.responds.processor.page.view.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Arranges the sections of the statuses. */
final class StatusPart {

  /** More reasons than an eye takes in; each stands in the section of its endpoint. */
  private static final int REASONS = 24;

  /** More endpoints than an eye takes in; the overview shows them all. */
  private static final int LISTED = 24;

  private final Context context;
  private final Texts texts;
  private final ResponsePart responses;
  private final StatusFacts facts;
  private final HeaderExamples headers;

  /** Why a status is sent: uses with the same reason are told once. */
  private record Reason(String when, Sender sender) {

    /** By hand: the first use of a record's own would cost a compile milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Reason reason && sender == reason.sender && when.equals(reason.when);
    }

    @Override
    public int hashCode() {
      return when.hashCode();
    }
  }

  StatusPart(Context context, ResponsePart responses) {
    this.context = context;
    this.texts = context.texts();
    this.responses = responses;
    this.facts = new StatusFacts(texts);
    this.headers = new HeaderExamples(context.registry());
  }

  /** Returns the statuses in use by class. */
  List<StatusGroup> arrange() {
    Map<Integer, List<StatusSection>> classes = new TreeMap<>();
    for (Map.Entry<Integer, List<ApiIndex.Sighting>> status : context.inUse().entrySet()) {
      Grouping.list(classes, context.status(status.getKey()).look())
          .add(section(status.getKey(), status.getValue()));
    }
    List<StatusGroup> groups = new ArrayList<>();
    for (Map.Entry<Integer, List<StatusSection>> ofClass : classes.entrySet()) {
      groups.add(group(ofClass.getKey(), ofClass.getValue()));
    }
    return groups;
  }

  /** Returns what HTTP says of a status, and what is said of it where it is declared, if it is. */
  StatusSection section(int code, List<ApiIndex.Sighting> sightings) {
    Optional<Status> known = context.registry().find(code);
    Status meant = context.registry().interpret(code);
    return new StatusSection(
        context.status(code),
        known.isPresent()
            ? texts.explanation(code)
            : texts.prose("status.unknown", meant.toString()),
        known.isPresent() ? notes(code) : List.of(),
        facts.next(meant),
        texts.of("advice", ClientAdvice.of(code, context.registry())),
        headers.of(meant, sightings),
        facts.of(meant, contents(sightings)),
        instead(meant),
        context.cite(meant.citation()),
        uses(sightings));
  }

  /** What the status carries in this API; nothing goes without saying. */
  private Prose contents(List<ApiIndex.Sighting> sightings) {
    Map<String, Prose> contents = new LinkedHashMap<>();
    for (ApiIndex.Sighting sighting : sightings) {
      Body body = sighting.response().body();
      if (body.hasContent()) {
        Prose content = responses.content(body);
        contents.put(content.spans().get(0).text(), content);
      }
    }
    return contents.size() > LISTED
        ? Prose.of(texts.count("content.types", contents.size()))
        : Prose.listing(contents.values());
  }

  private List<StatusLink> instead(Status status) {
    List<StatusLink> instead = new ArrayList<>();
    for (int code : status.instead()) {
      instead.add(context.status(code));
    }
    return instead;
  }

  private StatusGroup group(int look, List<StatusSection> sections) {
    return new StatusGroup(
        look, texts.get("class.title." + look), texts.prose("class.meaning." + look), sections);
  }

  private List<Prose> notes(int code) {
    Optional<String> note = texts.find("note." + code);
    return note.isPresent() ? List.of(Prose.of(note.get())) : List.of();
  }

  private List<Use> uses(List<ApiIndex.Sighting> sightings) {
    Map<Reason, List<EndpointLink>> reasons = new LinkedHashMap<>();
    for (ApiIndex.Sighting sighting : sightings) {
      Reason reason = new Reason(sighting.response().when(), sighting.response().sender());
      Grouping.list(reasons, reason).add(sighting.link());
    }
    if (reasons.size() > REASONS) {
      return List.of(use(texts.get("status.reasons"), "", "", sightings.size()));
    }
    List<Use> uses = new ArrayList<>();
    for (Map.Entry<Reason, List<EndpointLink>> told : reasons.entrySet()) {
      uses.add(use(told.getKey(), told.getValue()));
    }
    return uses;
  }

  private Use use(Reason reason, List<EndpointLink> endpoints) {
    String when = reason.when().isEmpty() ? texts.get("response.noWhen") : reason.when();
    String mark = texts.of("mark", reason.sender());
    String sentBy = responses.sentBy(reason.sender());
    return endpoints.size() > LISTED
        ? use(when, mark, sentBy, endpoints.size())
        : new Use(
            when,
            mark,
            sentBy,
            new Places(List.copyOf(endpoints), context.hidden(), List.of()),
            "");
  }

  private Use use(String when, String mark, String sentBy, int endpoints) {
    return new Use(when, mark, sentBy, Places.NONE, texts.count("status.many", endpoints));
  }
}
