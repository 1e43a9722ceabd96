package dev.responds.processor.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.http.StatusTexts;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.ResponseNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the response builders of one controller: one class with two classes for each endpoint. */
public final class BuilderWriter {

  private static final String PROCESSOR = "dev.responds.processor.RespondsProcessor";

  private final Factories factories;
  private final FactoryMethodWriter methods;
  private final JavadocTexts texts;

  /** Writes what the registry knows of each status, with Javadoc in that language. */
  public BuilderWriter(StatusRegistry registry, Locale language) {
    this.factories = new Factories(registry);
    this.texts = new JavadocTexts(language);
    Meanings meanings = new Meanings(registry, StatusTexts.of(language), texts);
    this.methods = new FactoryMethodWriter(meanings, texts);
  }

  /**
   * Returns the class of builders of a controller.
   *
   * @param controller the class that has the endpoints
   * @param endpoints those that get a builder, in source order; of several with the same response
   *     type the first one counts
   * @param originatingElement the class as the compiler knows it
   */
  public JavaFile write(JavaType controller, List<Endpoint> endpoints, Element originatingElement) {
    boolean marked = GeneratedMark.visibleFrom(originatingElement);
    return file(
        controller,
        builders(controller, endpoints, marked).addOriginatingElement(originatingElement));
  }

  /** Returns the class of builders of a controller that no compiler knows. */
  JavaFile write(JavaType controller, List<Endpoint> endpoints) {
    return file(controller, builders(controller, endpoints, true));
  }

  private static JavaFile file(JavaType controller, TypeSpec.Builder builders) {
    return JavaFile.builder(controller.packageName(), builders.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  private TypeSpec.Builder builders(JavaType controller, List<Endpoint> endpoints, boolean marked) {
    ClassName name = ClassName.get(controller.packageName(), ResponseNames.builders(controller));
    TypeSpec.Builder builders =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L", describe(controller))
            .addAnnotations(marked ? List.of(generated(), quiet()) : List.of(quiet()))
            .addModifiers(Modifier.FINAL)
            .addMethod(hiddenConstructor());
    if (endpoints.stream().anyMatch(Endpoint::open)) {
      builders.addModifiers(Modifier.PUBLIC);
    }
    addEndpoints(builders, EndpointNames.of(name, endpoints));
    return builders;
  }

  private void addEndpoints(TypeSpec.Builder builders, List<EndpointNames> all) {
    Map<ResponseTarget, List<Factory>> targets = new LinkedHashMap<>();
    List<TypeSpec> types = new ArrayList<>();
    for (EndpointNames names : all) {
      Endpoint endpoint = names.endpoint();
      List<Factory> offered = factories.of(names);
      ResponseTarget target = ResponseTarget.of(endpoint.framework());
      targets.computeIfAbsent(target, key -> new ArrayList<>()).addAll(offered);
      builders.addMethod(accessor(names));
      types.add(factoryClass(names, offered));
      types.add(responseClass(names, offered, target));
    }
    targets.forEach((target, offered) -> builders.addMethods(target.helpers(offered)));
    builders.addTypes(types);
  }

  private MethodSpec accessor(EndpointNames names) {
    String request = JavadocText.code(names.endpoint().request());
    return MethodSpec.methodBuilder(names.accessor())
        .addJavadoc(
            "$L",
            JavadocText.comment(
                2,
                List.of(texts.get("accessor", request)),
                List.of("@return " + texts.get("accessor.return"))))
        .addModifiers(access(names.endpoint()))
        .addModifiers(Modifier.STATIC)
        .returns(names.factory())
        .addStatement("return new $T()", names.factory())
        .build();
  }

  private TypeSpec factoryClass(EndpointNames names, List<Factory> offered) {
    boolean open = names.endpoint().open();
    String request = JavadocText.code(names.endpoint().request());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.factory())
            .addJavadoc(
                "$L", JavadocText.comment(2, List.of(texts.get("factories", request)), List.of()))
            .addModifiers(access(names.endpoint()))
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addMethod(hiddenConstructor());
    offered.forEach(factory -> type.addMethod(methods.write(factory, names.response(), open)));
    return type.build();
  }

  private TypeSpec responseClass(
      EndpointNames names, List<Factory> offered, ResponseTarget target) {
    Endpoint endpoint = names.endpoint();
    JavaType controller = endpoint.controller();
    String method = String.join(".", controller.names()) + "." + endpoint.method();
    String link = "{@link " + ResponseNames.builders(controller) + "#" + names.accessor() + "()}";
    String text = texts.get("response", JavadocText.code(method), link);
    MethodSpec constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RunTime.REPLY, "reply")
            .addStatement(target.superCall(offered))
            .build();
    return TypeSpec.classBuilder(names.response())
        .addJavadoc("$L", JavadocText.comment(2, List.of(text), List.of()))
        .addModifiers(access(endpoint))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .superclass(target.superclass(offered))
        .addMethod(constructor)
        .build();
  }

  private String describe(JavaType controller) {
    String name = JavadocText.code(String.join(".", controller.names()));
    return JavadocText.comment(0, List.of(texts.get("builders", name)), List.of());
  }

  private static Modifier[] access(Endpoint endpoint) {
    return endpoint.open() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private static MethodSpec hiddenConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  private static AnnotationSpec generated() {
    return AnnotationSpec.builder(Generated.class).addMember("value", "$S", PROCESSOR).build();
  }

  /** Types of the user may be deprecated or raw where they are declared, which is not news here. */
  private static AnnotationSpec quiet() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember(
            "value", CodeBlock.of("{$S, $S, $S, $S}", "all", "deprecation", "rawtypes", "removal"))
        .build();
  }
}
