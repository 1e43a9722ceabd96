package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the mappers of Jakarta REST that answer exceptions as they declare: one class each, since
 * the nearest class that a mapper names decides.
 */
final class MapperWriter {

  private static final String EXTENSIONS = "jakarta.ws.rs.ext";
  private static final ClassName MAPPER = ClassName.get(EXTENSIONS, "ExceptionMapper");
  private static final ClassName PROVIDER = ClassName.get(EXTENSIONS, "Provider");
  private static final TypeName CLASSES =
      ParameterizedTypeName.get(
          ClassName.get(Set.class),
          ParameterizedTypeName.get(
              ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));

  private final JavadocTexts texts;
  private final Comments comments;

  MapperWriter(JavadocTexts texts, Comments comments) {
    this.texts = texts;
    this.comments = comments;
  }

  TypeSpec write(ClassName name, List<Answer> answers) {
    TypeSpec.Builder mappers =
        TypeSpec.classBuilder(name)
            .addJavadoc(comments.mark(comment(0, texts.get("answers"))))
            .addAnnotations(List.of(BuilderWriter.generated(List.of()), BuilderWriter.quiet()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    List<CodeBlock> all = new ArrayList<>();
    for (Answer answer : answers) {
      ClassName mapper =
          name.nestedClass(String.join("_", answer.exception().type().names()) + "Mapper");
      all.add(CodeBlock.of("$T.class", mapper));
      mappers.addType(mapper(mapper, answer));
    }
    return mappers.addMethod(all(all)).build();
  }

  /** For applications that name their classes. */
  private MethodSpec all(List<CodeBlock> classes) {
    return MethodSpec.methodBuilder("classes")
        .addJavadoc(
            comments.mark(
                JavadocText.comment(
                    4,
                    List.of(texts.get("answers.classes")),
                    List.of("@return " + texts.get("answers.classes.return")))))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(CLASSES)
        .addStatement("return $T.of($L)", Set.class, CodeBlock.join(classes, ", "))
        .build();
  }

  private TypeSpec mapper(ClassName name, Answer answer) {
    String exception = String.join(".", answer.exception().type().names());
    String status = Integer.toString(answer.exception().response().status());
    return TypeSpec.classBuilder(name)
        .addJavadoc(
            comments.mark(comment(2, texts.get("answer", JavadocText.code(exception), status))))
        .addAnnotation(BuilderWriter.NESTED)
        .addAnnotation(PROVIDER)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addSuperinterface(
            ParameterizedTypeName.get(MAPPER, TypeNames.raw(answer.exception().type())))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc(comments.mark(comment(4, texts.get("answers.new"))))
                .addModifiers(Modifier.PUBLIC)
                .build())
        .addMethod(
            answer.in(
                MethodSpec.methodBuilder("toResponse")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)))
        .build();
  }

  private static String comment(int indentation, String text) {
    return JavadocText.comment(indentation, List.of(text), List.of());
  }
}
