package dev.responds.processor.builder;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.responds.contract.http.Citation;
import dev.responds.contract.model.ProblemType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes one factory method. */
final class FactoryMethodWriter {

  private static final int INDENTATION = 4;

  private final Meanings meanings;
  private final JavadocTexts texts;
  private final Comments comments;

  FactoryMethodWriter(Meanings meanings, JavadocTexts texts, Comments comments) {
    this.meanings = meanings;
    this.texts = texts;
    this.comments = comments;
  }

  MethodSpec write(Factory factory, boolean open) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(factory.name());
    if (open) {
      method.addModifiers(Modifier.PUBLIC);
    }
    method
        .addJavadoc(comments.mark(javadoc(factory)))
        .addTypeVariables(factory.parameters().typeVariables())
        .returns(stage(factory));
    for (Argument argument : factory.parameters().arguments()) {
      TypeName type = argument.variable() ? ArrayTypeName.of(argument.type()) : argument.type();
      method.addParameter(type, argument.name()).varargs(argument.variable());
    }
    return method.addStatement(returned(factory)).build();
  }

  /** Says every type argument: where javac has to infer them, it takes twice as long. */
  static CodeBlock returned(Factory factory) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("return new $T($L,", stage(factory), factory.status());
    code.add(factory.response().isGenerated() ? " $L" : "\n$L", factory.response().maker());
    if (factory.content().kind() == Content.Kind.BYTES) {
      code.add(", ranges");
    }
    if (factory.problem().isPresent()) {
      ProblemType problem = factory.problem().get();
      code.add(",\n$L,\n$L", Literal.of(problem.uri()), Literal.of(problem.title()));
    }
    code.add(")");
    for (HeaderLine line : factory.parameters().lines()) {
      code.add("\n.header($L, $L)", Literal.of(line.name()), line.value());
    }
    return code.build();
  }

  private static TypeName stage(Factory factory) {
    OptionalFields optionalFields = factory.optionalFields();
    TypeName response = factory.response().type();
    return switch (factory.content().kind()) {
      case EMPTY -> stage(RunTime.EMPTY_STAGE, optionalFields, response);
      case BODY -> stage(RunTime.CONTENT_STAGE, optionalFields, response, factory.content().type());
      case PROBLEM ->
          stage(
              RunTime.PROBLEM_STAGE,
              optionalFields.ofProblems() ? optionalFields : OptionalFields.PLAIN,
              response);
      case BYTES -> ParameterizedTypeName.get(RunTime.BYTES_STAGE, response);
    };
  }

  private static TypeName stage(
      ClassName family, OptionalFields optionalFields, TypeName... arguments) {
    return ParameterizedTypeName.get(family.nestedClass(optionalFields.stage()), arguments);
  }

  private String javadoc(Factory factory) {
    return JavadocText.comment(INDENTATION, paragraphs(factory), tags(factory));
  }

  private List<String> paragraphs(Factory factory) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(meanings.sentence(factory.status()));
    if (factory.note().isPresent()) {
      paragraphs.add(texts.get(factory.note().get()));
    }
    if (factory.problem().isPresent()) {
      ProblemType problem = factory.problem().get();
      paragraphs.add(
          texts.get(
              "problem", JavadocText.escape(problem.title()), JavadocText.code(problem.uri())));
    }
    for (String when : factory.when()) {
      String sentence = texts.when(when);
      if (!sentence.isEmpty()) {
        paragraphs.add(sentence);
      }
    }
    return paragraphs;
  }

  private List<String> tags(Factory factory) {
    List<String> tags = new ArrayList<>();
    for (Argument argument : factory.parameters().arguments()) {
      tags.add("@param " + argument.name() + " " + texts.get(argument.text()));
    }
    for (TypeVariableName field : factory.parameters().typeVariables()) {
      tags.add(tag(field));
    }
    tags.add("@return " + texts.get("finish", last(factory.content().kind())));
    Citation citation = meanings.citation(factory.status());
    tags.add("@see <a href=\"" + citation.url() + "\">" + citation + "</a>");
    return tags;
  }

  private String tag(TypeVariableName field) {
    return "@param <"
        + field.name()
        + "> "
        + texts.get("parameter.field", JavadocText.code("String"));
  }

  private static String last(Content.Kind kind) {
    return switch (kind) {
      case EMPTY, BYTES -> "{@code build()}";
      case BODY -> "{@code body(content)}";
      case PROBLEM -> "{@code problem(details)}";
    };
  }
}
