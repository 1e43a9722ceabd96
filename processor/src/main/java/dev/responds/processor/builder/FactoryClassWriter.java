package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.responds.contract.model.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the classes that have the factory methods. */
final class FactoryClassWriter {

  /** Stands in shared factories for the response type of an endpoint. */
  static final TypeVariableName RESPONSE = TypeVariableName.get("R");

  /** Names the one instance of a class of factories, which keep nothing between responses. */
  static final String INSTANCE = "FACTORY";

  private final FactoryMethodWriter methods;
  private final JavadocTexts texts;
  private final Comments comments;

  FactoryClassWriter(FactoryMethodWriter methods, JavadocTexts texts, Comments comments) {
    this.methods = methods;
    this.texts = texts;
    this.comments = comments;
  }

  /**
   * Returns the factories of an endpoint.
   *
   * @param endpoint the endpoint
   * @param own what it does not share
   * @param shared what it shares, if it does
   */
  TypeSpec write(EndpointBuilders endpoint, List<Factory> own, Optional<SharedFactories> shared) {
    return endpoint.types().generated()
        ? ofGeneratedType(endpoint, own, shared)
        : ofKeptType(endpoint, own, shared);
  }

  private TypeSpec ofGeneratedType(
      EndpointBuilders endpoint, List<Factory> own, Optional<SharedFactories> shared) {
    EndpointNames names = endpoint.names();
    return begin(names.factory(), List.of(responses(endpoint)), List.of(), endpoint.open())
        .addModifiers(Modifier.FINAL)
        .addField(instance(names.factory()))
        .superclass(
            shared.isPresent()
                ? ParameterizedTypeName.get(shared.get().name(), names.response())
                : endpoint.types().superclass(names.response()))
        .addMethods(methods(own, endpoint.open()))
        .addMethod(endpoint.types().make())
        .build();
  }

  private TypeSpec ofKeptType(
      EndpointBuilders endpoint, List<Factory> own, Optional<SharedFactories> shared) {
    TypeSpec.Builder type =
        begin(endpoint.names().factory(), List.of(responses(endpoint)), List.of(), endpoint.open())
            .addModifiers(Modifier.FINAL)
            .addField(instance(endpoint.names().factory()))
            .addMethods(methods(own, endpoint.open()));
    if (shared.isPresent()) {
      type.superclass(shared.get().name());
    }
    return type.build();
  }

  /** Returns the class that those of several endpoints extend. */
  TypeSpec write(JavaType controller, SharedFactories shared) {
    String name = JavadocText.code(String.join(".", controller.names()));
    List<String> tags =
        shared.generated()
            ? List.of("@param <" + RESPONSE.name() + "> " + texts.get("shared.parameter"))
            : List.of();
    TypeSpec.Builder type =
        begin(shared.name(), List.of(texts.get("shared", name)), tags, shared.open());
    if (shared.generated()) {
      type.addModifiers(Modifier.ABSTRACT)
          .addTypeVariable(RESPONSE)
          .superclass(shared.first().types().superclass(RESPONSE));
    } else {
      type.addField(instance(shared.name()));
    }
    for (Factory factory : shared.factories()) {
      type.addMethod(methods.write(factory.returning(RESPONSE), shared.open()));
    }
    return type.build();
  }

  private static FieldSpec instance(ClassName factories) {
    return FieldSpec.builder(factories, INSTANCE, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", factories)
        .build();
  }

  private List<MethodSpec> methods(List<Factory> factories, boolean open) {
    List<MethodSpec> written = new ArrayList<>(factories.size());
    for (Factory factory : factories) {
      written.add(methods.write(factory, open));
    }
    return written;
  }

  private String responses(EndpointBuilders endpoint) {
    return texts.get("factories", JavadocText.code(endpoint.endpoint().request()));
  }

  /** Nothing outside makes factories, nor extends their class. */
  private TypeSpec.Builder begin(
      ClassName name, List<String> paragraphs, List<String> tags, boolean open) {
    return TypeSpec.classBuilder(name)
        .addJavadoc(comments.mark(JavadocText.comment(2, paragraphs, tags)))
        .addAnnotation(BuilderWriter.NESTED)
        .addModifiers(access(open))
        .addModifiers(Modifier.STATIC)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  static Modifier[] access(boolean open) {
    return open ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }
}
