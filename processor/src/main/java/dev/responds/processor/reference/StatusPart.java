package dev.responds.processor.reference;

import dev.responds.processor.http.Status;
import dev.responds.processor.model.Sender;
import dev.responds.processor.reference.view.EndpointLink;
import dev.responds.processor.reference.view.Prose;
import dev.responds.processor.reference.view.StatusGroup;
import dev.responds.processor.reference.view.StatusLink;
import dev.responds.processor.reference.view.StatusSection;
import dev.responds.processor.reference.view.Texts;
import dev.responds.processor.reference.view.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Arranges the sections of the statuses in use. */
final class StatusPart {

  private final Context context;
  private final Texts texts;
  private final StatusFacts facts;

  /** Why a status is sent: uses with the same reason are told once. */
  private record Reason(String when, Sender sender) {}

  StatusPart(Context context) {
    this.context = context;
    this.texts = context.texts();
    this.facts = new StatusFacts(texts);
  }

  List<StatusGroup> arrange() {
    Map<Integer, List<StatusSection>> classes = new TreeMap<>();
    context
        .inUse()
        .forEach(
            (code, sightings) -> {
              StatusLink link = context.status(code);
              classes
                  .computeIfAbsent(link.look(), look -> new ArrayList<>())
                  .add(section(link, uses(sightings)));
            });
    List<StatusGroup> groups = new ArrayList<>();
    classes.forEach((look, sections) -> groups.add(group(look, sections)));
    return groups;
  }

  private StatusGroup group(int look, List<StatusSection> sections) {
    return new StatusGroup(
        look, texts.get("class.title." + look), texts.prose("class.meaning." + look), sections);
  }

  private StatusSection section(StatusLink link, List<Use> uses) {
    Optional<Status> known = context.registry().find(link.code());
    Status meant = context.registry().interpret(link.code());
    return new StatusSection(
        link,
        known.isPresent()
            ? texts.explanation(link.code())
            : texts.prose("status.unknown", meant.toString()),
        known.isPresent() ? notes(link.code()) : List.of(),
        facts.next(meant),
        facts.of(meant),
        meant.instead().stream().map(context::status).toList(),
        context.cite(meant.citation()),
        uses);
  }

  private List<Prose> notes(int code) {
    return texts.find("note." + code).stream().map(Prose::of).toList();
  }

  private List<Use> uses(List<Context.Sighting> sightings) {
    Map<Reason, Set<EndpointLink>> uses = new LinkedHashMap<>();
    for (Context.Sighting sighting : sightings) {
      Reason reason = new Reason(sighting.response().when(), sighting.response().sender());
      uses.computeIfAbsent(reason, same -> new LinkedHashSet<>()).add(sighting.endpoint());
    }
    List<Use> result = new ArrayList<>();
    uses.forEach((reason, endpoints) -> result.add(use(reason, List.copyOf(endpoints))));
    return result;
  }

  private Use use(Reason reason, List<EndpointLink> endpoints) {
    return new Use(
        reason.when(),
        reason.sender().name().toLowerCase(Locale.ROOT),
        texts.of("mark", reason.sender()),
        texts.of("sender", reason.sender()),
        endpoints);
  }
}
