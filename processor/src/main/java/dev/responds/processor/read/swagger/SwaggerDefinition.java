package dev.responds.processor.read.swagger;

import dev.responds.contract.openapi.Info;
import dev.responds.contract.openapi.License;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads what an annotation of Swagger says of the API as a whole, on any class of the module. */
public final class SwaggerDefinition {

  private final Annotations annotations;

  public SwaggerDefinition(Annotations annotations) {
    this.annotations = annotations;
  }

  /** Returns whether a type has it. */
  public boolean isOn(TypeElement type) {
    return annotations.find(type, SwaggerNames.DEFINITION).isPresent();
  }

  /** Returns what a type says; nothing if it does not say anything. */
  public Optional<Info> of(TypeElement type) {
    Optional<Annotation> definition = annotations.find(type, SwaggerNames.DEFINITION);
    return definition.isPresent() ? Optional.of(info(definition.get())) : Optional.empty();
  }

  private static Info info(Annotation definition) {
    String title = "";
    String version = "";
    Optional<License> license = Optional.empty();
    for (Annotation info : definition.annotations("info")) {
      title = text(info, "title");
      version = text(info, "version");
      for (Annotation named : info.annotations("license")) {
        license = License.parse(text(named, "name") + " " + text(named, "url"));
      }
    }
    List<String> servers = new ArrayList<>();
    for (Annotation server : definition.annotations("servers")) {
      Info.servers(text(server, "url")).ifPresent(servers::addAll);
    }
    return new Info(title, version, servers, license);
  }

  /** What a property of the application stands for, is known when it runs. */
  private static String text(Annotation annotation, String attribute) {
    String text = annotation.string(attribute).orElse("").strip();
    return text.contains("${") || !Info.isLine(text) ? "" : text;
  }
}
