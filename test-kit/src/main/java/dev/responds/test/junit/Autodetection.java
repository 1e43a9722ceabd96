package dev.responds.test.junit;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.platform.engine.ConfigurationParameters;

/**
 * Has JUnit Jupiter find {@link ViolationExtension}, which no user has to register: it looks for
 * extensions that are services only if it is told to.
 *
 * <p>Where the user has said anything of this, that holds. Where not, nobody expects other services
 * to be found: if there are any, Jupiter is told to take ours alone, and a Jupiter that cannot be
 * told so (before 5.12) is left as it is. The run fails then for what no test was failed for.
 */
final class Autodetection {

  private static final String ENABLED = "junit.jupiter.extensions.autodetection.enabled";
  private static final String INCLUDE = "junit.jupiter.extensions.autodetection.include";
  private static final String SERVICE =
      "META-INF/services/org.junit.jupiter.api.extension.Extension";
  private static final String SINCE_5_12 = "org.junit.jupiter.api.parallel.ResourceLocksProvider";

  private final List<String> set = new ArrayList<>();

  /** Switches it on, if nobody has said whether it is. */
  synchronized void enable(ConfigurationParameters given) {
    if (given.get(ENABLED).isPresent() || System.getProperty(ENABLED) != null) {
      return;
    }
    if (othersExist()) {
      if (!isClass(SINCE_5_12) || given.get(INCLUDE).isPresent()) {
        return;
      }
      set(INCLUDE, ViolationExtension.class.getName());
    }
    set(ENABLED, "true");
  }

  /** Leaves the system properties as they were. */
  synchronized void reset() {
    set.forEach(System::clearProperty);
    set.clear();
  }

  private void set(String key, String value) {
    System.setProperty(key, value);
    set.add(key);
  }

  private static boolean othersExist() {
    ClassLoader classes = classes();
    try {
      for (URL file : Collections.list(classes.getResources(SERVICE))) {
        try (var in = file.openStream()) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          if (text.lines().anyMatch(Autodetection::isOther)) {
            return true;
          }
        }
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isOther(String line) {
    int comment = line.indexOf('#');
    String name = (comment < 0 ? line : line.substring(0, comment)).strip();
    return !name.isEmpty() && !name.equals(ViolationExtension.class.getName());
  }

  private static boolean isClass(String name) {
    try {
      Class.forName(name, false, classes());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static ClassLoader classes() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? Autodetection.class.getClassLoader() : ofThread;
  }
}
