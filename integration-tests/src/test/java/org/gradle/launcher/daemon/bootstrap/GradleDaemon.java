package org.gradle.launcher.daemon.bootstrap;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * What a daemon of Gradle begins with. The class of this name in the jar that has all of Gradle
 * cannot be it: on the class path of a virtual machine, that jar offers file systems that the
 * machine does not survive.
 */
public final class GradleDaemon {

  private GradleDaemon() {}

  public static void main(String[] arguments) throws Exception {
    URL here = GradleDaemon.class.getProtectionDomain().getCodeSource().getLocation();
    File[] all =
        new File(here.toURI())
            .getParentFile()
            .listFiles((folder, name) -> name.matches("gradle-(cli|installation-beacon)-.*[.]jar"));
    URL[] path = new URL[all.length];
    for (int i = 0; i < all.length; i++) {
      path[i] = all[i].toURI().toURL();
    }
    ClassLoader gradle = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(gradle);
    gradle
        .loadClass(GradleDaemon.class.getName())
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }
}
