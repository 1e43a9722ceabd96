package dev.responds.processor.session;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Where a compile has its class files: those that it writes, and those that it reads. */
public final class CompiledClasses {

  private final Filer filer;
  private final Elements elements;
  private @Nullable Boolean modules;

  public CompiledClasses(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Returns the folder that class files are written to; nothing if it is none of a disk. */
  public Optional<Path> folder() {
    // A file that need not be there tells where its folder is.
    String probe = "META-INF/responds/probe";
    Optional<URI> file = find(StandardLocation.CLASS_OUTPUT, "", probe);
    if (file.isEmpty() || !"file".equals(file.get().getScheme())) {
      return Optional.empty();
    }
    Path path = Path.of(file.get());
    for (int i = 0; i < Path.of(probe).getNameCount() && path != null; i++) {
      path = path.getParent();
    }
    return Optional.ofNullable(path);
  }

  /**
   * Returns where the file of a class is that this compile reads. What is on a module path, Java 17
   * does not tell.
   *
   * @param name internal name of the class
   */
  public Optional<URI> find(String name) {
    int slash = name.lastIndexOf('/');
    String folder = slash < 0 ? "" : name.substring(0, slash).replace('/', '.');
    Optional<URI> file =
        find(StandardLocation.CLASS_PATH, folder, name.substring(slash + 1) + ".class");
    return file.isPresent() || !hasModules() ? file : ofModulePath(name);
  }

  /** A processor is not told of a module path, but of where each type comes from. */
  private Optional<URI> ofModulePath(String name) {
    TypeElement type = elements.getTypeElement(name.replace('/', '.').replace('$', '.'));
    return type == null
        ? Optional.empty()
        : ElementFiles.fileOf(elements, type).map(FileObject::toUri);
  }

  /**
   * Returns whether there is any module but those of the JDK: javac looks for a class that is not
   * there in each of them.
   */
  private boolean hasModules() {
    if (modules == null) {
      modules =
          elements.getAllModuleElements().stream()
              .filter(module -> !module.isUnnamed())
              .map(module -> module.getQualifiedName().toString())
              .anyMatch(name -> !name.startsWith("java.") && !name.startsWith("jdk."));
    }
    return modules;
  }

  private Optional<URI> find(StandardLocation location, String folder, String file) {
    try {
      return Optional.of(filer.getResource(location, folder, file).toUri());
    } catch (IOException | RuntimeException notThere) {
      return Optional.empty();
    }
  }
}
