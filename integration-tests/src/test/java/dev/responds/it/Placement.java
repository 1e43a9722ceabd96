package dev.responds.it;

import java.io.File;
import java.util.List;

/** Where a build can put a processor. */
enum Placement {
  PROCESSOR_PATH {
    @Override
    List<String> options(String classPath) {
      return List.of("-cp", classPath, "-processorpath", Jars.path("responds-processor"));
    }
  },
  PROCESSOR_MODULE_PATH {
    @Override
    List<String> options(String classPath) {
      return List.of("-cp", classPath, "--processor-module-path", Jars.path("responds-processor"));
    }
  },
  CLASS_PATH {
    @Override
    List<String> options(String classPath) {
      String path = classPath + File.pathSeparator + Jars.path("responds-processor");
      // Since JDK 23, javac looks for processors on the class path only if it is asked to.
      return Runtime.version().feature() < 21
          ? List.of("-cp", path)
          : List.of("-cp", path, "-proc:full");
    }
  };

  /** Returns the options of a compile with that class path. */
  abstract List<String> options(String classPath);
}
