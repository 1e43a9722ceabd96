package dev.responds.processor;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.processor.place.WrittenTrees;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.session.ClassOutput;
import dev.responds.processor.session.Compilation;
import dev.responds.processor.session.CompiledClasses;
import dev.responds.processor.session.CompiledModule;
import dev.responds.processor.session.ElementFiles;
import dev.responds.processor.session.Output;
import dev.responds.processor.session.RestoredOutput;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What one of the processors works with: the compiler, the options, what the compile knows. */
final class ProcessorContext {

  private final ProcessingEnvironment environment;
  private final Options options;
  private final Compilation compilation;
  private @Nullable CompiledModule module;
  private @Nullable ApiReader reader;
  private @Nullable Output output;

  ProcessorContext(ProcessingEnvironment environment, Compilation compilation) {
    this.environment = environment;
    this.options = Options.parse(environment.getOptions());
    this.compilation = compilation;
  }

  ProcessingEnvironment environment() {
    return environment;
  }

  Elements elements() {
    return environment.getElementUtils();
  }

  Options options() {
    return options;
  }

  /** Returns what this compile knows, for both processors. */
  Compilation compilation() {
    return compilation;
  }

  StatusRegistry registry() {
    return compilation.registry();
  }

  /** Returns whether there is something to wait for when the rounds are over. */
  boolean waits() {
    return options.flow() && compilation.endIsTold();
  }

  boolean runsInGradle() {
    return environment.getClass().getName().startsWith("org.gradle.");
  }

  /** Returns the module, with what an earlier compile has left of it. */
  CompiledModule module() {
    if (module == null) {
      module =
          new CompiledModule(
              compilation.roots(),
              compilation.index(output(), elements(), classes()),
              elements(),
              output());
    }
    return module;
  }

  /** Returns the class files of the compile, and those that it can see. */
  CompiledClasses classes() {
    return new CompiledClasses(environment.getFiler(), elements());
  }

  /** Returns where types come from; before Gradle compiles a class, it removes its class file. */
  ElementFiles files() {
    return new ElementFiles(elements(), runsInGradle() ? Optional.of(output()) : Optional.empty());
  }

  /** Has both processors write to the output of this one. */
  void shareOutput() {
    Output made = newOutput();
    compilation.setOutput(
        runsInGradle() && waits()
            ? new RestoredOutput(
                made, environment.getFiler(), classes(), type -> module().isCompiled(type))
            : made);
  }

  /** Returns the output that both processors share, as soon as there is one. */
  Output output() {
    Optional<Output> shared = compilation.output();
    if (shared.isPresent()) {
      return shared.get();
    }
    if (output == null) {
      output = newOutput();
    }
    return output;
  }

  private Output newOutput() {
    return new ClassOutput(
        environment.getFiler(), elements().getPackageElement("java.lang"), runsInGradle());
  }

  /** Returns the reader of this round; what the other processor has read needs none. */
  ApiReader reader() {
    if (reader == null) {
      reader =
          new ApiReader(
              elements(),
              environment.getTypeUtils(),
              registry(),
              policyClass(),
              module(),
              WrittenTrees.of(environment)::areShown);
    }
    return reader;
  }

  /** A new round brings types that the reader of the one before has not seen. */
  void beginRound() {
    reader = null;
  }

  Optional<TypeElement> policyClass() {
    return options.policy().map(elements()::getTypeElement);
  }

  /** Returns the internal name of the class whose policy holds for everything. */
  Optional<String> policyFile() {
    return policyClass().map(type -> elements().getBinaryName(type).toString().replace('.', '/'));
  }

  /** A policy of another project decides what is said of each endpoint, and no source names it. */
  Optional<TypeElement> policyElsewhere() {
    return policyClass().filter(policy -> !module().contains(policy.getQualifiedName().toString()));
  }
}
