package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ResponseNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the class {@code Respond} of a controller, which begins the responses of each of its
 * endpoints. It is one class, whatever the number of endpoints is, and offers nothing else; and in
 * the controller, methods of its own do not hide those of a class.
 */
final class AccessorWriter {

  private static final int INDENTATION = 4;

  private final JavadocTexts texts;
  private final Comments comments;
  private final List<MethodSpec> accessors = new ArrayList<>();
  private Optional<ClassName> name = Optional.empty();
  private boolean open;

  AccessorWriter(JavadocTexts texts, Comments comments) {
    this.texts = texts;
    this.comments = comments;
  }

  /** Adds what begins the responses of an endpoint, by these factories. */
  void add(EndpointBuilders endpoint, ClassName factories) {
    name = Optional.of(endpoint.names().respond());
    open |= endpoint.open();
    accessors.add(
        MethodSpec.methodBuilder(endpoint.names().accessor())
            .addJavadoc(
                comments.mark(
                    JavadocText.comment(
                        INDENTATION,
                        describe(endpoint),
                        List.of("@return " + texts.get("respond.return")))))
            .addModifiers(FactoryClassWriter.access(endpoint.open()))
            .addModifiers(Modifier.STATIC)
            .returns(factories)
            .addStatement("return $T.$N", factories, FactoryClassWriter.INSTANCE)
            .build());
  }

  private List<String> describe(EndpointBuilders endpoint) {
    String begins = texts.get("respond", JavadocText.code(endpoint.endpoint().request()));
    if (endpoint.types().generated() || endpoint.endpoint().outcome().carrier() == Carrier.RAW) {
      return List.of(begins);
    }
    String type =
        ResponseNames.builders(endpoint.endpoint().handler().controller())
            + "."
            + endpoint.names().response().simpleName();
    return List.of(begins, texts.get("factories.kept", JavadocText.code(type)));
  }

  /** Returns the class, if an endpoint sends anything by itself. */
  Optional<TypeSpec> write(JavaType controller) {
    return name.map(
        respond ->
            TypeSpec.classBuilder(respond)
                .addJavadoc(comments.mark(describe(controller)))
                .addAnnotation(BuilderWriter.NESTED)
                .addModifiers(FactoryClassWriter.access(open))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethods(accessors)
                .build());
  }

  private String describe(JavaType controller) {
    String type = JavadocText.code(String.join(".", controller.names()));
    return JavadocText.comment(2, List.of(texts.get("respond.class", type)), List.of());
  }
}
