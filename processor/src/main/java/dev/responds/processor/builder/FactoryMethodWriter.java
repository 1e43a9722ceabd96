package dev.responds.processor.builder;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.responds.processor.http.Citation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes one factory method. */
final class FactoryMethodWriter {

  private static final int INDENTATION = 4;

  private final Meanings meanings;
  private final JavadocTexts texts;

  FactoryMethodWriter(Meanings meanings, JavadocTexts texts) {
    this.meanings = meanings;
    this.texts = texts;
  }

  MethodSpec write(Factory factory, ClassName responseType, boolean open) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(factory.name());
    if (open) {
      method.addModifiers(Modifier.PUBLIC);
    }
    method.addJavadoc("$L", javadoc(factory)).returns(stage(factory, responseType));
    for (Argument argument : factory.demand().arguments()) {
      TypeName type = argument.variable() ? ArrayTypeName.of(argument.type()) : argument.type();
      method.addParameter(type, argument.name()).varargs(argument.variable());
    }
    return method.addStatement(returned(factory, responseType)).build();
  }

  private static CodeBlock returned(Factory factory, ClassName responseType) {
    List<HeaderLine> lines = factory.demand().lines();
    TypeName stage = stage(factory, responseType);
    boolean inferred = lines.isEmpty() && stage instanceof ParameterizedTypeName;
    CodeBlock.Builder code = CodeBlock.builder();
    if (inferred) {
      code.add("return new $T<>", ((ParameterizedTypeName) stage).rawType());
    } else {
      code.add("return new $T", stage);
    }
    code.add("($L, $T::new", factory.status(), responseType);
    if (factory.content().kind() == Content.Kind.BYTES) {
      code.add(", ranges");
    }
    code.add(")");
    lines.forEach(line -> code.add("\n.header($L, $L)", Literal.of(line.name()), line.value()));
    return code.build();
  }

  private static TypeName stage(Factory factory, ClassName responseType) {
    Flavour flavour = factory.flavour();
    return switch (factory.content().kind()) {
      case EMPTY -> stage(RunTime.EMPTY_STAGE, flavour, responseType);
      case BODY -> stage(RunTime.CONTENT_STAGE, flavour, responseType, factory.content().type());
      case PROBLEM ->
          stage(
              RunTime.PROBLEM_STAGE, flavour.ofProblems() ? flavour : Flavour.PLAIN, responseType);
      case BYTES -> ParameterizedTypeName.get(RunTime.BYTES_STAGE, responseType);
    };
  }

  private static TypeName stage(ClassName family, Flavour flavour, TypeName... arguments) {
    return ParameterizedTypeName.get(family.nestedClass(flavour.stage()), arguments);
  }

  private String javadoc(Factory factory) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(meanings.sentence(factory.status()));
    factory.note().map(texts::get).ifPresent(paragraphs::add);
    factory.when().forEach(when -> texts.when(when).ifPresent(paragraphs::add));
    List<String> tags = new ArrayList<>();
    for (Argument argument : factory.demand().arguments()) {
      tags.add("@param " + argument.name() + " " + texts.get(argument.text()));
    }
    tags.add("@return " + texts.get("finish", last(factory.content().kind())));
    Citation citation = meanings.citation(factory.status());
    tags.add("@see <a href=\"" + citation.url() + "\">" + citation + "</a>");
    return JavadocText.comment(INDENTATION, paragraphs, tags);
  }

  private static String last(Content.Kind kind) {
    return switch (kind) {
      case EMPTY, BYTES -> "{@code build()}";
      case BODY -> "{@code body(content)}";
      case PROBLEM -> "{@code problem(details)}";
    };
  }
}
