package dev.responds.processor.session;

import dev.responds.contract.model.Proof;
import dev.responds.contract.rule.Totals;
import dev.responds.processor.kept.CodeChange;
import dev.responds.processor.kept.ModuleFolder;
import dev.responds.processor.kept.NextState;
import dev.responds.processor.kept.Past;
import dev.responds.processor.kept.SourceShapes;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Hands on from compile to compile what needs not be found again. It is beside the generated
 * sources, since nobody needs it who uses the module; where it is damaged, older or gone, a compile
 * takes longer and leaves the same.
 */
public final class Keeper {

  /** Where it stands in the output of generated sources. */
  public static final String PATH = "META-INF/responds/state";

  private final Supplier<Output> output;
  private final Optional<ModuleFolder> folder;
  private final String key;
  private final SourceShapes shapes;
  private Optional<Past> past = Optional.empty();
  private boolean pastIsRead;

  /**
   * Makes a keeper for one compile.
   *
   * @param output the output of the compile, as soon as all processors share one
   * @param key what a compile depends on, beside sources and classes
   */
  public Keeper(Supplier<Output> output, CompiledClasses classes, String key, SourceShapes shapes) {
    this.output = output;
    this.folder = classes.folder().map(root -> new ModuleFolder(root, classes::find));
    this.key = key;
    this.shapes = shapes;
  }

  private Optional<Past> past() {
    if (!pastIsRead) {
      pastIsRead = true;
      Optional<String> text =
          folder.isPresent() ? output.get().readSource("", PATH) : Optional.empty();
      past = text.flatMap(state -> Past.of(state, key, folder.orElseThrow(), shapes));
    }
    return past;
  }

  /** Returns what an earlier compile has left, if that is all as these sources show it. */
  public Optional<Past> standing(Set<String> sources) {
    return past().filter(left -> left.stands(sources));
  }

  /** Returns whether what was generated of a type is known to be there. */
  public boolean hasAllOf(String type) {
    return past().filter(left -> left.hasAllOf(type)).isPresent();
  }

  /** Returns what this compile has changed of the code. */
  public CodeChange change(Set<String> sources) throws IOException {
    return past().orElseThrow().change(sources);
  }

  /** Begins to change what is known: until the end, there is nothing that holds. */
  public void forget() {
    past();
    output.get().deleteSource("", PATH);
  }

  /** Makes the file, as long as one can be made. */
  public void claim() throws IOException {
    output.get().claimSource(PATH);
  }

  /** Keeps what was known, with what has changed of the code. */
  public void keep(CodeChange change) throws IOException {
    output.get().writeSource(PATH, change.text());
  }

  /**
   * Keeps what this compile has found.
   *
   * @param files paths of what was written, in the class output
   * @param policy binary name of the policy of another project, if there is one
   */
  public void keep(
      Collection<String> files,
      Optional<String> policy,
      Map<String, Proof> proofs,
      boolean declares,
      Totals totals)
      throws IOException {
    if (folder.isPresent()) {
      output
          .get()
          .writeSource(
              PATH,
              NextState.text(
                  key, shapes, past(), folder.get(), files, policy, proofs, declares, totals));
    }
  }
}
