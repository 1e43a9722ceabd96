package dev.responds.processor.compilers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The javac of another JDK, which stays for one compile after another: the first ones take a
 * virtual machine most of its time.
 */
final class OtherJavac implements AutoCloseable {

  private final Path arguments;
  private final Path printed;
  private final Process process;
  private final Writer folders;
  private final BufferedReader answers;

  private OtherJavac(Path arguments, Path printed, Process process) {
    this.arguments = arguments;
    this.printed = printed;
    this.process = process;
    folders = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts one. */
  static OtherJavac of(Path jdk) throws IOException {
    Path arguments = Files.createTempFile("javac", ".arguments");
    // In an argument file a backslash escapes the next character.
    String path = System.getProperty("java.class.path").replace("\\", "\\\\");
    Files.writeString(arguments, "-cp \"" + path + "\"");
    Path printed = Files.createTempFile("javac", ".printed");
    Process process =
        new ProcessBuilder(Jdks.tool(jdk, "java"), "@" + arguments, JavacRun.class.getName())
            .redirectError(printed.toFile())
            .start();
    return new OtherJavac(arguments, printed, process);
  }

  /** Compiles every program below a folder. */
  void compileAll(Path folder) throws IOException {
    folders.write(folder + "\n");
    folders.flush();
    if (!JavacRun.DONE.equals(answers.readLine())) {
      throw new IOException("javac has ended: " + Files.readString(printed));
    }
  }

  /** Lets it end, which it does with its input. */
  @Override
  public void close() throws IOException {
    folders.close();
    answers.close();
    process.destroy();
    Files.delete(arguments);
    Files.delete(printed);
  }
}
