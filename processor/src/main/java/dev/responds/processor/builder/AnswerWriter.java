package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.AnsweringException;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.ResponseNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Writes the class that answers the exceptions of one package as they declare. */
public final class AnswerWriter {

  private final Answers answers;
  private final AdviceWriter advices;
  private final MapperWriter mappers;
  private final Comments comments = new Comments();

  /** Writes what the registry knows of each status, with Javadoc in that language. */
  public AnswerWriter(StatusRegistry registry, Locale language) {
    JavadocTexts texts = new JavadocTexts(language);
    answers = new Answers(registry);
    advices = new AdviceWriter(texts, comments);
    mappers = new MapperWriter(texts, comments);
  }

  /**
   * Returns the class, if it answers anything.
   *
   * @param exceptions those that are answered in one package, of one framework, by their names
   * @param firstOfAll the place of the first advice that takes whatever is thrown
   * @param origins what they are for the compiler, and the package
   * @param missing gets what exceptions lack for their answers, so that they make none
   */
  public Optional<SourceFile> write(
      List<AnsweringException> exceptions,
      int firstOfAll,
      List<Element> origins,
      List<MissingAccessor> missing) {
    List<Answer> made = new ArrayList<>();
    for (AnsweringException exception : exceptions) {
      answers.of(exception, missing).ifPresent(made::add);
    }
    if (made.isEmpty()) {
      return Optional.empty();
    }
    AnsweringException first = exceptions.get(0);
    ClassName name = ClassName.get(first.packageName(), ResponseNames.answers(first.framework()));
    TypeSpec type =
        first.framework() == Framework.JAKARTA
            ? mappers.write(name, made)
            : advices.write(name, made, firstOfAll);
    JavaFile file =
        JavaFile.builder(name.packageName(), type)
            .indent("  ")
            .skipJavaLangImports(!PlatformNames.areHidden(origins))
            .build();
    return Optional.of(
        new SourceFile(name.canonicalName(), comments.set(file.toString()), origins));
  }
}
