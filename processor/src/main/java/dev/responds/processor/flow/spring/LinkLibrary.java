package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links to methods, which are named by calling them on an object that runs nothing. */
final class LinkLibrary implements Library {

  private static final String HATEOAS = "org/springframework/hateoas/server/";

  private static final Set<String> BUILDERS =
      Set.of(
          HATEOAS + "mvc/WebMvcLinkBuilder",
          HATEOAS + "mvc/ControllerLinkBuilder",
          HATEOAS + "reactive/WebFluxLinkBuilder",
          HATEOAS + "core/DummyInvocationUtils",
          "org/springframework/web/servlet/mvc/method/annotation/MvcUriComponentsBuilder");

  private static final Set<String> NAMING = Set.of("methodOn", "on", "controller");

  @Override
  public @Nullable FlowValue call(Call call) {
    if (!BUILDERS.contains(call.method().owner()) || !NAMING.contains(call.name())) {
      return null;
    }
    return call.argument(0).only() instanceof Fact.Type type
        ? FlowValue.of(call.make(type.name()).with(Fields.NOTING, FlowValue.of(1)))
        : null;
  }
}
