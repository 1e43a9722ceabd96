package dev.responds.processor.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.http.StatusTexts;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ResponseNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * Writes the response builders of one controller: one class with up to two classes for each
 * endpoint.
 */
public final class BuilderWriter {

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
   */
  public Optional<SourceFile> write(
      JavaType controller, List<Endpoint> endpoints, Element originatingElement) {
    boolean marked = GeneratedMark.visibleFrom(originatingElement);
    TypeSpec builders = builders(controller, endpoints, marked).build();
    return builders.typeSpecs().isEmpty()
        ? Optional.empty()
        : Optional.of(file(controller, builders, List.of(originatingElement)));
  }

  /** Returns the class of builders of a controller that no compiler knows. */
  SourceFile write(JavaType controller, List<Endpoint> endpoints) {
    return file(controller, builders(controller, endpoints, true).build(), List.of());
  }

  private SourceFile file(JavaType controller, TypeSpec builders, List<Element> origins) {
    JavaFile file =
        JavaFile.builder(controller.packageName(), builders)
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    String prefix = controller.packageName().isEmpty() ? "" : controller.packageName() + ".";
    return new SourceFile(prefix + builders.name(), comments.set(file.toString()), origins);
  }

  private TypeSpec.Builder builders(JavaType controller, List<Endpoint> endpoints, boolean marked) {
    ClassName name = ClassName.get(controller.packageName(), ResponseNames.builders(controller));
    TypeSpec.Builder builders =
        TypeSpec.classBuilder(name)
            .addJavadoc(comments.mark(describe(controller)))
            .addAnnotations(marked ? List.of(generated(), quiet()) : List.of(quiet()));
    ResponseTarget.of(endpoints.get(0).handler().framework()).completeBuilders(builders, name);
    List<Offer> offers = new ArrayList<>();
    for (EndpointNames names : EndpointNames.of(name, endpoints)) {
      offers.add(Offer.of(names, new Endings(names), factories.of(names)));
    }
    if (Offer.anyOpen(offers)) {
      builders.addModifiers(Modifier.PUBLIC);
    }
    Sharing sharing = new Sharing(offers);
    for (Offer offer : offers) {
      addEndpoint(builders, offer, sharing.of(offer));
    }
    for (SharedFactories shared : sharing.all()) {
      builders.addType(factoryClasses.write(controller, shared));
    }
    return builders;
  }

  private void addEndpoint(
      TypeSpec.Builder builders, Offer offer, Optional<SharedFactories> shared) {
    if (!offer.factories().isEmpty()) {
      List<Factory> own = shared.isPresent() ? shared.get().without(offer) : offer.factories();
      if (shared.isPresent() && own.isEmpty() && offer.returned().isEmpty()) {
        builders.addMethod(accessor(offer, shared.get().name()));
      } else {
        builders
            .addMethod(accessor(offer, offer.names().factory()))
            .addType(factoryClasses.write(offer, own, shared));
      }
    }
    if (offer.endings().needsType(offer.factories())) {
      builders.addType(responseClass(offer));
    }
  }

  private MethodSpec accessor(Offer offer, ClassName factories) {
    Endpoint endpoint = offer.names().endpoint();
    return MethodSpec.methodBuilder(offer.names().accessor())
        .addJavadoc(
            comments.mark(
                JavadocText.comment(
                    2, describe(offer), List.of("@return " + texts.get("accessor.return")))))
        .addModifiers(FactoryClassWriter.access(endpoint.handler().open()))
        .addModifiers(Modifier.STATIC)
        .returns(factories)
        .addStatement("return new $T()", factories)
        .build();
  }

  private TypeSpec responseClass(Offer offer) {
    EndpointNames names = offer.names();
    Endpoint endpoint = names.endpoint();
    JavaType controller = endpoint.handler().controller();
    String method = String.join(".", controller.names()) + "." + endpoint.handler().method();
    String link = "{@link " + ResponseNames.builders(controller) + "#" + names.accessor() + "()}";
    String text = texts.get("response", JavadocText.code(method), link);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.response())
            .addJavadoc(comments.mark(JavadocText.comment(2, List.of(text), List.of())))
            .addModifiers(FactoryClassWriter.access(endpoint.handler().open()))
            .addModifiers(Modifier.STATIC, Modifier.FINAL);
    offer.endings().becomeResponse(type, offer.factories());
    return type.build();
  }

  private List<String> describe(Offer offer) {
    Endpoint endpoint = offer.names().endpoint();
    String first = texts.get("accessor", JavadocText.code(endpoint.request()));
    if (offer.endings().ownType() || endpoint.outcome().carrier() == Carrier.RAW) {
      return List.of(first);
    }
    String own =
        ResponseNames.builders(endpoint.handler().controller())
            + "."
            + offer.names().response().simpleName();
    return List.of(first, texts.get("accessor.kept", JavadocText.code(own)));
  }

  private String describe(JavaType controller) {
    String name = JavadocText.code(String.join(".", controller.names()));
    return JavadocText.comment(0, List.of(texts.get("builders", name)), List.of());
  }

  private static AnnotationSpec generated() {
    return AnnotationSpec.builder(Generated.class)
        .addMember("value", "$S", ResponseNames.GENERATOR)
        .build();
  }

  /** Types of the user may be deprecated or raw where they are declared, which is not news here. */
  private static AnnotationSpec quiet() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember(
            "value",
            CodeBlock.of(
                "{$S, $S, $S, $S, $S}", "all", "deprecation", "rawtypes", "removal", "unchecked"))
        .build();
  }
}
