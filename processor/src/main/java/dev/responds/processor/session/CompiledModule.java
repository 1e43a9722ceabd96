package dev.responds.processor.session;

import dev.responds.processor.read.element.ModuleTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The types of the module, as this compile and the index of an earlier one tell. */
public final class CompiledModule implements ModuleTypes {

  private final RootTypes roots;
  private final TypeIndex index;
  private final Elements elements;
  private final Output output;
  private final Map<String, Boolean> known = new HashMap<>();

  public CompiledModule(RootTypes roots, TypeIndex index, Elements elements, Output output) {
    this.roots = roots;
    this.index = index;
    this.elements = elements;
    this.output = output;
  }

  @Override
  public boolean contains(String type) {
    return roots.names().contains(type) || (isIncremental() && isOfEarlierCompile(type));
  }

  @Override
  public boolean isCompiled(String type) {
    return roots.isSource(type);
  }

  @Override
  public Collection<String> possibleAdvices() {
    List<String> all = new ArrayList<>(roots.names());
    all.addAll(elsewhere());
    return all;
  }

  @Override
  public Optional<List<String>> parameters(String method) {
    return Optional.ofNullable(index.methods().get(method));
  }

  @Override
  public Optional<String> comment(String key) {
    return Optional.ofNullable(index.comments().get(key));
  }

  @Override
  public Optional<byte[]> classFile(String type) {
    TypeElement element = isCompiled(type) ? null : elements.getTypeElement(type);
    if (element == null || !contains(type)) {
      return Optional.empty();
    }
    String folder = elements.getPackageOf(element).getQualifiedName().toString();
    String name = elements.getBinaryName(element).toString();
    return output.read(
        folder, (folder.isEmpty() ? name : name.substring(folder.length() + 1)) + ".class");
  }

  /** Returns the types of the index that are not part of this compile, and still there. */
  public List<String> elsewhere() {
    List<String> elsewhere = new ArrayList<>();
    for (String type : index.types()) {
      if (!roots.names().contains(type) && contains(type)) {
        elsewhere.add(type);
      }
    }
    return elsewhere;
  }

  /** Returns whether an earlier compile has reported what is wrong at the type or package. */
  boolean isReported(String name) {
    return isIncremental()
        && !isCompiled(name)
        && (contains(name) || output.has(name, "package-info.class"));
  }

  private boolean isIncremental() {
    return !index.types().isEmpty();
  }

  private boolean isOfEarlierCompile(String type) {
    Boolean before = known.get(type);
    if (before == null) {
      before = isInOutput(type);
      known.put(type, before);
    }
    return before;
  }

  private boolean isInOutput(String type) {
    TypeElement element = elements.getTypeElement(type);
    if (element == null) {
      return false;
    }
    Element outermost = element;
    while (outermost.getEnclosingElement() != null
        && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      outermost = outermost.getEnclosingElement();
    }
    return outermost.getEnclosingElement() instanceof PackageElement around
        && output.has(around.getQualifiedName().toString(), outermost.getSimpleName() + ".class");
  }
}
