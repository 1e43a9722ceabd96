package dev.responds.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * Tells when javac has written its class files, so that the code of endpoints can be looked at. It
 * starts by itself where javac finds the processors; other compilers do not know it, and there the
 * processors end with their last round. Where this class comes from another class loader than the
 * processors, as with Gradle, Maven 4 and module paths, they watch for the end themselves.
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
    CompileWatch.of(task);
  }
}
