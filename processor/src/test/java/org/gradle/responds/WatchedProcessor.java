package org.gradle.responds;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * Watches a processor as Gradle does: what it is handed, and what each of its files comes from. In
 * a package of Gradle, since a processor can tell by that where it runs.
 */
public final class WatchedProcessor implements Processor {

  private final Processor watched;
  private final Set<String> sourceOnly = new TreeSet<>();
  private final Set<String> annotatedTypes = new TreeSet<>();
  private final Map<String, Set<String>> origins = new TreeMap<>();

  /** Watches that one. */
  public WatchedProcessor(Processor watched) {
    this.watched = watched;
  }

  /** Returns the annotations it was handed that class files do not have. */
  public Set<String> sourceOnly() {
    return sourceOnly;
  }

  /** Returns the outermost types that have one of its annotations. */
  public Set<String> annotatedTypes() {
    return annotatedTypes;
  }

  /** Returns the files it made, each with the outermost types and packages that it comes from. */
  public Map<String, Set<String>> origins() {
    return origins;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return watched.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return watched.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return watched.getSupportedSourceVersion();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    watched.init(new Environment(environment, new WatchedFiler(environment.getFiler())));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      Retention retention = annotation.getAnnotation(Retention.class);
      if (retention != null && retention.value() == RetentionPolicy.SOURCE) {
        sourceOnly.add(annotation.toString());
      }
      round.getElementsAnnotatedWith(annotation).forEach(element -> addOutermost(element));
    }
    boolean unused = watched.process(annotations, round);
    return false;
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return watched.getCompletions(element, annotation, member, text);
  }

  private void addOutermost(Element element) {
    if (!(element instanceof PackageElement)) {
      annotatedTypes.add(outermost(element));
    }
  }

  private static String outermost(Element element) {
    Element current = element;
    while (!(current instanceof PackageElement)
        && !(current.getEnclosingElement() instanceof PackageElement)) {
      current = current.getEnclosingElement();
    }
    return current.toString();
  }

  private record Environment(ProcessingEnvironment inner, Filer filer)
      implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return inner.getOptions();
    }

    @Override
    public Messager getMessager() {
      return inner.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return inner.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return inner.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return inner.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return inner.getLocale();
    }
  }

  private final class WatchedFiler implements Filer {

    private final Filer inner;

    WatchedFiler(Filer inner) {
      this.inner = inner;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... from) throws IOException {
      note(name.toString(), from);
      return inner.createSourceFile(name, from);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... from) throws IOException {
      note(name.toString(), from);
      return inner.createClassFile(name, from);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location, CharSequence folder, CharSequence name, Element... from)
        throws IOException {
      note(name.toString(), from);
      return inner.createResource(location, folder, name, from);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence folder, CharSequence name)
        throws IOException {
      return inner.getResource(location, folder, name);
    }

    private void note(String file, Element... from) {
      Set<String> names = new TreeSet<>();
      for (Element element : from) {
        names.add(outermost(element));
      }
      origins.put(file, names);
    }
  }
}
