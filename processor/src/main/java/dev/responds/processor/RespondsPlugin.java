package dev.responds.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.responds.processor.session.Sessions;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Tells when javac has written its class files, so that the code of endpoints can be looked at. It
 * starts by itself where javac finds the processors; other compilers do not know it, and there the
 * processors end with their last round.
 */
@AutoService(Plugin.class)
public final class RespondsPlugin implements Plugin {

  @Override
  public String getName() {
    return "Responds";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    task.addTaskListener(new EndOfCompile(task));
  }

  /**
   * Passes on how a compile goes. What is thrown here would end javac with a stack trace, so that
   * nothing may be: what goes wrong in a conclusion is told by the processor that it belongs to.
   */
  private static final class EndOfCompile implements TaskListener {

    private final JavacTask task;
    private final Set<String> written = new HashSet<>();

    private EndOfCompile(JavacTask task) {
      this.task = task;
    }

    /** Not every task compiles: an editor may ask to read the sources, and never ends that. */
    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        guarded(() -> Sessions.expectEnd(task.getElements()));
      }
    }

    @Override
    public void finished(TaskEvent event) {
      TypeElement type = event.getTypeElement();
      if (event.getKind() == TaskEvent.Kind.GENERATE && type != null) {
        written.add(type.getQualifiedName().toString());
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        guarded(() -> Sessions.end(task.getElements(), written));
      }
    }

    private static void guarded(Runnable step) {
      try {
        step.run();
      } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
        // The compile goes on as if nobody had looked at the code.
      }
    }
  }
}
