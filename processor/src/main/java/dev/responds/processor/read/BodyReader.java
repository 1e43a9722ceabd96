package dev.responds.processor.read;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import dev.responds.processor.read.declared.Declaration;
import dev.responds.processor.read.element.GenericType;
import dev.responds.processor.read.element.GenericType.Misfit;
import dev.responds.processor.read.element.TypeReader;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the content that a declaration names: {@code body}, with {@code of} for generic types. */
final class BodyReader {

  private static final String OF = "of";
  private static final String MISTAKE = "body-type-arguments";

  private final TypeReader types;
  private final Mistakes mistakes;

  BodyReader(TypeReader types, Mistakes mistakes) {
    this.types = types;
    this.mistakes = mistakes;
  }

  /** Returns the content, or empty if it is to be inferred. */
  Optional<Body> read(Declaration declaration) {
    Optional<TypeMirror> literal = declaration.body();
    Optional<Body> raw = literal.isPresent() ? types.body(literal.get()) : Optional.empty();
    List<TypeMirror> arguments = declaration.of();
    if (!compiles(declaration) || arguments.isEmpty()) {
      return raw;
    }
    if (literal.isEmpty() || raw.isEmpty()) {
      reportAlone(declaration, arguments.get(0));
      return raw;
    }
    return Optional.of(types.content(generic(literal.get(), arguments, declaration.place())));
  }

  /** What does not compile is the compiler's to report. */
  private boolean compiles(Declaration declaration) {
    boolean complete = declaration.complete();
    for (TypeMirror argument : declaration.of()) {
      complete &= argument.getKind() != TypeKind.ERROR;
    }
    if (!complete) {
      types.noteMissing();
    }
    return complete;
  }

  private TypeMirror generic(TypeMirror body, List<TypeMirror> arguments, Source source) {
    GenericType generic = types.generic(body, arguments);
    TypeMirror read = generic.read();
    if (generic.misfit().isPresent()) {
      Misfit misfit = generic.misfit().get();
      Source place = misfit.entry() < 0 ? source.at(OF) : source.entry(OF, misfit.entry());
      mistakes.add(Finding.misuse(MISTAKE, misfit.variant(), place, misfit.arguments()));
    }
    return read;
  }

  private void reportAlone(Declaration declaration, TypeMirror first) {
    Arguments surplus = Arguments.of("surplus", GenericType.name(first));
    mistakes.add(Finding.misuse(MISTAKE, "alone", declaration.place().at(OF), surplus));
  }
}
