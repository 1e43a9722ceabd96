package dev.responds.processor.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the advice of Spring MVC and WebFlux that answers exceptions as they declare. Its bean has
 * the name of the class, since other packages have one of the same simple name.
 */
final class AdviceWriter {

  private static final String BIND = "org.springframework.web.bind.annotation";
  private static final ClassName ADVICE = ClassName.get(BIND, "ControllerAdvice");
  private static final ClassName HANDLER = ClassName.get(BIND, "ExceptionHandler");
  private static final ClassName ORDER =
      ClassName.get("org.springframework.core.annotation", "Order");

  private final JavadocTexts texts;
  private final Comments comments;

  AdviceWriter(JavadocTexts texts, Comments comments) {
    this.texts = texts;
    this.comments = comments;
  }

  /**
   * Returns the class.
   *
   * @param firstOfAll the place of the first advice that takes whatever is thrown: this one comes
   *     right before it, and after all that have an earlier place
   */
  TypeSpec write(ClassName name, List<Answer> answers, int firstOfAll) {
    int order = firstOfAll == Integer.MIN_VALUE ? firstOfAll : firstOfAll - 1;
    TypeSpec.Builder advice =
        TypeSpec.classBuilder(name)
            .addJavadoc(comments.mark(comment(0, texts.get("answers"))))
            .addAnnotations(List.of(BuilderWriter.generated(List.of()), BuilderWriter.quiet()))
            .addAnnotation(
                AnnotationSpec.builder(ADVICE)
                    .addMember("name", "$S", name.canonicalName())
                    .build())
            .addAnnotation(AnnotationSpec.builder(ORDER).addMember("value", "$L", order).build())
            .addModifiers(Modifier.PUBLIC)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc(comments.mark(comment(4, texts.get("answers.new"))))
                    .addModifiers(Modifier.PUBLIC)
                    .build());
    for (Answer answer : answers) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder("answer")
              .addJavadoc(comments.mark(javadoc(answer)))
              .addAnnotation(HANDLER);
      if (answer.exception().open()) {
        method.addModifiers(Modifier.PUBLIC);
      }
      advice.addMethod(answer.in(method));
    }
    return advice.build();
  }

  private String javadoc(Answer answer) {
    String exception = String.join(".", answer.exception().type().names());
    String status = Integer.toString(answer.exception().response().status());
    return JavadocText.comment(
        4,
        List.of(texts.get("answer", JavadocText.code(exception), status)),
        List.of(
            "@param " + answer.thrown() + " " + texts.get("answer.thrown"),
            "@return " + texts.get("answer.return")));
  }

  private static String comment(int indentation, String text) {
    return JavadocText.comment(indentation, List.of(text), List.of());
  }
}
