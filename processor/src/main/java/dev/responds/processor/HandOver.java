package dev.responds.processor;

import dev.responds.processor.kept.CodeChange;
import dev.responds.processor.kept.CompileKey;
import dev.responds.processor.kept.Past;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.session.CodeLook;
import dev.responds.processor.session.Compilation;
import dev.responds.processor.session.Keeper;
import dev.responds.processor.session.TypeIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one compile hands over to the next: where the sources show nothing new, all that an earlier
 * compile has found and published stands, and only the code that has changed is followed.
 */
final class HandOver {

  private final ProcessorContext context;

  HandOver(ProcessorContext context) {
    this.context = context;
  }

  /**
   * Returns whether all that an earlier compile has left may stand, as far as is known yet.
   *
   * @param sound whether the sources are understood
   */
  boolean mayStand(boolean sound) {
    return past(sound).isPresent();
  }

  private Optional<Past> past(boolean sound) {
    return sound && context.waits() && context.options().areOfEachCompile()
        ? keeper().standing(compilation().roots().units())
        : Optional.empty();
  }

  /**
   * Lets stand what an earlier compile has left. Otherwise it is forgotten.
   *
   * @return whether it stands
   */
  boolean stand(boolean sound) {
    Optional<Past> past = past(sound);
    if (past.isPresent()) {
      compilation().stand(past.get());
      if (compilation().isPlain()) {
        keeping(() -> keeper().claim());
        return true;
      }
      compilation().expand();
    }
    keeper().forget();
    if (context.waits()) {
      keeping(() -> keeper().claim());
    }
    return false;
  }

  /**
   * Follows the code that this compile has changed.
   *
   * @return whether all else stands nevertheless
   */
  boolean follow(ApiReader reader) {
    try {
      CodeChange change = keeper().change(compilation().roots().units());
      CodeLook found = compilation().look(change, context.classes(), context.policyFile(), reader);
      if (!found.isWhole()) {
        return true;
      }
      if (change.changesNothing(found.proofs()) && compilation().isPlain()) {
        keeper().keep(change);
        return true;
      }
    } catch (IOException notReadable) {
      // All of it is read then.
    }
    keeper().forget();
    compilation().expand();
    return false;
  }

  /** Leaves for the next compile what it need not find again. */
  void keep(boolean sound, Supplier<CodeLook> look) {
    if (sound
        && context.options().areOfEachCompile()
        && !compilation().isStanding()
        && compilation().isUnderstood()
        && look.get().isWhole()) {
      CodeLook found = look.get();
      List<String> files = new ArrayList<>(Published.files(context.options()));
      files.add(TypeIndex.PATH);
      Optional<String> policy =
          context.policyElsewhere().map(type -> context.elements().getBinaryName(type).toString());
      keeping(
          () ->
              keeper()
                  .keep(
                      files,
                      policy,
                      found.proofs(),
                      compilation().declares(),
                      compilation().totals()));
    }
  }

  /**
   * Gradle hands over class files that an earlier compile has left beside what it has noted, and
   * also those whose generated classes it has removed.
   */
  boolean isNoted(String type) {
    return context.waits()
        && !compilation().index(context.output()).types().isEmpty()
        && keeper().hasAllOf(type);
  }

  private Compilation compilation() {
    return context.compilation();
  }

  private Keeper keeper() {
    return compilation()
        .keeper(
            () ->
                new Keeper(
                    context::output,
                    context.classes(),
                    CompileKey.of(
                        context.environment(),
                        Options.NAMES,
                        RespondsProcessor.class.getProtectionDomain()),
                    compilation().shapes()));
  }

  /** Something that writes a file. */
  private interface Writing {
    void run() throws IOException;
  }

  /** What cannot be kept is found again by the next compile. */
  private static void keeping(Writing writing) {
    try {
      writing.run();
    } catch (IOException | RuntimeException notKept) {
      // The next compile takes longer.
    }
  }
}
