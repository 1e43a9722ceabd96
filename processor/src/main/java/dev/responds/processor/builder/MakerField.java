package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The constant in which factories keep what makes their responses. */
final class MakerField {

  static final CodeBlock NAME = CodeBlock.of("MAKER");

  private MakerField() {}

  /**
   * Returns the field.
   *
   * @param maker its class, with the response as its one type argument
   * @param response what it makes
   * @param constructor the argument of its constructor
   */
  static FieldSpec of(ClassName maker, TypeName response, CodeBlock constructor) {
    TypeName type = ParameterizedTypeName.get(maker, response);
    return FieldSpec.builder(type, "MAKER", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T<>($L)", maker, constructor)
        .build();
  }
}
