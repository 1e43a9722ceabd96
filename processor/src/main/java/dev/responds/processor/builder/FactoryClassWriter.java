package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the classes that have the factory methods. */
final class FactoryClassWriter {

  /** What shared factories return, another type for each endpoint. */
  static final TypeVariableName RESPONSE = TypeVariableName.get("R");

  private final FactoryMethodWriter methods;
  private final JavadocTexts texts;
  private final Comments comments;

  FactoryClassWriter(FactoryMethodWriter methods, JavadocTexts texts, Comments comments) {
    this.methods = methods;
    this.texts = texts;
    this.comments = comments;
  }

  /**
   * Returns the class of an endpoint.
   *
   * @param offer what it offers
   * @param own what it does not share
   * @param shared what it shares, if it does
   */
  TypeSpec write(Offer offer, List<Factory> own, Optional<SharedFactories> shared) {
    Endpoint endpoint = offer.names().endpoint();
    String text = texts.get("factories", JavadocText.code(endpoint.request()));
    TypeSpec.Builder type =
        begin(offer.names().factory(), text, List.of(), endpoint.handler().open())
            .addModifiers(Modifier.FINAL);
    for (Factory factory : own) {
      type.addMethod(methods.write(factory, endpoint.handler().open()));
    }
    if (offer.returned().isPresent()) {
      TypeName response = offer.returned().get();
      type.superclass(
              shared.isPresent()
                  ? ParameterizedTypeName.get(shared.get().name(), response)
                  : offer.endings().superclass(response))
          .addMethod(offer.endings().make(response));
    } else if (shared.isPresent()) {
      type.superclass(shared.get().name());
    }
    return type.build();
  }

  /** Returns the class that those of several endpoints extend. */
  TypeSpec write(JavaType controller, SharedFactories shared) {
    String name = JavadocText.code(String.join(".", controller.names()));
    List<String> tags =
        shared.returned()
            ? List.of("@param <" + RESPONSE.name() + "> " + texts.get("shared.parameter"))
            : List.of();
    TypeSpec.Builder type = begin(shared.name(), texts.get("shared", name), tags, shared.open());
    if (shared.returned()) {
      type.addModifiers(Modifier.ABSTRACT)
          .addTypeVariable(RESPONSE)
          .superclass(shared.first().endings().superclass(RESPONSE));
    }
    for (Factory factory : shared.factories()) {
      type.addMethod(methods.write(factory.returning(RESPONSE), shared.open()));
    }
    return type.build();
  }

  /** Nothing outside makes factories, nor extends their class. */
  private TypeSpec.Builder begin(ClassName name, String text, List<String> tags, boolean open) {
    return TypeSpec.classBuilder(name)
        .addJavadoc(comments.mark(JavadocText.comment(2, List.of(text), tags)))
        .addModifiers(access(open))
        .addModifiers(Modifier.STATIC)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  static Modifier[] access(boolean open) {
    return open ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }
}
