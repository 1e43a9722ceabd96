package dev.responds.it.gradle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * What of Gradle's classes runs tests on the JUnit Platform. The large jar has the libraries of
 * Gradle under other names, JUnit among them; these classes call it by that name there, and would
 * find no engine and none of the listeners of a user. Here they call it by its own, as in a
 * distribution; nothing else of them is changed.
 */
final class TestProcessClasses {

  private static final String TESTING = "org/gradle/api/internal/tasks/testing/";

  private static final List<String> PACKAGES =
      List.of(TESTING + "junitplatform/", TESTING + "failure/mappers/");

  private static final String RENAMED = "org/gradle/internal/impldep/";

  private static final List<String> OWN_NAMES = List.of("org/junit", "org/opentest4j");

  // What the constants of a class file begin with (JVMS §4.4).
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int STRING = 8;
  private static final int METHOD_HANDLE = 15;
  private static final int METHOD_TYPE = 16;
  private static final int MODULE = 19;
  private static final int PACKAGE = 20;

  private TestProcessClasses() {}

  /** Returns them, each under the name of its file. */
  static Map<String, byte[]> of(JarFile all) throws IOException {
    List<JarEntry> entries = new ArrayList<>();
    for (Enumeration<JarEntry> each = all.entries(); each.hasMoreElements(); ) {
      JarEntry entry = each.nextElement();
      if (entry.getName().endsWith(".class")
          && PACKAGES.stream().anyMatch(entry.getName()::startsWith)) {
        entries.add(entry);
      }
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (JarEntry entry : entries) {
      try (InputStream in = all.getInputStream(entry)) {
        classes.put(entry.getName(), withOwnNames(in.readAllBytes()));
      }
    }
    return classes;
  }

  private static byte[] withOwnNames(byte[] file) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    DataOutputStream out = new DataOutputStream(written);
    out.write(in.readNBytes(8));
    int constants = in.readUnsignedShort();
    out.writeShort(constants);
    for (int i = 1; i < constants; i++) {
      int kind = in.readUnsignedByte();
      out.writeByte(kind);
      if (kind == UTF8) {
        out.writeUTF(withOwnNames(in.readUTF()));
      } else {
        out.write(in.readNBytes(length(kind)));
      }
      // These two take the place of two.
      if (kind == LONG || kind == DOUBLE) {
        i++;
      }
    }
    in.transferTo(out);
    return written.toByteArray();
  }

  private static int length(int kind) {
    return switch (kind) {
      case LONG, DOUBLE -> 8;
      case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> 2;
      case METHOD_HANDLE -> 3;
      default -> 4;
    };
  }

  private static String withOwnNames(String text) {
    String own = text;
    for (String name : OWN_NAMES) {
      own = own.replace(RENAMED + name, name);
      own = own.replace((RENAMED + name).replace('/', '.'), name.replace('/', '.'));
    }
    return own;
  }
}
