package dev.responds.processor;

import com.google.auto.service.AutoService;
import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.Catalog;
import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.http.StatusTexts;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Schemas;
import dev.responds.contract.model.SecurityScheme;
import dev.responds.contract.openapi.Description;
import dev.responds.contract.openapi.Info;
import dev.responds.contract.openapi.OpenApi;
import dev.responds.contract.openapi.Overlay;
import dev.responds.processor.page.About;
import dev.responds.processor.page.ApiName;
import dev.responds.processor.page.Reference;
import dev.responds.processor.page.StatusPage;
import dev.responds.processor.read.TypeReading;
import dev.responds.processor.suggest.Suggestion;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Writes the status reference, the catalogue and the documents, from all endpoints of the compile.
 * What is found it publishes; {@link RespondsProcessor} reports it.
 */
@AutoService(Processor.class)
public final class ReferenceProcessor extends RoundProcessor {

  private String title = "";
  private @Nullable Schemas schemas;
  private int responses;
  private Map<String, SecurityScheme> securitySchemes = Map.of();
  private Info said = Info.titled("");
  private @Nullable ExceptionAnswers answers;
  private @Nullable Suggestion suggestion;

  /**
   * Gradle compiles everything anew each time if an aggregating processor is handed an annotation
   * that class files do not have, such as {@code @Override}; so there it asks for these alone. One
   * class with one of them is enough for it to be called, and what else there is stands in the
   * index.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return context().runsInGradle()
        ? Set.of("dev.responds.*", "org.springframework.*", "jakarta.ws.rs.*", "javax.ws.rs.*")
        : super.getSupportedAnnotationTypes();
  }

  @Override
  boolean isIsolating() {
    return false;
  }

  @Override
  void visit(TypeElement type, TypeReading reading) {
    // Everything is published in the last round, when no type is missing any more.
  }

  /** Whether handlers answer takes all types to tell, so that this is no work of the other one. */
  @Override
  void endRound() {
    if (handOver().mayStand(isSound())) {
      return;
    }
    if (answers == null) {
      answers = new ExceptionAnswers(context().registry(), options().language());
    }
    answers
        .write(reader(), compilation(), context().module(), output(), processingEnv)
        .forEach(this::failed);
  }

  @Override
  void check() {
    if (compilation().hasApi()) {
      if (!compilation().isStanding()) {
        readAround();
      }
      if (suggests()) {
        suggestion =
            Suggestion.in(
                processingEnv,
                compilation().roots().names(),
                context().registry(),
                compilation().rules(),
                options().replace());
      }
      if (context().waits()) {
        compilation().former(output());
        files().forEach(this::claim);
      }
    } else if (!compilation().index(output()).types().isEmpty()) {
      files().forEach(output()::delete);
    }
  }

  /** Reads what there is to publish beside the endpoints. */
  private Schemas readAround() {
    title = title();
    responses = responses(compilation().answering());
    securitySchemes = reader().securitySchemes();
    said = reader().info();
    Schemas read = readSchemas();
    schemas = read;
    return read;
  }

  @Override
  void conclude() {
    if (compilation().hasApi() && !compilation().isStanding()) {
      Schemas before = schemas == null ? readAround() : schemas;
      look();
      // What is declared of exceptions that were found may have content of other types.
      List<Endpoint> answering = compilation().answering();
      publish(answering, responses(answering) == responses ? before : readSchemas());
      compilation().published();
    }
  }

  private static int responses(List<Endpoint> endpoints) {
    int number = 0;
    for (Endpoint endpoint : endpoints) {
      number += endpoint.responses().size();
    }
    return number;
  }

  private Schemas readSchemas() {
    return reader()
        .schemas()
        .read(visible(new EndpointIndex(compilation().answering()).endpoints()));
  }

  /** Returns the files that there are where there are endpoints. */
  private List<String> files() {
    List<String> files = new ArrayList<>(Published.files(options()));
    if (suggests()) {
      options().suggestion().ifPresent(files::add);
    }
    return files;
  }

  /** Where fixes are asked for, they take the place of declarations. */
  private boolean suggests() {
    return options().suggestion().isPresent() && options().fixes().isEmpty();
  }

  private void publish(List<Endpoint> answering, Schemas read) {
    ApiIndex api =
        new ApiIndex(title, answering, compilation().verdictsOfAnswering(), context().registry());
    Description description = describe(api, read);
    String document = document(description);
    Reference reference = reference(api, description, document);
    write(options().page(), out -> StatusPage.write(reference, out));
    write(Published.CATALOG, out -> Catalog.write(api, out));
    write(Published.OPEN_API, document.getBytes(StandardCharsets.UTF_8));
    if (options().openApi().isPresent()) {
      write(options().openApi().get(), document.getBytes(StandardCharsets.UTF_8));
    }
    write(Published.OVERLAY, out -> Overlay.write(description, out));
    if (suggestion != null && options().suggestion().isPresent()) {
      write(options().suggestion().get(), suggestion.diff(answering));
    }
  }

  private static String document(Description description) {
    StringWriter document = new StringWriter();
    OpenApi.write(description, document);
    return document.toString();
  }

  private Reference reference(ApiIndex api, Description description, String document) {
    return new Reference(
        api,
        compilation().rules(),
        options().language(),
        options().audience(),
        new About(
            description.info(),
            options().date(),
            Optional.of(JsonParser.object(document)),
            options().openApiAddress()));
  }

  private Description describe(ApiIndex api, Schemas read) {
    Info info = options().info();
    return new Description(
        new Info(
            ApiName.of(api),
            info.version().isEmpty() ? said.version() : info.version(),
            info.servers().isEmpty() ? said.servers() : info.servers(),
            info.license().or(said::license)),
        visible(api.endpoints().endpoints()),
        read,
        securitySchemes,
        context().registry(),
        StatusTexts.of(options().language()));
  }

  /**
   * What is hidden from clients is still checked, and stands on the page. Of an endpoint that
   * declares nothing, what its code sends is all that there is to say.
   */
  private List<Endpoint> visible(List<Endpoint> endpoints) {
    List<Endpoint> visible = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      if (!endpoint.documentation().hidden()) {
        visible.add(options().found() || !endpoint.isDeclared() ? endpoint.withFound() : endpoint);
      }
    }
    return visible;
  }

  /** Returns what the API is called, else the module that it is, if it has a name. */
  private String title() {
    if (!options().info().title().isEmpty()) {
      return options().info().title();
    }
    String said = reader().info().title();
    if (!said.isEmpty()) {
      return said;
    }
    Elements elements = processingEnv.getElementUtils();
    for (Endpoint endpoint : compilation().endpoints()) {
      TypeElement type = elements.getTypeElement(endpoint.handler().controller().canonicalName());
      ModuleElement module = type == null ? null : elements.getModuleOf(type);
      if (module != null) {
        return module.getQualifiedName().toString();
      }
    }
    return "";
  }
}
