package dev.responds.processor.flow.jakarta;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.handler.EndpointMethod;
import dev.responds.processor.flow.handler.Findings;
import dev.responds.processor.flow.handler.FrameworkFlow;
import dev.responds.processor.flow.handler.PolicyExceptions;
import dev.responds.processor.flow.handler.Returned;
import dev.responds.processor.flow.summary.Engine;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.summary.Summary;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Endpoints of Jakarta REST, versions 2 to 4, as Jersey, RESTEasy and Quarkus REST run them. */
public final class RestFlow implements FrameworkFlow {

  private final Engine engine;
  private final RestMappings mappings;
  private final RestResults results;
  private final RestExceptions exceptions;

  /**
   * Makes the flow of resources.
   *
   * @param policy the internal name of the class whose policy holds for everything
   */
  public RestFlow(Engine engine, Optional<String> policy) {
    this.engine = engine;
    Classes classes = engine.classes();
    Marks marks = new Marks(classes);
    this.mappings = new RestMappings(classes, engine.hierarchy(), marks);
    this.results = new RestResults(engine.hierarchy(), marks);
    this.exceptions =
        new RestExceptions(
            engine,
            new RestMappers(classes, engine.hierarchy(), marks),
            results,
            new PolicyExceptions(classes, engine.hierarchy(), marks, policy));
  }

  /** Returns what is known of the methods of Jakarta REST. */
  public static List<Library> libraries(StatusRegistry registry) {
    return List.of(new ResponseLibrary(), new RestStatusLibrary(registry));
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
    for (Type type : Type.getArgumentTypes(method.desc)) {
      arguments.add(FlowValue.other(type));
    }
    Summary summary = engine.solve(ref, arguments);
    Returned returned = Returned.of(summary, ref, engine);
    results.add(returned, summary, method, ref, way -> way, Optional.empty(), 0, findings);
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
}
