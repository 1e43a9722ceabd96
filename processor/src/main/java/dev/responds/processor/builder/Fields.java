package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.Optional;

/** How a header field is written from a typed value. */
final class Fields {

  private Fields() {}

  /** Returns the parameter that stands for a declared header field. */
  static Argument argument(String header, String parameter) {
    HeaderFieldType row = HeaderFieldType.of(header);
    Phrase text = Phrase.of(row.text(), JavadocText.code(header));
    return Argument.of(row.type(), parameter, text).or(row.valueType());
  }

  /** Returns the type that is named after the header field, if there is one. */
  static Optional<TypeName> ofField(String header) {
    return HeaderFieldType.of(header).valueType();
  }

  /** Returns the header field made from that parameter, of either type. */
  static HeaderLine line(String header, String parameter) {
    HeaderFieldType row = HeaderFieldType.of(header);
    CodeBlock value = row.value(header, parameter);
    return row.valueType().isPresent()
        ? new HeaderLine(header, value, ofField(header, parameter))
        : new HeaderLine(header, value);
  }

  /** Returns the value of a field from a parameter that has the type of the field. */
  static CodeBlock ofField(String header, String parameter) {
    return CodeBlock.of("$T.of($S, $N)", RunTime.FIELD_VALUE, header, parameter);
  }

  static CodeBlock call(String method, String... arguments) {
    return CodeBlock.of("$T.$N($L)", RunTime.FIELD_VALUE, method, String.join(", ", arguments));
  }

  /** Returns a call that has the name of the field for its exceptions. */
  static CodeBlock named(String method, String header, String... arguments) {
    return CodeBlock.of(
        "$T.$N($S, $L)", RunTime.FIELD_VALUE, method, header, String.join(", ", arguments));
  }

  /**
   * Returns a type that stands for text under the name of the field, so that the compiler names a
   * field that was forgotten.
   */
  static TypeVariableName textOf(String header) {
    return TypeVariableName.get(
        JavaNames.capitalized(JavaNames.parameter(header)), HeaderFieldType.STRING);
  }
}
