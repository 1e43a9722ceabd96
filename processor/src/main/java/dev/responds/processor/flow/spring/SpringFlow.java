package dev.responds.processor.flow.spring;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.handler.EndpointMethod;
import dev.responds.processor.flow.handler.Findings;
import dev.responds.processor.flow.handler.FrameworkFlow;
import dev.responds.processor.flow.handler.PolicyExceptions;
import dev.responds.processor.flow.handler.Returned;
import dev.responds.processor.flow.library.RawLibrary;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.summary.Engine;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.summary.Summary;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Endpoints of Spring MVC and WebFlux: versions 5 to 7, which differ in nothing that is asked. */
public final class SpringFlow implements FrameworkFlow {

  private static final String RESPONSE_BODY = SpringMappings.BIND + "ResponseBody";
  private static final String REST_CONTROLLER = SpringMappings.BIND + "RestController";

  private final Engine engine;
  private final Hierarchy hierarchy;
  private final Marks marks;
  private final SpringMappings mappings;
  private final SpringStatusMarks statuses;
  private final SpringResults results;
  private final SpringExceptions exceptions;

  /**
   * Makes the flow of Spring's endpoints.
   *
   * @param policy the internal name of the class whose policy holds for everything
   */
  public SpringFlow(Engine engine, StatusRegistry registry, Optional<String> policy) {
    this.engine = engine;
    Classes classes = engine.classes();
    this.hierarchy = engine.hierarchy();
    this.marks = new Marks(classes);
    this.mappings = new SpringMappings(classes, hierarchy, marks);
    this.statuses = new SpringStatusMarks(marks, hierarchy, new HttpStatusLibrary(registry));
    this.results = new SpringResults(hierarchy);
    this.exceptions =
        new SpringExceptions(
            engine,
            marks,
            new SpringAdvice(classes, hierarchy, marks),
            statuses,
            new PolicyExceptions(classes, hierarchy, marks, policy));
  }

  /** Returns what is known of Spring's own methods. */
  public static List<Library> libraries(StatusRegistry registry) {
    return List.of(
        new EntityLibrary(),
        new HttpStatusLibrary(registry),
        new HeaderLibrary(),
        new ProblemLibrary(),
        new LinkLibrary(),
        new ViewLibrary());
  }

  @Override
  public List<EndpointMethod> endpoints() {
    return mappings.endpoints();
  }

  @Override
  public Findings follow(EndpointMethod endpoint) {
    Findings findings = new Findings(endpoint);
    MethodRef ref = endpoint.method();
    MethodNode method = engine.classes().method(ref);
    if (method == null) {
      return findings;
    }
    List<FlowValue> arguments = new ArrayList<>();
    arguments.add(FlowValue.other(endpoint.type()));
    List<Boolean> required = new SpringParameters(engine.classes(), hierarchy).required(endpoint);
    Type[] types = Type.getArgumentTypes(method.desc);
    for (int i = 0; i < types.length; i++) {
      FlowValue raw = RawLibrary.parameter(types[i]);
      FlowValue given = FlowValue.other(types[i]);
      arguments.add(raw != null ? raw : required.get(i) ? given.nonNull() : given);
    }
    Summary summary = engine.solve(ref, arguments);
    Returned returned = Returned.of(summary, ref, engine);
    Witness here = Witness.at(new Place(ref.owner().replace('/', '.'), ref.name(), "", 0));
    results.add(
        returned,
        summary,
        method,
        ref,
        annotated(endpoint, method),
        isBody(endpoint, method),
        way -> way.isNowhere() ? here : way,
        Optional.empty(),
        0,
        findings);
    returned.gaps().forEach(findings::gap);
    returned
        .thrown()
        .forEach(
            (fact, way) -> {
              if (fact instanceof Fact.Instance exception) {
                exceptions.add(exception, way, findings);
              }
            });
    return findings;
  }

  /** The annotation of the method, or of one that it overrides, or of the class. */
  private OptionalInt annotated(EndpointMethod endpoint, MethodNode method) {
    for (String type : hierarchy.supertypes(endpoint.type())) {
      MethodNode declared =
          engine.classes().isApplication(type)
              ? engine.classes().method(new MethodRef(type, method.name, method.desc))
              : null;
      if (declared != null) {
        OptionalInt status = statuses.among(marks.of(declared));
        if (status.isPresent()) {
          return status;
        }
      }
    }
    return statuses.ofType(endpoint.type());
  }

  private boolean isBody(EndpointMethod endpoint, MethodNode method) {
    return marks.find(marks.of(method), RESPONSE_BODY).isPresent()
        || marks.inherited(endpoint.type(), RESPONSE_BODY, hierarchy).isPresent()
        || marks.inherited(endpoint.type(), REST_CONTROLLER, hierarchy).isPresent();
  }
}
