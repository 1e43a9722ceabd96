package dev.responds.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.responds.processor.kept.ShapeTrees;
import dev.responds.processor.kept.SourceShapes;
import dev.responds.processor.place.JavacEnvironment;
import dev.responds.processor.session.Sessions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Passes on how a compile goes: what its sources show, and when its class files are there. What is
 * thrown here would end javac with a stack trace, so that nothing may be: what goes wrong in a
 * conclusion is told by the processor that it belongs to.
 */
final class CompileWatch implements TaskListener {

  private final JavacTask task;
  private final Set<String> written = new HashSet<>();
  private final SourceShapes shapes;

  private CompileWatch(JavacTask task, SourceShapes shapes) {
    this.task = task;
    this.shapes = shapes;
  }

  /** Watches a task that has not begun. */
  static void of(JavacTask task) {
    task.addTaskListener(new CompileWatch(task, new SourceShapes()));
  }

  /**
   * Watches a compile whose processors are being made, if it is one of javac, and one that goes on
   * to its end.
   */
  static void ofRunning(ProcessingEnvironment environment) {
    Optional<JavacTask> task = JavacEnvironment.task(environment);
    if (task.isPresent() && compiles()) {
      SourceShapes shapes = new SourceShapes();
      task.get().addTaskListener(new CompileWatch(task.get(), shapes));
      Sessions.expectEnd(task.get().getElements(), shapes);
    }
  }

  /** An editor that only asks for what is in the sources does not call this method. */
  private static boolean compiles() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames.anyMatch(
                    frame ->
                        frame.getClassName().equals("com.sun.tools.javac.main.JavaCompiler")
                            && frame.getMethodName().equals("compile")));
  }

  @Override
  public void started(TaskEvent event) {
    pass(event, true);
  }

  @Override
  public void finished(TaskEvent event) {
    pass(event, false);
  }

  private void pass(TaskEvent event, boolean begins) {
    try {
      if (begins) {
        begin(event);
      } else {
        end(event);
      }
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
      // The compile goes on as if nobody had looked at the code.
    }
  }

  /** Not every task compiles: an editor may ask to read the sources, and never ends that. */
  private void begin(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      Sessions.expectEnd(task.getElements(), shapes);
    }
  }

  private void end(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (event.getKind() == TaskEvent.Kind.PARSE) {
      ShapeTrees.collect(event.getCompilationUnit(), Trees.instance(task), shapes);
    } else if (event.getKind() == TaskEvent.Kind.GENERATE && type != null) {
      written.add(type.getQualifiedName().toString());
    } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      Sessions.end(task.getElements(), written);
    }
  }
}
