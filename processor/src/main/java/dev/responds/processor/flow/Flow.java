package dev.responds.processor.flow;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.processor.flow.code.ClassPath;
import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.handler.EndpointMethod;
import dev.responds.processor.flow.handler.FrameworkFlow;
import dev.responds.processor.flow.jakarta.RestFlow;
import dev.responds.processor.flow.library.BoxLibrary;
import dev.responds.processor.flow.library.JdkLibrary;
import dev.responds.processor.flow.library.MapLibrary;
import dev.responds.processor.flow.library.RawLibrary;
import dev.responds.processor.flow.plain.PlainFlow;
import dev.responds.processor.flow.responds.RespondsLibrary;
import dev.responds.processor.flow.sent.EndpointFlow;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.spring.SpringFlow;
import dev.responds.processor.flow.summary.Engine;
import dev.responds.processor.flow.summary.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the endpoints of a module send. It remembers what was read, so it lives as long as the
 * question is asked.
 */
public final class Flow {

  private final Classes classes;
  private final Engine engine;
  private final List<FrameworkFlow> frameworks;

  private Flow(Classes classes, Engine engine, List<FrameworkFlow> frameworks) {
    this.classes = classes;
    this.engine = engine;
    this.frameworks = frameworks;
  }

  /**
   * Returns the flow of the module of a class path.
   *
   * @param policy the internal name of the class whose policy holds for everything
   */
  public static Flow of(ClassPath path, StatusRegistry registry, Optional<String> policy) {
    List<Library> libraries = new ArrayList<>();
    libraries.addAll(SpringFlow.libraries(registry));
    libraries.addAll(RestFlow.libraries(registry));
    libraries.addAll(PlainFlow.libraries());
    libraries.add(new RespondsLibrary());
    libraries.add(new RawLibrary());
    libraries.add(new BoxLibrary());
    libraries.add(new MapLibrary());
    libraries.add(new JdkLibrary());
    Classes classes = Classes.of(path);
    Engine engine = new Engine(classes, libraries);
    return new Flow(
        classes,
        engine,
        List.of(
            new SpringFlow(engine, registry, policy),
            new RestFlow(engine, policy),
            new PlainFlow(engine, policy)));
  }

  /** Returns what each endpoint sends, in the order of their classes. */
  public List<EndpointFlow> endpoints() {
    return endpoints(type -> true);
  }

  /**
   * Returns what the endpoints of some classes send, in the order of their classes.
   *
   * @param asked the classes, by their internal names
   */
  public List<EndpointFlow> endpoints(Predicate<String> asked) {
    List<EndpointFlow> flows = new ArrayList<>();
    for (FrameworkFlow framework : frameworks) {
      for (EndpointMethod endpoint : framework.endpoints()) {
        if (asked.test(endpoint.type())) {
          flows.add(flow(framework, endpoint));
        }
      }
    }
    flows.sort(
        Comparator.comparing((EndpointFlow flow) -> flow.id().type())
            .thenComparing(flow -> flow.id().method())
            .thenComparing(flow -> flow.id().descriptor()));
    return flows;
  }

  /** Code that cannot be followed must not hide the other endpoints. */
  private static EndpointFlow flow(FrameworkFlow framework, EndpointMethod endpoint) {
    try {
      return framework.follow(endpoint).flow();
    } catch (RuntimeException | StackOverflowError e) {
      Place place = new Place(endpoint.type().replace('/', '.'), endpoint.method().name(), "", 0);
      String reason = "it could not be followed: " + e.getClass().getSimpleName();
      Gap gap = new Gap(Gap.Kind.RESPONSE, reason, Witness.at(place));
      return new EndpointFlow(endpoint.id(), endpoint.route(), List.of(), List.of(gap));
    }
  }

  /** Returns class files that were asked for and cannot be read, with the reason. */
  public Map<String, String> unread() {
    return classes.unread();
  }

  /** Returns how many classes were read with their code. */
  public int classesRead() {
    return classes.parsed();
  }

  /** Returns how many methods were looked at, each as often as it has kinds of arguments. */
  public int methods() {
    return engine.contexts();
  }

  /** Returns how often methods were looked at, until nothing changed. */
  public long evaluations() {
    return engine.evaluations();
  }

  /** Returns how many instructions were followed. */
  public long steps() {
    return engine.steps();
  }
}
