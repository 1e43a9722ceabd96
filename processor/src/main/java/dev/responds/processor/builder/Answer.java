package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.responds.contract.model.AnsweringException;
import java.util.List;

/**
 * The answer that an exception makes, as code.
 *
 * @param exception the exception
 * @param thrown the name that it has there
 * @param type the type of the response
 * @param statements declares what the exception is asked for
 * @param returned the response
 */
record Answer(
    AnsweringException exception,
    String thrown,
    TypeName type,
    List<CodeBlock> statements,
    CodeBlock returned) {

  Answer {
    statements = List.copyOf(statements);
  }

  /** Completes a method that answers. */
  MethodSpec in(MethodSpec.Builder method) {
    method.returns(type).addParameter(TypeNames.raw(exception.type()), thrown);
    statements.forEach(method::addStatement);
    return method.addStatement(returned).build();
  }
}
