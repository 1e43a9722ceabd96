package dev.responds.processor.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.http.StatusTexts;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ResponseNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Writes the response builders of one controller: one class with up to two classes for each
 * endpoint.
 */
public final class BuilderWriter {

  /** Coverage tools look for it at each class, whatever is around. */
  static final AnnotationSpec NESTED = generated(List.of());

  private final Factories factories;
  private final FactoryClassWriter factoryClasses;
  private final JavadocTexts texts;
  private final Comments comments = new Comments();

  /** Writes what the registry knows of each status, with Javadoc in that language. */
  public BuilderWriter(StatusRegistry registry, Locale language) {
    this.factories = new Factories(registry);
    this.texts = new JavadocTexts(language);
    Meanings meanings = new Meanings(registry, StatusTexts.of(language), texts);
    this.factoryClasses =
        new FactoryClassWriter(new FactoryMethodWriter(meanings, texts, comments), texts, comments);
  }

  /**
   * Returns the class of builders of a controller, if its own code sends anything.
   *
   * @param controller the class that has the endpoints
   * @param endpoints those that get a builder, in source order; of several with the same response
   *     type the first one counts
   * @param originatingElement the class as the compiler knows it
   * @param deciding classes that decide what is written, beside the source of the controller
   */
  public Optional<SourceFile> write(
      JavaType controller,
      List<Endpoint> endpoints,
      Element originatingElement,
      List<TypeElement> deciding) {
    TypeSpec builders = builders(controller, endpoints, deciding).build();
    return builders.typeSpecs().isEmpty()
        ? Optional.empty()
        : Optional.of(file(controller, builders, List.of(originatingElement)));
  }

  /** Returns the class of builders of a controller that no compiler knows. */
  SourceFile write(JavaType controller, List<Endpoint> endpoints) {
    return file(controller, builders(controller, endpoints, List.of()).build(), List.of());
  }

  private SourceFile file(JavaType controller, TypeSpec builders, List<Element> origins) {
    JavaFile file =
        JavaFile.builder(controller.packageName(), builders)
            .indent("  ")
            .skipJavaLangImports(!PlatformNames.areHidden(origins))
            .build();
    String prefix = controller.packageName().isEmpty() ? "" : controller.packageName() + ".";
    return new SourceFile(prefix + builders.name(), comments.set(file.toString()), origins);
  }

  private TypeSpec.Builder builders(
      JavaType controller, List<Endpoint> endpoints, List<TypeElement> deciding) {
    ClassName name = ClassName.get(controller.packageName(), ResponseNames.builders(controller));
    TypeSpec.Builder builders =
        TypeSpec.classBuilder(name)
            .addJavadoc(comments.mark(describe(controller)))
            .addAnnotations(List.of(generated(deciding), quiet()));
    ResponseTarget.of(endpoints.get(0).handler().framework()).completeBuilders(builders, name);
    List<EndpointBuilders> all = new ArrayList<>();
    for (EndpointNames names : EndpointNames.of(name, endpoints)) {
      all.add(new EndpointBuilders(names, new ResponseTypes(names), factories.of(names)));
    }
    if (EndpointBuilders.anyOpen(all)) {
      builders.addModifiers(Modifier.PUBLIC);
    }
    Sharing sharing = new Sharing(all);
    AccessorWriter accessors = new AccessorWriter(texts, comments);
    for (EndpointBuilders endpoint : all) {
      addEndpoint(builders, endpoint, sharing.of(endpoint), accessors);
    }
    accessors.write(controller).ifPresent(builders::addType);
    for (SharedFactories shared : sharing.all()) {
      builders.addType(factoryClasses.write(controller, shared));
    }
    return builders;
  }

  /**
   * What endpoints with kept types share entirely, they take as it is: a class costs javac much.
   */
  private void addEndpoint(
      TypeSpec.Builder builders,
      EndpointBuilders endpoint,
      Optional<SharedFactories> shared,
      AccessorWriter accessors) {
    if (!endpoint.factories().isEmpty()) {
      List<Factory> own =
          shared.isPresent() ? shared.get().without(endpoint) : endpoint.factories();
      if (own.isEmpty() && shared.isPresent() && !endpoint.types().generated()) {
        accessors.add(endpoint, shared.get().name());
      } else {
        accessors.add(endpoint, endpoint.names().factory());
        builders.addType(factoryClasses.write(endpoint, own, shared));
      }
    }
    if (endpoint.types().needsType(endpoint.factories())) {
      builders.addType(responseClass(endpoint));
    }
  }

  private TypeSpec responseClass(EndpointBuilders endpoint) {
    EndpointNames names = endpoint.names();
    JavaType controller = endpoint.endpoint().handler().controller();
    String method =
        String.join(".", controller.names()) + "." + endpoint.endpoint().handler().method();
    String accessor = names.respond().simpleName() + "." + names.accessor() + "()";
    String text = texts.get("response", JavadocText.code(method), JavadocText.code(accessor));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.response())
            .addJavadoc(comments.mark(JavadocText.comment(2, List.of(text), List.of())))
            .addAnnotation(NESTED)
            .addModifiers(FactoryClassWriter.access(endpoint.open()))
            .addModifiers(Modifier.STATIC, Modifier.FINAL);
    endpoint.types().becomeResponse(type, endpoint.factories());
    return type.build();
  }

  private String describe(JavaType controller) {
    String name = JavadocText.code(String.join(".", controller.names()));
    return JavadocText.comment(0, List.of(texts.get("builders", name)), List.of());
  }

  static AnnotationSpec generated(List<TypeElement> deciding) {
    AnnotationSpec.Builder mark =
        AnnotationSpec.builder(RunTime.GENERATED).addMember("value", "$S", ResponseNames.GENERATOR);
    for (TypeElement type : deciding) {
      mark.addMember("by", "$T.class", ClassName.get(type));
    }
    return mark.build();
  }

  /** Types of the user may be deprecated or raw where they are declared, which is not news here. */
  static AnnotationSpec quiet() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember(
            "value",
            CodeBlock.of(
                "{$S, $S, $S, $S, $S}", "all", "deprecation", "rawtypes", "removal", "unchecked"))
        .build();
  }
}
