package dev.responds.it;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;

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
      return asked("-cp", classPath, "--processor-module-path", Jars.path("responds-processor"));
    }
  },
  CLASS_PATH {
    @Override
    List<String> options(String classPath) {
      return asked("-cp", classPath + File.pathSeparator + Jars.path("responds-processor"));
    }
  };

  /**
   * Since JDK 23, javac looks for processors on the class path only if it is asked to; and on their
   * module path as well where it is called by its API, as here, other than on the command line.
   */
  private static List<String> asked(String... options) {
    return Runtime.version().feature() < 21
        ? List.of(options)
        : Stream.concat(Stream.of(options), Stream.of("-proc:full")).toList();
  }

  /** Returns the options of a compile with that class path. */
  abstract List<String> options(String classPath);
}
