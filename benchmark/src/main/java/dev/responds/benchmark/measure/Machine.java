package dev.responds.benchmark.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.StringJoiner;

/** Says in one line where figures come from. */
public final class Machine {

  private static final double GIB = 1 << 30;

  private Machine() {}

  /**
   * Returns cores, memory, operating system and compilers.
   *
   * @param date as the user gives it; empty for none
   */
  public static String line(List<Jdk> jdks, String date) throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    StringJoiner line = new StringJoiner(", ");
    line.add(system.getAvailableProcessors() + " cores");
    line.add(Math.round(system.getTotalMemorySize() / GIB) + " GiB");
    line.add(system.getName() + " " + system.getArch());
    for (Jdk jdk : jdks) {
      line.add("JDK " + jdk.description());
    }
    if (!date.isEmpty()) {
      line.add(date);
    }
    return line.toString();
  }
}
